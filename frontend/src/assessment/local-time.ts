/** What a date and a time on the clocks of a place mean: they may come once, not at all, or twice, when clocks change. */
export type Meaning =
  | { readonly kind: "once"; readonly at: string }
  /** The clocks pass over it. */
  | { readonly kind: "never" }
  /** The clocks go back over it: before that, and after. */
  | { readonly kind: "twice"; readonly first: string; readonly second: string };

const hour = 60 * 60 * 1000;

/** What clocks there show at a moment, as `2026-03-29T02:30`. */
export function onClocks(at: string | number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** The moments at which clocks there show this, to the minute; null for what is no date and time. */
export function meaningOf(local: string, timeZone: string): Meaning | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null;
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return null;
  // Whatever the clocks do, they are nowhere more than a day away from UTC, and change at most once on the way.
  const offsets = [asUtc - 24 * hour, asUtc + 24 * hour].map(
    (moment) => Date.parse(`${onClocks(moment, timeZone)}Z`) - moment,
  );
  const moments = [...new Set(offsets.map((offset) => asUtc - offset))]
    .filter((moment) => onClocks(moment, timeZone) === local)
    .sort((a, b) => a - b)
    .map((moment) => new Date(moment).toISOString());
  const [first, second] = moments;
  if (first === undefined) return { kind: "never" };
  return second === undefined ? { kind: "once", at: first } : { kind: "twice", first, second };
}
