import { useEffect, useRef, useState } from "react";
import type { Stretch } from "./canonical-text";
import { selectedStretch } from "./selection";
import type { Surface } from "./surface";

/** How the selection came about: it decides where the bar stands, so that it never fights the system's own menu. */
export type Means = "pointer" | "touch" | "keyboard";

export interface Selected {
  readonly stretch: Stretch;
  readonly means: Means;
}

/** What is selected in the text; told when the hand has come to rest, not at every step of a drag. */
export function useSelection(surface: Surface | null): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  const means = useRef<Means>("keyboard");
  useEffect(() => {
    if (surface === null) return;
    const page = surface.root.ownerDocument;
    let pressed = false;
    let resting: ReturnType<typeof setTimeout> | undefined;

    const tell = () => {
      const stretch = selectedStretch(surface, page.getSelection());
      setSelected((before) => {
        if (stretch === null) return null;
        const same = before?.stretch.start === stretch.start && before.stretch.end === stretch.end;
        return same && before.means === means.current ? before : { stretch, means: means.current };
      });
    };
    const changed = () => {
      clearTimeout(resting);
      if (!pressed) resting = setTimeout(tell, means.current === "touch" ? 250 : 40);
    };
    const down = (event: PointerEvent) => {
      means.current = event.pointerType === "mouse" ? "pointer" : "touch";
      pressed = event.pointerType === "mouse";
    };
    const up = () => {
      pressed = false;
      changed();
    };
    const key = () => {
      means.current = "keyboard";
    };
    page.addEventListener("selectionchange", changed);
    page.addEventListener("pointerdown", down, true);
    page.addEventListener("pointerup", up, true);
    page.addEventListener("pointercancel", up, true);
    page.addEventListener("keydown", key, true);
    return () => {
      clearTimeout(resting);
      page.removeEventListener("selectionchange", changed);
      page.removeEventListener("pointerdown", down, true);
      page.removeEventListener("pointerup", up, true);
      page.removeEventListener("pointercancel", up, true);
      page.removeEventListener("keydown", key, true);
      setSelected(null);
    };
  }, [surface]);
  return selected;
}
