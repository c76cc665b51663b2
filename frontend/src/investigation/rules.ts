export type SecondSignature = "NEVER" | "HIGH_MATERIALITY" | "ALWAYS";

export const secondSignatures: readonly SecondSignature[] = ["NEVER", "HIGH_MATERIALITY", "ALWAYS"];

/** What the investigation holds its members to now. */
export interface RulesInForce {
  /** How many members other than its author assess a claim before it goes to review. */
  readonly quorum: number;
  readonly fourEyes: boolean;
  readonly secondSignature: SecondSignature;
  /** How long after a verdict a dissent may be filed; 0 for none at all. */
  readonly dissentHours: number;
  readonly blindByDefault: boolean;
  readonly singleOriginRule: boolean;
  readonly maskAuthors: boolean;
  readonly majorityAfterOwnView: boolean;
  readonly fetchSnapshots: boolean;
}

export interface Rules {
  readonly version: number;
  readonly rules: RulesInForce;
}

export interface RulesEvents {
  "investigation.rules-changed": RulesInForce;
}

/** The rules that are either kept or not, in the order in which they matter in the life of a claim. */
export const switches = [
  "fourEyes",
  "singleOriginRule",
  "blindByDefault",
  "majorityAfterOwnView",
  "maskAuthors",
  "fetchSnapshots",
] as const satisfies readonly (keyof RulesInForce)[];

export const mostAssessors = 10;

/** In hours: 30 days. */
export const longestWindow = 720;
