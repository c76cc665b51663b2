import { Button, Center, Stack } from "@mantine/core";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { FormattedMessage } from "react-intl";
import { Redirect, Route, Switch } from "wouter";
import type { Account } from "../identity/account";
import { ArchivedBanner } from "../investigation/archived-banner";
import { ProblemNotice } from "../ui/problem-notice";
import { Waiting } from "../ui/waiting";
import { browserWorld } from "./browser-world";
import { InvestigationBar } from "./investigation-bar";
import { InvestigationProviders } from "./investigation-providers";
import { lazyScreen } from "./lazy-screen";
import { NoLongerMember } from "./no-longer-member";
import { NotFound } from "./not-found";
import { ReviewProviders } from "./review-providers";
import { createSession, type Session } from "./session";
import { TopBar } from "./top-bar";

const DocumentsScreen = lazyScreen({
  at: /\/documents$/,
  load: () => import("./documents-screen").then(({ DocumentsScreen }) => DocumentsScreen),
});
const ReaderScreen = lazyScreen({
  at: /\/documents\/./,
  load: () => import("./reader-screen").then(({ ReaderScreen }) => ReaderScreen),
});
const ClaimsScreen = lazyScreen({
  at: /\/claims$/,
  load: () => import("./claims-screen").then(({ ClaimsScreen }) => ClaimsScreen),
});
const ClaimScreen = lazyScreen({
  at: /\/claims\/./,
  load: () => import("./claim-screen").then(({ ClaimScreen }) => ClaimScreen),
});
const SourcesScreen = lazyScreen({
  at: /\/sources$/,
  load: () => import("./sources-screen").then(({ SourcesScreen }) => SourcesScreen),
});
const MembersScreen = lazyScreen({
  at: /\/members$/,
  load: () => import("./members-screen").then(({ MembersScreen }) => MembersScreen),
});
const HistoryScreen = lazyScreen({
  at: /\/history$/,
  load: () => import("./history-screen").then(({ HistoryScreen }) => HistoryScreen),
});

const ReviewScreen = lazyScreen({
  at: /\/review$/,
  load: () => import("./review-screen").then(({ ReviewScreen }) => ReviewScreen),
});

interface InvestigationScreensProps {
  readonly investigation: string;
  readonly account: Account;
  readonly menu: ReactNode;
  readonly onSignedOut: () => void;
}

/** Everything below one investigation's address: opens its session and shows its screens. */
export function InvestigationScreens({
  investigation,
  account,
  menu,
  onSignedOut,
}: InvestigationScreensProps) {
  const session = useSession(investigation);
  return <Opened session={session} account={account} menu={menu} onSignedOut={onSignedOut} />;
}

/** The session of this screen; its socket is open while the screen is there. */
function useSession(investigation: string): Session {
  const [session] = useState(() => createSession(investigation, browserWorld(investigation)));
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === "visible") session.feed.wake();
    };
    session.open();
    window.addEventListener("online", wake);
    window.addEventListener("offline", session.feed.lose);
    document.addEventListener("visibilitychange", wake);
    return () => {
      window.removeEventListener("online", wake);
      window.removeEventListener("offline", session.feed.lose);
      document.removeEventListener("visibilitychange", wake);
      session.close();
    };
  }, [session]);
  return session;
}

interface OpenedProps {
  readonly session: Session;
  readonly account: Account;
  readonly menu: ReactNode;
  readonly onSignedOut: () => void;
}

function Opened({ session, account, menu, onSignedOut }: OpenedProps) {
  const loading = useSyncExternalStore(session.subscribe, session.loading);
  const connection = useSyncExternalStore(session.feed.subscribe, session.feed.connection);
  const signedOut = connection.kind === "ended" && connection.reason === "signed-out";
  useEffect(() => {
    if (signedOut) onSignedOut();
  }, [signedOut, onSignedOut]);

  if (loading.kind === "failed") {
    return (
      <>
        <TopBar menu={menu} />
        {loading.problem.name === "not-found" ? (
          <NotFound />
        ) : (
          <Center mih="50vh" p="md">
            <Stack>
              <ProblemNotice problem={loading.problem} />
              <Button onClick={session.open}>
                <FormattedMessage id="ui.try-again" />
              </Button>
            </Stack>
          </Center>
        )}
      </>
    );
  }
  if (connection.kind === "ended" && connection.reason === "no-access") {
    return (
      <>
        <TopBar menu={menu} />
        <NoLongerMember investigation={session.stores.investigation.current()?.title} />
      </>
    );
  }
  if (loading.kind === "loading") {
    return (
      <>
        <TopBar menu={menu} />
        <Waiting />
      </>
    );
  }
  return (
    <InvestigationProviders session={session} account={account}>
      <ReviewProviders session={session}>
        <InvestigationBar session={session} menu={menu} />
        <ArchivedBanner />
        <Screens session={session} />
      </ReviewProviders>
    </InvestigationProviders>
  );
}

function Screens({ session }: { readonly session: Session }) {
  const base = `/investigations/${session.investigation}`;
  return (
    <Switch>
      <Route path={base}>
        <Redirect to={`${base}/documents`} replace />
      </Route>
      <Route path={`${base}/documents`}>
        <DocumentsScreen />
      </Route>
      <Route path={`${base}/documents/:document`}>
        {({ document }) => <ReaderScreen key={document} session={session} document={document} />}
      </Route>
      <Route path={`${base}/claims`}>
        <ClaimsScreen />
      </Route>
      <Route path={`${base}/claims/:claim`}>{({ claim }) => <ClaimScreen key={claim} claim={claim} />}</Route>
      <Route path={`${base}/review`}>
        <ReviewScreen />
      </Route>
      <Route path={`${base}/sources`}>
        <SourcesScreen />
      </Route>
      <Route path={`${base}/members`}>
        <MembersScreen session={session} />
      </Route>
      <Route path={`${base}/history`}>
        <HistoryScreen />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
