import { useEffect, useEffectEvent } from "react";

export type ReviewKey = "next" | "previous" | "submit" | "return" | "help" | 1 | 2 | 3 | 4 | 5;

const keys: Readonly<Record<string, ReviewKey>> = {
  j: "next",
  k: "previous",
  s: "submit",
  r: "return",
  "?": "help",
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
};

/** What a key stroke means in review mode; nothing while somebody types, chooses or is asked something. */
export function keyOf(event: KeyboardEvent): ReviewKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return null;
  if (event.target instanceof Element && event.target.closest(busy) !== null) return null;
  if ([...document.querySelectorAll(asking)].some(isShown)) return null;
  return keys[event.key] ?? null;
}

const asking = '[role="dialog"], [role="listbox"], [role="menu"]';

/** Lists that are closed stay in the page, unseen. */
const isShown = (element: Element): boolean => !("checkVisibility" in element) || element.checkVisibility();

const busy = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';

/** Calls back for each key of review mode; who answers true has taken it, and nobody else gets it. */
export function useReviewKeys(onKey: (key: ReviewKey) => boolean): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key !== null && onKey(key)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
