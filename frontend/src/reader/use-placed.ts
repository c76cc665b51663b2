import { useMemo, useState } from "react";
import type { CanonicalText, Stretch } from "./canonical-text";
import { inTextOrder } from "./interval-index";

/** Things on the wire's code points as things on the page's UTF-16, in text order; what stays the same stays the same object. */
export function usePlaced<Item extends Stretch & { readonly id: string }>(
  text: CanonicalText,
  items: readonly Item[],
): readonly Item[] {
  const [placements] = useState(() => new WeakMap<Item, Item>());
  return useMemo(() => {
    const placed = (item: Item) => {
      const known = placements.get(item);
      if (known) return known;
      const fresh = { ...item, ...text.fromWire(item) };
      placements.set(item, fresh);
      return fresh;
    };
    return items.map(placed).sort(inTextOrder);
  }, [text, items, placements]);
}
