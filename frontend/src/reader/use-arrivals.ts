import { useCallback, useMemo, useState } from "react";
import { arrived, type Arrivals, type Arriving, letIn, opened } from "./arrivals";

interface Shown<Item> {
  readonly items: readonly Item[];
  readonly waiting: number;
  /** Lets these in, or all that wait. */
  readonly letIn: (ids?: readonly string[]) => void;
}

interface Known<Item> {
  readonly items: readonly Item[];
  readonly begun: boolean;
  readonly margin: Arrivals;
}

/** The items whose cards are shown; others' later ones wait until they are let in. `begun` once it is known what there is. */
export function useArrivals<Item extends Arriving>(items: readonly Item[], begun: boolean): Shown<Item> {
  const [known, setKnown] = useState<Known<Item>>(() => ({ items, begun, margin: opened(items) }));
  let { margin } = known;
  if (known.items !== items || known.begun !== begun) {
    margin = known.begun ? arrived(margin, items) : opened(items);
    setKnown({ items, begun, margin });
  }
  const shown = useMemo(
    () => (margin.waiting.size === 0 ? items : items.filter(({ id }) => margin.shown.has(id))),
    [items, margin],
  );
  const admit = useCallback(
    (ids?: readonly string[]) => setKnown((before) => ({ ...before, margin: letIn(before.margin, ids) })),
    [],
  );
  return { items: shown, waiting: margin.waiting.size, letIn: admit };
}
