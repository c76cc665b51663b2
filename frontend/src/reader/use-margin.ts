import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { marginLayout } from "./margin-layout";
import type { Surface } from "./surface";

/** A card of the margin and the UTF-16 position where its passage begins. */
export interface PlacedCard {
  readonly id: string;
  readonly start: number;
}

/** The attribute by which the element of a card is found; its value is the card's id. */
export const cardAttribute = "data-card";

const gap = 10;
const most = 80;

/**
 * Those of many cards that stand near what is in view; all of them when they are few. Cards come in text order.
 */
export function useNearCards<Card extends PlacedCard>(
  surface: Surface | null,
  cards: readonly Card[],
): readonly Card[] {
  const [middle, setMiddle] = useState(0);
  const few = cards.length <= most;
  useEffect(() => {
    if (few || surface === null) return;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setMiddle(surface.positionAtHeight(window.innerHeight / 2)));
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [few, surface]);
  if (few) return cards;
  const at = cards.findIndex((card) => card.start >= middle);
  const from = Math.max(Math.min(at < 0 ? cards.length : at, cards.length - most / 2) - most / 2, 0);
  return cards.slice(from, from + most);
}

/** Keeps the cards of a column beside their passages, whatever grows, shrinks, comes or goes. */
export function useMarginLayout(
  column: RefObject<HTMLElement | null>,
  surface: Surface | null,
  cards: readonly PlacedCard[],
  active: string | null,
): void {
  useLayoutEffect(() => {
    const list = column.current;
    if (list === null || surface === null) return;
    const place = () => placeCards(list, surface, cards, active);
    // The observer speaks for the first time before the next frame is painted, when layout is done anyway.
    const watch = new ResizeObserver(place);
    watch.observe(surface.root);
    for (const card of list.children) watch.observe(card);
    return () => watch.disconnect();
  }, [column, surface, cards, active]);
}

function placeCards(
  list: HTMLElement,
  surface: Surface,
  cards: readonly PlacedCard[],
  active: string | null,
): void {
  const origin = list.getBoundingClientRect().top;
  const elements = new Map<string, HTMLElement>();
  for (const element of list.querySelectorAll<HTMLElement>(`[${cardAttribute}]`)) {
    elements.set(element.getAttribute(cardAttribute) ?? "", element);
  }
  const measured = cards.flatMap(({ id, start }) => {
    const element = elements.get(id);
    const passage = surface.liveRangeOf({ start, end: start + 1 })?.getBoundingClientRect();
    if (!element || !passage) return [];
    return [{ id, anchor: passage.top - origin, height: element.offsetHeight }];
  });
  const tops = marginLayout(measured, gap, active);
  let foot = 0;
  for (const { id, height } of measured) {
    const element = elements.get(id);
    const top = Math.round(tops.get(id) ?? 0);
    if (!element) continue;
    element.style.transform = `translateY(${top}px)`;
    if (!element.hasAttribute("data-placed"))
      requestAnimationFrame(() => element.setAttribute("data-placed", ""));
    foot = Math.max(foot, top + height);
  }
  list.style.minHeight = `${foot}px`;
}
