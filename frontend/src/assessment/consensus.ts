import type { VerdictValue } from "./assessment";

/** The values that have an order, from the lowest. */
export const ordered = ["REFUTED", "UNSUBSTANTIATED", "PARTLY_SUBSTANTIATED", "SUBSTANTIATED"] as const;

export type OrderedValue = (typeof ordered)[number];

export const isOrdered = (value: VerdictValue): value is OrderedValue =>
  (ordered as readonly string[]).includes(value);

/** Lowest and highest of what was found, as far as it has an order. */
export interface Range {
  readonly lowest: OrderedValue;
  readonly highest: OrderedValue;
}

export function rangeOf(values: readonly VerdictValue[]): Range | null {
  const places = values.filter(isOrdered).map((value) => ordered.indexOf(value));
  const lowest = ordered[Math.min(...places)];
  const highest = ordered[Math.max(...places)];
  return lowest === undefined || highest === undefined ? null : { lowest, highest };
}

/**
 * Leik's ordinal consensus (1966): 1 when all say the same, 0 when half stands at either end. What has no order does not count;
 * null with fewer than two that have.
 */
export function leik(values: readonly VerdictValue[]): number | null {
  const counted = values.filter(isOrdered);
  if (counted.length < 2) return null;
  let cumulated = 0;
  let dispersion = 0;
  for (const value of ordered.slice(0, -1)) {
    cumulated += counted.filter((one) => one === value).length / counted.length;
    dispersion += cumulated <= 0.5 ? cumulated : 1 - cumulated;
  }
  return 1 - (2 * dispersion) / (ordered.length - 1);
}
