import type { Annotation } from "../annotation/annotation";
import type { Annotations } from "../annotation/annotation-store";
import type { Claim, ClaimState } from "../claim/claim";
import type { Claims } from "../claim/claim-store";
import { survivorOf } from "../claim/merged";
import type { Passages } from "../claim/passage-store";
import type { Tone } from "../reader/highlight";
import type { ReaderItem } from "../reader/reader-model";

/** What stands on a passage, with its place and its colour. */
export type ReaderCard = { readonly item: Omit<ReaderItem, "label">; readonly text: string } & (
  | { readonly kind: "claim"; readonly claim: Claim }
  | { readonly kind: "comment" | "tag"; readonly annotation: Annotation }
);

const tones: Readonly<Record<ClaimState, Tone>> = {
  OPEN: "open",
  UNDER_DEBATE: "debate",
  IN_REVIEW: "review",
  DECIDED: "decided",
  CLOSED: "muted",
};

/** Everything that stands on a document's passages: the claims that occur in it, and what is said about it. */
export function cardsOf(
  document: string,
  claims: Claims | null,
  passages: Passages | null,
  annotations: Annotations | null,
  me: string,
): readonly ReaderCard[] {
  const cards: ReaderCard[] = [];
  for (const one of claims?.values() ?? []) {
    // What a merged claim stands on belongs to the one that goes on.
    const claim = claims === null ? one : survivorOf(one, claims);
    for (const occurrence of one.occurrences.flatMap((id) => passages?.get(id) ?? [])) {
      if (occurrence.document !== document) continue;
      const { id, start, end, creator } = occurrence;
      const item = { id, start, end, tone: tones[claim.state], own: creator === me };
      cards.push({ kind: "claim", claim, item, text: claim.statement });
    }
  }
  for (const annotation of annotations?.values() ?? []) {
    const { id, start, end, creator, motivation, withdrawn } = annotation;
    if (motivation === "IDENTIFYING" || annotation.document !== document) continue;
    const kind = motivation === "TAGGING" ? "tag" : "comment";
    const item = { id, start, end, tone: withdrawn ? "muted" : kind, own: creator === me } as const;
    cards.push({ kind, annotation, item, text: annotation.body ?? annotation.tags.join(", ") });
  }
  return cards;
}
