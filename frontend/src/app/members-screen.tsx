import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { InvitationsProvider } from "../investigation/contexts";
import { createInvitationStore } from "../investigation/invitation-store";
import { listInvitations } from "../investigation/investigation-api";
import { MembersPage } from "../investigation/members-page";
import { useViewer } from "../ui/viewer";
import type { Session } from "./session";

/** The members, and for those who invite them the invitations that are out. */
export function MembersScreen({ session }: { readonly session: Session }) {
  const [invitations] = useState(createInvitationStore);
  const { mayEdit } = useViewer();
  const [, go] = useLocation();
  useEffect(() => {
    if (!mayEdit) return;
    const detach = session.attach(invitations, () => listInvitations(session.investigation));
    return () => {
      detach();
      invitations.clear();
    };
  }, [session, invitations, mayEdit]);
  return (
    <InvitationsProvider store={invitations}>
      <MembersPage onLeft={() => go("~/", { replace: true })} />
    </InvitationsProvider>
  );
}
