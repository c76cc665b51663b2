import { useEffect, useRef } from "react";
import type { Stretch } from "./canonical-text";
import { scrollPace } from "./scroll-pace";
import type { Surface } from "./surface";

/** Brings the passage of the active card into view when it becomes active and is not there. Nothing else ever scrolls. */
export function useReveal(
  surface: Surface | null,
  active: string | null,
  passage: Stretch | undefined,
): void {
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (active === null) revealed.current = null;
    if (surface === null || active === null || passage === undefined || revealed.current === active) return;
    revealed.current = active;
    const box = surface.liveRangeOf(passage)?.getBoundingClientRect();
    if (!box || (box.top >= 64 && box.top < window.innerHeight - 80)) return;
    window.scrollBy({ top: box.top - window.innerHeight / 3, behavior: scrollPace() });
  }, [surface, active, passage]);
}
