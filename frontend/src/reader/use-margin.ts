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
const most = 160;

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
      frame = requestAnimationFrame(() => setMiddle(positionInView(surface)));
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
    place();
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

/** The position of the text in the middle of the window. */
function positionInView(surface: Surface): number {
  const { blocks } = surface.text;
  const line = window.innerHeight / 2;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const block = blocks[middle];
    const bottom = (block && surface.elementOf(block)?.getBoundingClientRect().bottom) ?? 0;
    if (bottom < line) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  const box = block && surface.elementOf(block)?.getBoundingClientRect();
  if (!block || !box || box.height === 0) return 0;
  const part = Math.min(Math.max((line - box.top) / box.height, 0), 1);
  return block.start + Math.floor(part * (block.end - block.start));
}
