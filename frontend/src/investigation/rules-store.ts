import { createStore, type Store } from "../live/store";
import type { Rules, RulesEvents } from "./rules";

/** The one set of rules of the investigation. */
export type RulesStore = Store<Rules, Rules>;

export const createRulesStore = (): RulesStore =>
  createStore<Rules, Rules, RulesEvents>(
    ([rules]) => {
      if (rules === undefined) throw new Error("The snapshot of the rules has no rules.");
      return rules;
    },
    {
      "investigation.rules-changed": (_, { object, data }) => ({ version: object.version, rules: data }),
    },
  );
