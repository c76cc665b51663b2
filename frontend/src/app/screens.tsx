import { Button, Center, Stack } from "@mantine/core";
import { useEffect } from "react";
import { FormattedMessage } from "react-intl";
import { Redirect, Route, Switch, useLocation } from "wouter";
import type { Account, Language } from "../identity/account";
import { changeAccount, signOut } from "../identity/identity-api";
import { ProblemNotice } from "../ui/problem-notice";
import { Waiting } from "../ui/waiting";
import { AccountMenu } from "./account-menu";
import { lazyScreen } from "./lazy-screen";
import { NotFound } from "./not-found";
import { useSignInState } from "./sign-in-state";
import { TopBar } from "./top-bar";
import { useTopOfScreen } from "./use-top-of-screen";

const SetUp = lazyScreen({
  at: /^\/set-up$/,
  load: () => import("../identity/set-up").then(({ SetUp }) => SetUp),
});
const Join = lazyScreen({
  at: /^\/join$/,
  load: () => import("../identity/join").then(({ Join }) => Join),
});
const Forgotten = lazyScreen({
  at: /^\/forgotten$/,
  load: () => import("../identity/forgotten").then(({ Forgotten }) => Forgotten),
});
const ResetPassword = lazyScreen({
  at: /^\/reset$/,
  load: () => import("../identity/reset-password").then(({ ResetPassword }) => ResetPassword),
});
const AdminScreen = lazyScreen({
  at: /^\/admin(\/|$)/,
  load: () => import("./admin-screen").then(({ AdminScreen }) => AdminScreen),
});
const SignIn = lazyScreen({
  load: () => import("../identity/sign-in").then(({ SignIn }) => SignIn),
});
const Investigations = lazyScreen({
  at: /^\/$/,
  load: () => import("../investigation/investigations").then(({ Investigations }) => Investigations),
});
const AccountScreen = lazyScreen({
  at: /^\/account$/,
  load: () => import("./account-screen").then(({ AccountScreen }) => AccountScreen),
});
const InvestigationScreens = lazyScreen({
  at: /^\/investigations\/./,
  load: () => import("./investigation-screens").then(({ InvestigationScreens }) => InvestigationScreens),
});

interface ScreensProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** An IANA name; null for the browser's own. */
  readonly onTimeZone: (timeZone: string | null) => void;
}

/** Which screen stands at which address. */
export function Screens({ language, onLanguage, onTimeZone }: ScreensProps) {
  const { state, ask, signedIn, signedOut, sessionEnded } = useSignInState();
  const [, go] = useLocation();
  useTopOfScreen();
  const account = state.kind === "signed-in" ? state.account : null;
  const accountLanguage = account?.language;
  useEffect(() => {
    if (accountLanguage !== undefined) onLanguage(accountLanguage);
  }, [accountLanguage, onLanguage]);

  const timeZone = account?.timeZone ?? null;
  useEffect(() => onTimeZone(timeZone), [timeZone, onTimeZone]);

  const speak = (next: Language) => {
    onLanguage(next);
    if (account === null) return;
    signedIn({ ...account, language: next });
    void changeAccount({ ...account, language: next }).catch(() => undefined);
  };
  const leave = () => void signOut().then(signedOut, signedOut);
  const menu = <AccountMenu account={account} language={language} onLanguage={speak} onSignOut={leave} />;

  const enter = (entered: Account, address: string) => {
    // Who has just come in goes on in the language of the page that let them in.
    signedIn({ ...entered, language });
    if (entered.language !== language) void changeAccount({ ...entered, language }).catch(() => undefined);
    go(address, { replace: true });
  };

  return (
    <Switch>
      <Route path="/set-up">
        <TopBar menu={menu} />
        <SetUp onSignedIn={(entered) => enter(entered, "/")} />
      </Route>
      <Route path="/join">
        <TopBar menu={menu} />
        <Join
          account={account}
          onJoined={(entered, investigation) => enter(entered, `/investigations/${investigation}`)}
          onSignedIn={signedIn}
        />
      </Route>
      <Route path="/reset">
        <TopBar menu={menu} />
        <ResetPassword
          onDone={() => {
            signedOut();
            go("/", { replace: true });
          }}
        />
      </Route>
      <Route path="/forgotten">
        <TopBar menu={menu} />
        <Forgotten />
      </Route>
      <Route>
        {state.kind === "asking" && <Waiting />}
        {state.kind === "unknown" && (
          <Center mih="100dvh" p="md">
            <Stack>
              <ProblemNotice problem={state.problem} />
              <Button onClick={ask}>
                <FormattedMessage id="ui.try-again" />
              </Button>
            </Stack>
          </Center>
        )}
        {state.kind === "signed-out" && (
          <>
            <TopBar menu={menu} />
            <SignIn ended={state.ended} onSignedIn={signedIn} />
          </>
        )}
        {state.kind === "signed-in" && (
          <SignedInScreens
            key={state.account.id}
            account={state.account}
            menu={menu}
            onAccount={signedIn}
            onSignedOut={sessionEnded}
            onLeft={signedOut}
          />
        )}
      </Route>
    </Switch>
  );
}

interface SignedInProps {
  readonly account: Account;
  readonly menu: React.ReactNode;
  readonly onAccount: (account: Account) => void;
  readonly onSignedOut: () => void;
  /** The account is no more. */
  readonly onLeft: () => void;
}

function SignedInScreens({ account, menu, onAccount, onSignedOut, onLeft }: SignedInProps) {
  const [, go] = useLocation();
  return (
    <Switch>
      <Route path="/">
        <TopBar menu={menu} />
        <Investigations onOpen={(investigation) => go(`/investigations/${investigation}`)} />
      </Route>
      <Route path="/sign-in">
        <Redirect to="/" replace />
      </Route>
      <Route path="/account">
        <TopBar menu={menu} />
        <AccountScreen
          account={account}
          onChanged={onAccount}
          onDeleted={() => {
            onLeft();
            go("/", { replace: true });
          }}
        />
      </Route>
      <Route path="/admin/:tab?">
        {({ tab }) => (
          <>
            <TopBar menu={menu} />
            <AdminScreen account={account} tab={tab} />
          </>
        )}
      </Route>
      <Route path="/investigations/:investigation/*?">
        {({ investigation }) => (
          <InvestigationScreens
            key={investigation}
            investigation={investigation}
            account={account}
            menu={menu}
            onSignedOut={onSignedOut}
          />
        )}
      </Route>
      <Route>
        <TopBar menu={menu} />
        <NotFound />
      </Route>
    </Switch>
  );
}
