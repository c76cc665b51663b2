import { useState } from "react";

/** A list that does not jump under a reader's eyes: what others add waits until it is asked for. */
export interface Held<Item> {
  readonly shown: readonly Item[];
  /** How many wait. */
  readonly waiting: number;
  /** Shows what waits. */
  readonly release: () => void;
}

/** Holds back what has come since the first look, except what `isMine`. What is gone goes at once. */
export function useHeld<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  isMine: (item: Item) => boolean,
): Held<Item> {
  const [known, setKnown] = useState<ReadonlySet<string>>(() => new Set(items.map(idOf)));
  const shown = items.filter((item) => known.has(idOf(item)) || isMine(item));
  return {
    shown,
    waiting: items.length - shown.length,
    release: () => setKnown(new Set(items.map(idOf))),
  };
}
