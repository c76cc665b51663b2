import { createStoreContext } from "../live/store-context";
import type { Investigation, Member } from "./investigation";
import type { Members } from "./member-store";

export const { Provider: MembersProvider, useState: useMembers } = createStoreContext<Members, Member>(
  "member",
);

export const { Provider: InvestigationProvider, useState: useInvestigation } = createStoreContext<
  Investigation,
  Investigation
>("investigation");
