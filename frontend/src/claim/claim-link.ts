export type LinkKind = "SAME_AS" | "VARIANT_OF" | "BROADER_THAN" | "CONTRADICTS";

export type LinkState = "SUGGESTED" | "CONFIRMED" | "DECLINED" | "WITHDRAWN";

/** How one claim stands to another: `from` is what `kind` says of `to`. */
export interface ClaimLink {
  readonly id: string;
  readonly version: number;
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  readonly state: LinkState;
  readonly suggestedBy: string;
  readonly suggestedAt: string;
  readonly settledBy: string | null;
  readonly settledAt: string | null;
}

export interface LinkEvents {
  "claim.link-suggested": { readonly from: string; readonly to: string; readonly kind: LinkKind };
  "claim.link-confirmed": object;
  "claim.link-declined": object;
  "claim.link-withdrawn": object;
}

/** A kind of link as it reads from one of its two ends. */
export type Reading = LinkKind | "NARROWER_THAN";

export const readings: readonly Reading[] = [
  "SAME_AS",
  "VARIANT_OF",
  "BROADER_THAN",
  "NARROWER_THAN",
  "CONTRADICTS",
];

/** What the link says of a claim, and of which other one; null if it is not about that claim. */
export function readFrom(
  claim: string,
  { from, to, kind }: ClaimLink,
): { readonly reading: Reading; readonly other: string } | null {
  if (from === claim) return { reading: kind, other: to };
  if (to === claim) return { reading: kind === "BROADER_THAN" ? "NARROWER_THAN" : kind, other: from };
  return null;
}
