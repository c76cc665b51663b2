import { inTextOrder, type Interval } from "./interval-index";

/** A stretch of text covered by the same intervals from its first character to its last. */
export interface Segment<T extends Interval> {
  readonly start: number;
  readonly end: number;
  /** What covers it, in text order; never empty. */
  readonly covering: readonly T[];
}

/**
 * Overlapping intervals swept into disjoint segments, in order; uncovered text has none.
 *
 * Only what lies within [from, to) is looked at: a block repaints without knowing the rest of the text.
 */
export function segments<T extends Interval>(intervals: readonly T[], from = 0, to = Infinity): Segment<T>[] {
  const waiting = intervals
    .filter((each) => each.start < to && each.end > from && each.end > each.start)
    .sort(inTextOrder);
  const swept: Segment<T>[] = [];
  let open: T[] = [];
  let at = from;
  let next = 0;
  const sweepTo = (until: number) => {
    if (open.length > 0 && until > at) swept.push({ start: at, end: until, covering: open });
    at = until;
  };
  while (next < waiting.length || open.length > 0) {
    const opening = waiting[next];
    const closing = open.reduce((least, each) => Math.min(least, each.end), to);
    if (opening !== undefined && opening.start < closing) {
      sweepTo(Math.max(opening.start, from));
      open = [...open, opening];
      next++;
    } else {
      sweepTo(closing);
      open = closing >= to ? [] : open.filter((each) => each.end > closing);
      if (closing >= to) next = waiting.length;
    }
  }
  return swept;
}
