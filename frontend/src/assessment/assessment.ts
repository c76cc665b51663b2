export type VerdictValue =
  "SUBSTANTIATED" | "PARTLY_SUBSTANTIATED" | "UNSUBSTANTIATED" | "REFUTED" | "UNRESOLVED";

/** From refuted to substantiated, as they are ordered; the last one has no place in the order. */
export const verdictValues: readonly VerdictValue[] = [
  "REFUTED",
  "UNSUBSTANTIATED",
  "PARTLY_SUBSTANTIATED",
  "SUBSTANTIATED",
  "UNRESOLVED",
];

export type Confidence = "LOW" | "MODERATE" | "HIGH";

export const confidences: readonly Confidence[] = ["LOW", "MODERATE", "HIGH"];

/** What a member finds of a claim. */
export interface Judgement {
  readonly value: VerdictValue;
  readonly confidence: Confidence;
  /** Markdown. */
  readonly rationale: string;
  /** Pieces of evidence that it relies on. */
  readonly evidence: readonly string[];
}

/** What a member thinks of a claim; it never changes, and a newer one of the same round supersedes it. */
export interface Assessment extends Judgement {
  readonly id: string;
  readonly claim: string;
  readonly round: number;
  readonly author: string;
  readonly mode: "BLIND" | "OPEN";
  /** The blind round in which it was made. */
  readonly blindRound: string | null;
  /** The version of the claim that it is about. */
  readonly claimVersion: number;
  readonly madeAt: string;
}

interface Told {
  readonly claim: string;
  readonly round: number;
  readonly value: VerdictValue;
  readonly confidence: Confidence;
  readonly claimVersion: number;
  readonly evidence: readonly string[];
  readonly rationale?: string;
}

export interface AssessmentEvents {
  "assessment.made": Told;
  "assessment.disclosed": Told & {
    readonly blindRound: string;
    /** Its place in the round's side log: who wrote it, and when. */
    readonly sealed: { readonly at: string; readonly actor: string };
  };
}

/** How far those agree who assessed claims blind in their first rounds; figures are null below the least number of claims. */
export interface Agreement {
  readonly claims: number;
  readonly ratings: number;
  readonly least: number;
  readonly raw: number | null;
  readonly alpha: number | null;
  readonly ac2: number | null;
}

/** The newest assessment of each member in one round of a claim, in the order in which they first spoke. */
export function latestOf(
  all: Iterable<Assessment>,
  claim: string,
  round: number,
): ReadonlyMap<string, Assessment> {
  const latest = new Map<string, Assessment>();
  for (const one of all) {
    if (one.claim === claim && one.round === round) latest.set(one.author, one);
  }
  return latest;
}
