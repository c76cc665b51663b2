import type { Claim } from "./claim";
import type { Claims } from "./claim-store";

/** The claim that goes on for a merged one, at the end of all merges; the claim itself if it was not merged. */
export function survivorOf(claim: Claim, claims: Claims): Claim {
  const passed = new Set([claim.id]);
  let one = claim;
  while (one.mergedInto !== null) {
    const next = claims.get(one.mergedInto);
    if (next === undefined || passed.has(next.id)) return one;
    passed.add(next.id);
    one = next;
  }
  return one;
}

/** The claims that were merged into one, directly or through others, and still have passages of their own. */
export const mergedInto = (claim: string, claims: Claims): readonly Claim[] =>
  [...claims.values()].filter(
    (one) => one.mergedInto !== null && one.occurrences.length > 0 && survivorOf(one, claims).id === claim,
  );
