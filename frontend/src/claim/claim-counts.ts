import type { Claims } from "./claim-store";
import type { Passages } from "./passage-store";

/** How many claims stand in each document; one that stands there twice counts once. */
export function claimsByDocument(
  claims: Claims | null,
  passages: Passages | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims?.values() ?? []) {
    const documents = claim.occurrences.flatMap((id) => passages?.get(id)?.document ?? []);
    for (const document of new Set(documents)) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return counts;
}
