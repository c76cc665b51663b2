export type ClaimState = "OPEN" | "UNDER_DEBATE" | "IN_REVIEW" | "DECIDED" | "CLOSED";

export const claimStates: readonly ClaimState[] = ["OPEN", "UNDER_DEBATE", "IN_REVIEW", "DECIDED", "CLOSED"];

export type Materiality = "LOW" | "MEDIUM" | "HIGH";

export const materialities: readonly Materiality[] = ["HIGH", "MEDIUM", "LOW"];

export type ClosingCode = "NOT_CHECKABLE" | "DUPLICATE" | "WITHDRAWN" | "OUT_OF_SCOPE";

export const closingCodes: readonly ClosingCode[] = [
  "NOT_CHECKABLE",
  "DUPLICATE",
  "WITHDRAWN",
  "OUT_OF_SCOPE",
];

/** Where a claim stands in a document: an annotation that identifies it. Code points, end excluded. */
export interface Occurrence {
  readonly id: string;
  readonly document: string;
  readonly revision: string;
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  readonly creator: string;
  readonly createdAt: string;
}

/** The passage and up to 32 characters on either side of it. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A passage that an occurrence is to stand on. */
export interface Target {
  readonly revision: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** One statement in one sentence that can be right or wrong. */
export interface Claim {
  readonly id: string;
  readonly version: number;
  readonly statement: string;
  readonly claimant: string | null;
  readonly claimDate: string | null;
  readonly materiality: Materiality;
  readonly tags: readonly string[];
  readonly state: ClaimState;
  readonly round: number;
  /** The annotations of its passages. */
  readonly occurrences: readonly string[];
  readonly author: string;
  readonly raisedAt: string;
  readonly editedAt: string | null;
  /** The claim that goes on for this one, while it is closed as merged. */
  readonly mergedInto: string | null;
  /** The claim whose passages it got when it was made. */
  readonly splitFrom: string | null;
  readonly closing: { readonly code: ClosingCode; readonly reason: string | null } | null;
}

interface ClaimWords {
  readonly claimDate?: string;
  readonly materiality: Materiality;
  readonly statement?: string;
  readonly claimant?: string;
  readonly tags?: readonly string[];
}

export interface PassageEvents {
  "annotation.created": {
    readonly document: string;
    readonly revision: string;
    readonly start: number;
    readonly end: number;
    readonly motivation: string;
    readonly quote?: Quote;
  };
  "annotation.withdrawn": object;
}

export interface ClaimEvents {
  "claim.raised": ClaimWords & {
    readonly state: ClaimState;
    readonly round: number;
    readonly occurrences: readonly string[];
    readonly splitFrom?: string;
  };
  "claim.edited": ClaimWords;
  "claim.occurrence-added": { readonly annotation: string };
  "claim.occurrence-removed": { readonly annotation: string };
  "claim.debate-opened": object;
  "claim.sent-to-review": object;
  "claim.returned-to-team": object;
  "claim.decided": object;
  "claim.decision-undone": object;
  "claim.round-begun": { readonly round: number };
  "claim.closed": { readonly code: ClosingCode; readonly reason?: string };
  "claim.merged": { readonly into: string; readonly reason?: string };
  "claim.rejoined": { readonly into: string; readonly reason?: string };
  "claim.reopened": { readonly state: ClaimState; readonly reason?: string };
}

/** What of a claim comes from the words of its entry. */
export const claimWords = (data: ClaimWords) => ({
  statement: data.statement ?? "",
  claimant: data.claimant ?? null,
  claimDate: data.claimDate ?? null,
  materiality: data.materiality,
  tags: data.tags ?? [],
});
