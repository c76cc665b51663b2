import { type RefCallback, useCallback, useLayoutEffect, useState } from "react";
import type { CanonicalText } from "./canonical-text";
import type { Highlight } from "./highlight";
import { inkFor, type InkKind, type Layer } from "./ink";
import { Painter, type Pointer } from "./painter";
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
      const painter = new Painter(surface, inkFor(surface, ink));
      setCanvas({ surface, painter });
      return () => {
        painter.clear();
        setCanvas(null);
      };
    },
    [text, ink],
  );
  return [canvas, mount];
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
