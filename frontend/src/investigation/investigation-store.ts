import { createStore, type Store } from "../live/store";
import type { Investigation, InvestigationEvents } from "./investigation";

/** The one investigation that is open. */
export type InvestigationStore = Store<Investigation, Investigation>;

export const createInvestigationStore = (): InvestigationStore =>
  createStore<Investigation, Investigation, InvestigationEvents>(
    ([investigation]) => {
      if (investigation === undefined)
        throw new Error("The snapshot of an investigation has no investigation.");
      return investigation;
    },
    {
      "investigation.edited": (investigation, { object, data }) => ({
        ...investigation,
        version: object.version,
        title: data.title ?? "",
        description: data.description ?? null,
      }),
      "investigation.archived": (investigation, { object, at, actor, data }) => ({
        ...investigation,
        version: object.version,
        archived: { at, by: actor, reason: data.reason ?? null },
      }),
      "investigation.restored": (investigation, { object }) => ({
        ...investigation,
        version: object.version,
        archived: null,
      }),
    },
  );
