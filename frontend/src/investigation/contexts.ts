import { createStoreContext } from "../live/store-context";
import type { Investigation, Member } from "./investigation";
import type { Invitation } from "./invitation";
import type { Invitations } from "./invitation-store";
import type { Rules } from "./rules";
import type { Members } from "./member-store";

export const { Provider: MembersProvider, useState: useMembers } = createStoreContext<Members, Member>(
  "member",
);

export const { Provider: InvestigationProvider, useState: useInvestigation } = createStoreContext<
  Investigation,
  Investigation
>("investigation");

export const { Provider: RulesProvider, useState: useRules } = createStoreContext<Rules, Rules>("rules");

/** What editors look after; readers and contributors are given none. */
export const { Provider: InvitationsProvider, useState: useInvitations } = createStoreContext<
  Invitations,
  Invitation
>("invitation");
