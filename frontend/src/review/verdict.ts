export type VerdictValue =
  "SUBSTANTIATED" | "PARTLY_SUBSTANTIATED" | "UNSUBSTANTIATED" | "REFUTED" | "UNRESOLVED";

/** In the order of the keys 1 to 5. */
export const verdictValues: readonly VerdictValue[] = [
  "SUBSTANTIATED",
  "PARTLY_SUBSTANTIATED",
  "UNSUBSTANTIATED",
  "REFUTED",
  "UNRESOLVED",
];

/** Values of which evidence is said to establish something; they name the evidence. */
export const establishes = (value: VerdictValue): boolean =>
  value === "SUBSTANTIATED" || value === "PARTLY_SUBSTANTIATED" || value === "REFUTED";

export type Confidence = "LOW" | "MODERATE" | "HIGH";

export const confidences: readonly Confidence[] = ["LOW", "MODERATE", "HIGH"];

/** The seven terms of ICD 203. */
export type Likelihood =
  | "ALMOST_NO_CHANCE"
  | "VERY_UNLIKELY"
  | "UNLIKELY"
  | "ROUGHLY_EVEN_CHANCE"
  | "LIKELY"
  | "VERY_LIKELY"
  | "ALMOST_CERTAIN";

export const likelihoods: readonly Likelihood[] = [
  "ALMOST_NO_CHANCE",
  "VERY_UNLIKELY",
  "UNLIKELY",
  "ROUGHLY_EVEN_CHANCE",
  "LIKELY",
  "VERY_LIKELY",
  "ALMOST_CERTAIN",
];

export type Standing = "PENDING" | "IN_FORCE" | "REFUSED" | "UNDONE" | "SUPERSEDED";

/** Why a verdict is as it is, by the template that every verdict follows; each part is Markdown. */
export interface Rationale {
  readonly claimed: string;
  readonly found: string;
  readonly notEstablished: string;
  readonly wouldChange: string;
}

export const rationaleParts = ["claimed", "found", "notEstablished", "wouldChange"] as const;

export interface Dissent {
  readonly id: string;
  readonly author: string;
  readonly filedAt: string;
  /** How its author had assessed the claim. */
  readonly value: VerdictValue;
  readonly body: string;
}

/** What an editor decided on a claim, and what became of it. */
export interface Verdict {
  readonly id: string;
  readonly version: number;
  readonly claim: string;
  readonly round: number;
  readonly standing: Standing;
  readonly value: VerdictValue;
  readonly confidence: Confidence;
  readonly likelihood: Likelihood | null;
  readonly rationale: Rationale;
  readonly evidence: readonly string[];
  /** A day, as in 2026-05-14. */
  readonly reviewBy: string | null;
  readonly basisHash: string;
  readonly singleReviewer: boolean;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly refused: { readonly by: string; readonly reason: string } | null;
  /** What changed since, until somebody has looked. */
  readonly stale: { readonly since: string; readonly type: string; readonly id: string } | null;
  readonly dissents: readonly Dissent[];
}

export interface VerdictEvents {
  "review.verdict-given": Partial<Rationale> & {
    readonly claim: string;
    readonly round: number;
    readonly standing: Standing;
    readonly value: VerdictValue;
    readonly confidence: Confidence;
    readonly likelihood?: Likelihood;
    readonly reviewBy?: string;
    readonly evidence: readonly string[];
    readonly basisHash: string;
    readonly singleReviewer: boolean;
  };
  "review.verdict-signed": object;
  "review.signature-refused": { readonly reason?: string };
  "review.verdict-undone": object;
  "review.verdict-stale": { readonly what: { readonly type: string; readonly id: string } };
  "review.verdict-confirmed": { readonly basisHash: string };
  "review.reopened": object;
  "review.dissent-filed": {
    readonly dissent: string;
    readonly value: VerdictValue;
    readonly body?: string;
  };
}
