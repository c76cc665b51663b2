import { type RefCallback, useCallback, useLayoutEffect, useState } from "react";
import type { CanonicalText } from "./canonical-text";
import type { Highlight } from "./highlight";
import { inkFor, type InkKind, type Layer } from "./ink";
import { type BlockWindow, Painter, type Pointer } from "./painter";
import { Surface } from "./surface";

/** A rendered text with its painter; `null` until it is on the page. */
export interface Canvas {
  readonly surface: Surface;
  readonly painter: Painter;
}

/** A painter for a text, and the ref that puts it on the text's element and takes its colours away with it. */
export function useCanvas(text: CanonicalText, ink?: InkKind): [Canvas | null, RefCallback<HTMLElement>] {
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const mount = useCallback(
    (root: HTMLElement | null) => {
      if (root === null) return;
      const surface = new Surface(text, root);
      const painter = new Painter(surface, inkFor(surface, ink), surface.blocksWithin(reach));
      const stopLooking = followWindow(surface, painter);
      setCanvas({ surface, painter });
      return () => {
        stopLooking();
        painter.clear();
        setCanvas(null);
      };
    },
    [text, ink],
  );
  return [canvas, mount];
}

/** Screens above and below the visible one that are coloured, and how near their end one may come before more are. */
const reach = 1;
const reserve = 0.4;

/** Keeps the painter's window around what is visible, within the same frame in which it scrolls; paper shows everything. */
function followWindow(surface: Surface, painter: Painter): () => void {
  let coloured = surface.blocksWithin(reach);
  let frame = 0;
  const look = (window: BlockWindow) => {
    coloured = window;
    painter.look(window);
  };
  const lookAround = () => {
    const needed = surface.blocksWithin(reserve);
    if (needed.from < coloured.from || needed.to > coloured.to) look(surface.blocksWithin(reach));
  };
  const moved = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(lookAround);
  };
  const print = () => look({ from: 0, to: surface.text.blocks.length });
  const printed = () => look(surface.blocksWithin(reach));
  const resized = new ResizeObserver(lookAround);
  resized.observe(surface.root);
  window.addEventListener("scroll", moved, { passive: true, capture: true });
  window.addEventListener("resize", moved);
  window.addEventListener("beforeprint", print);
  window.addEventListener("afterprint", printed);
  return () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
    window.removeEventListener("scroll", moved, { capture: true });
    window.removeEventListener("resize", moved);
    window.removeEventListener("beforeprint", print);
    window.removeEventListener("afterprint", printed);
  };
}

export function useHighlights(canvas: Canvas | null, highlights: readonly Highlight[]): void {
  useLayoutEffect(() => canvas?.painter.show(highlights), [canvas, highlights]);
}

/** Points out these passages for as long as they are given. */
export function usePointers(
  canvas: Canvas | null,
  layer: Exclude<Layer, "highlights">,
  pointers: readonly Pointer[],
): void {
  useLayoutEffect(() => canvas?.painter.point(layer, pointers), [canvas, layer, pointers]);
}
