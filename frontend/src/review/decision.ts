import type { Decision } from "./review-api";
import {
  type Confidence,
  establishes,
  type Likelihood,
  type Rationale,
  rationaleParts,
  type VerdictValue,
} from "./verdict";

/** A verdict that is being made. */
export interface Choice extends Rationale {
  readonly value: VerdictValue | null;
  readonly confidence: Confidence;
  readonly likelihood: Likelihood | null;
  readonly evidence: readonly string[];
  readonly reviewBy: string;
}

export const firstChoice = (value: VerdictValue | null): Choice => ({
  value,
  confidence: "MODERATE",
  likelihood: null,
  claimed: "",
  found: "",
  notEstablished: "",
  wouldChange: "",
  evidence: [],
  reviewBy: "",
});

export type Lack = "value" | "rationale" | "evidence" | "review-by";

/** What a choice lacks to be a verdict; the server asks for the same. */
export function lacking(choice: Choice, standing: readonly string[]): readonly Lack[] {
  const lacks: Lack[] = [];
  if (choice.value === null) lacks.push("value");
  if (rationaleParts.some((part) => choice[part].trim() === "")) lacks.push("rationale");
  const relied = choice.evidence.filter((id) => standing.includes(id));
  if (choice.value !== null && establishes(choice.value) && relied.length === 0) lacks.push("evidence");
  if (choice.value === "UNRESOLVED" && choice.reviewBy === "") lacks.push("review-by");
  return lacks;
}

/** The command that a whole choice makes. */
export const choiceOf = (
  choice: Choice,
  standing: readonly string[],
  conflictOfInterest: boolean,
  basis: string | null,
): Decision => ({
  value: choice.value ?? "UNRESOLVED",
  confidence: choice.confidence,
  likelihood: choice.likelihood,
  rationale: {
    claimed: choice.claimed.trim(),
    found: choice.found.trim(),
    notEstablished: choice.notEstablished.trim(),
    wouldChange: choice.wouldChange.trim(),
  },
  evidence: choice.evidence.filter((id) => standing.includes(id)),
  reviewBy: choice.reviewBy === "" ? null : choice.reviewBy,
  conflictOfInterest,
  basis,
});
