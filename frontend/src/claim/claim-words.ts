import type { Materiality } from "./claim";
import type { ClaimBody } from "./claim-api";

/** A claim as its form holds it. */
export interface ClaimWords {
  readonly statement: string;
  readonly claimant: string;
  readonly claimDate: string;
  readonly materiality: Materiality;
  readonly tags: readonly string[];
}

export const wordsOfClaim = (claim: ClaimBody): ClaimWords => ({
  statement: claim.statement,
  claimant: claim.claimant ?? "",
  claimDate: claim.claimDate ?? "",
  materiality: claim.materiality,
  tags: claim.tags,
});

export const noWords: ClaimWords = {
  statement: "",
  claimant: "",
  claimDate: "",
  materiality: "MEDIUM",
  tags: [],
};

export function bodyOfClaim(words: ClaimWords): ClaimBody {
  const said = (value: string) => (value.trim() === "" ? null : value.trim());
  return {
    statement: words.statement.trim(),
    claimant: said(words.claimant),
    claimDate: said(words.claimDate),
    materiality: words.materiality,
    tags: words.tags,
  };
}
