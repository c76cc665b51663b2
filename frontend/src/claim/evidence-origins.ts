import type { Evidence, Stance } from "./evidence";

/** To whom a piece goes back: the origin that was named, else the source. */
export const firstSaidBy = ({ origin, source }: Evidence): string => origin ?? source;

/** Whether it counts: what its own source has retracted does not. */
const counts = ({ withdrawn, flags }: Evidence): boolean =>
  !withdrawn && !flags.some(({ flag }) => flag === "RETRACTED");

/** How many origins speak in one direction independently; as the server counts them. */
export function independentOrigins(evidence: Iterable<Evidence>, claim: string, stance: Stance): number {
  const origins = new Set<string>();
  for (const piece of evidence) {
    if (piece.claim === claim && piece.stance === stance && counts(piece)) origins.add(firstSaidBy(piece));
  }
  return origins.size;
}

/** How many other pieces of its column go back to the same origin. */
export function sharing(piece: Evidence, evidence: Iterable<Evidence>): number {
  let others = 0;
  for (const other of evidence) {
    if (
      other.id !== piece.id &&
      other.claim === piece.claim &&
      other.stance === piece.stance &&
      !other.withdrawn &&
      firstSaidBy(other) === firstSaidBy(piece)
    )
      others++;
  }
  return others;
}

/** Whether it is graded as confirmed by other sources, and no other origin says so any more. */
export const confirmedByNobody = (piece: Evidence, evidence: Iterable<Evidence>): boolean =>
  piece.credibility === 1 && !piece.withdrawn && independentOrigins(evidence, piece.claim, piece.stance) < 2;
