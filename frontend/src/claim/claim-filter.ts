import type { Claim } from "./claim";

/** Which claims are wanted; null and an empty text want all. */
export interface ClaimFilter {
  readonly words: string;
  readonly state: string | null;
  readonly materiality: string | null;
}

export const filterOf = (search: URLSearchParams): ClaimFilter => ({
  words: search.get("words") ?? "",
  state: search.get("state"),
  materiality: search.get("materiality"),
});

/** Whether the filter wants the claim; every word must stand in its statement, claimant or tags. */
export function isIn({ words, state, materiality }: ClaimFilter, claim: Claim): boolean {
  if (state !== null && claim.state !== state) return false;
  if (materiality !== null && claim.materiality !== materiality) return false;
  const text = [claim.statement, claim.claimant ?? "", ...claim.tags].join(" ").toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
