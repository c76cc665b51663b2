import type { Cases } from "./case-store";
import type { ReviewedClaim } from "./reviewed-claim";
import { inForce, pending, type Verdicts, verdictsOn } from "./verdict-store";

/** Why a claim lies in the queue. */
export type Waiting = "in-review" | "signature" | "stale" | "asked" | "due";

export interface Waits {
  readonly claim: ReviewedClaim;
  readonly why: Waiting;
  /** Since when, as far as it is known. */
  readonly since: string;
}

export type Order = "materiality" | "age" | "disagreement";

export const orders: readonly Order[] = ["materiality", "age", "disagreement"];

/** What waits for an editor; each claim once. */
export function queueOf(
  claims: Iterable<ReviewedClaim>,
  cases: Cases | null,
  verdicts: Verdicts | null,
  today: string,
): readonly Waits[] {
  const waits: Waits[] = [];
  for (const claim of claims) {
    const on = verdictsOn(verdicts, claim.id);
    const one = cases?.get(claim.id);
    if (claim.state === "IN_REVIEW") {
      const waiting = pending(on);
      waits.push(
        waiting === undefined
          ? { claim, why: "in-review", since: one?.sent?.at ?? claim.raisedAt }
          : { claim, why: "signature", since: waiting.decidedAt },
      );
    }
    const current = claim.state === "DECIDED" ? inForce(on) : undefined;
    if (current === undefined) continue;
    const asked = one?.requests[0];
    if (current.stale !== null) waits.push({ claim, why: "stale", since: current.stale.since });
    else if (asked !== undefined) waits.push({ claim, why: "asked", since: asked.askedAt });
    else if (current.reviewBy !== null && current.reviewBy <= today)
      waits.push({ claim, why: "due", since: current.reviewBy });
  }
  return waits;
}

const weight = { HIGH: 0, MEDIUM: 1, LOW: 2 } as const;

/** In the order that an editor wants; where that says nothing, the one that has waited longest comes first. */
export function ordered(
  queue: readonly Waits[],
  order: Order,
  disagreement: (claim: string) => number,
): readonly Waits[] {
  const before = (a: Waits, b: Waits): number => {
    switch (order) {
      case "materiality":
        return weight[a.claim.materiality] - weight[b.claim.materiality];
      case "disagreement":
        return disagreement(b.claim.id) - disagreement(a.claim.id);
      case "age":
        return 0;
    }
  };
  return [...queue].sort((a, b) => before(a, b) || a.since.localeCompare(b.since));
}
