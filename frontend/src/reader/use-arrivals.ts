import { useCallback, useMemo, useState } from "react";
import { arrived, type Arrivals, type Arriving, letIn, opened } from "./arrivals";

interface Shown<Item> {
  readonly items: readonly Item[];
  readonly waiting: number;
  /** Lets these in, or all that wait. */
  readonly letIn: (ids?: readonly string[]) => void;
}

/** The items whose cards are shown; others' later ones wait until they are let in. */
export function useArrivals<Item extends Arriving>(items: readonly Item[]): Shown<Item> {
  const [known, setKnown] = useState<{ items: readonly Item[]; margin: Arrivals }>(() => ({
    items,
    margin: opened(items),
  }));
  let { margin } = known;
  if (known.items !== items) {
    margin = arrived(margin, items);
    setKnown({ items, margin });
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
