import { type RefObject, useEffect } from "react";
import { cardAttribute } from "./use-margin";

/** The card that holds the form which is open; it is not one of the text's. */
export const draftId = "draft";

/** Pointing at a card, clicking it or coming into it by keyboard tells its id. */
export function useCardPointing(
  list: RefObject<HTMLElement | null>,
  onActivate: (id: string) => void,
  onHover?: (id: string | null) => void,
): void {
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const cardOf = (event: Event) =>
      (event.target as Element).closest(`[${cardAttribute}]`)?.getAttribute(cardAttribute) ?? null;
    const activate = (event: Event) => {
      const id = cardOf(event);
      if (id !== null && id !== draftId) onActivate(id);
    };
    const over = (event: Event) => onHover?.(cardOf(event));
    const out = () => onHover?.(null);
    element.addEventListener("click", activate);
    element.addEventListener("focusin", activate);
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", out);
    return () => {
      element.removeEventListener("click", activate);
      element.removeEventListener("focusin", activate);
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", out);
    };
  }, [list, onActivate, onHover]);
}
