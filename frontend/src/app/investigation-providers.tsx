import { type ReactNode, useCallback, useMemo } from "react";
import { useIntl } from "react-intl";
import { AssessmentsProvider, BlindRoundsProvider } from "../assessment/contexts";
import { ClaimsProvider, EvidenceProvider, PassagesProvider } from "../claim/contexts";
import { ArgumentsProvider } from "../debate/contexts";
import { DocumentsProvider } from "../document/contexts";
import type { Account } from "../identity/account";
import { InvestigationProvider, MembersProvider, RulesProvider } from "../investigation/contexts";
import { isAtLeast, type Role } from "../investigation/investigation";
import { theServer } from "../live/entry";
import { LiveProvider } from "../live/live-context";
import { useStore } from "../live/store";
import { OriginsProvider, SnapshotsProvider, SourcesProvider } from "../source/contexts";
import { NamesProvider, type Viewer, ViewerProvider } from "../ui/viewer";
import { SayingProviders } from "./saying-providers";
import type { Session } from "./session";

interface ProvidersProps {
  readonly session: Session;
  readonly account: Account;
  readonly children: ReactNode;
}

/** Gives every screen of the investigation its stores, its feed, the viewer and everybody's names. */
export function InvestigationProviders({ session, account, children }: ProvidersProps) {
  const { stores, feed, investigation } = session;
  const live = useMemo(() => ({ investigation, feed }), [investigation, feed]);
  const members = useStore(stores.members);
  const role: Role = members?.get(account.id)?.role ?? "READER";
  const open = useStore(stores.investigation)?.archived === null;
  const viewer = useMemo<Viewer>(
    () => ({
      account: account.id,
      mayContribute: open && isAtLeast(role, "CONTRIBUTOR"),
      mayEdit: open && isAtLeast(role, "EDITOR"),
      mayOwn: open && role === "OWNER",
      owns: role === "OWNER",
    }),
    [account.id, role, open],
  );
  const intl = useIntl();
  const nameOf = useCallback(
    (id: string) => {
      if (id === theServer) return intl.formatMessage({ id: "ui.server" });
      if (members === null) return "…";
      const member = members.get(id);
      // Who did something here without ever having been a member looks after the installation.
      if (member === undefined) return intl.formatMessage({ id: "ui.administrator" });
      return member.name ?? intl.formatMessage({ id: "ui.deleted-account" });
    },
    [members, intl],
  );
  return (
    <LiveProvider value={live}>
      <ViewerProvider value={viewer}>
        <NamesProvider value={nameOf}>
          <InvestigationProvider store={stores.investigation}>
            <MembersProvider store={stores.members}>
              <RulesProvider store={stores.rules}>
                <DocumentsProvider store={stores.documents}>
                  <SourcesProvider store={stores.sources}>
                    <OriginsProvider store={stores.origins}>
                      <SnapshotsProvider store={stores.snapshots}>
                        <ClaimsProvider store={stores.claims}>
                          <EvidenceProvider store={stores.evidence}>
                            <PassagesProvider store={stores.passages}>
                              <ArgumentsProvider store={stores.argumentation}>
                                <AssessmentsProvider store={stores.assessments}>
                                  <BlindRoundsProvider store={stores.blindRounds}>
                                    <SayingProviders stores={stores}>{children}</SayingProviders>
                                  </BlindRoundsProvider>
                                </AssessmentsProvider>
                              </ArgumentsProvider>
                            </PassagesProvider>
                          </EvidenceProvider>
                        </ClaimsProvider>
                      </SnapshotsProvider>
                    </OriginsProvider>
                  </SourcesProvider>
                </DocumentsProvider>
              </RulesProvider>
            </MembersProvider>
          </InvestigationProvider>
        </NamesProvider>
      </ViewerProvider>
    </LiveProvider>
  );
}
