import { useEffect, useRef, useState } from "react";
import type { Highlight } from "./highlight";
import type { Canvas } from "./use-painter";

/** Where on the page something was clicked, in pixels of the viewport, and what is highlighted there. */
export interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly highlights: readonly Highlight[];
}

/** The shortest highlight under the mouse; a click on highlights is told with everything that lies there. */
export function usePointing(canvas: Canvas | null, onClick: (pointed: Pointed) => void): string | null {
  const [hovered, setHovered] = useState<string | null>(null);
  const click = useRef(onClick);
  useEffect(() => {
    click.current = onClick;
  }, [onClick]);

  useEffect(() => {
    if (canvas === null) return;
    const { surface, painter } = canvas;
    const { root } = surface;
    let frame = 0;
    const under = ({ clientX, clientY }: MouseEvent) => {
      const position = surface.positionAt(clientX, clientY);
      return position === null ? [] : painter.at(position);
    };
    const move = (event: PointerEvent) => {
      if (event.pointerType !== "mouse" || event.buttons !== 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setHovered(shortest(under(event))?.id ?? null));
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      setHovered(null);
    };
    const clicked = (event: MouseEvent) => {
      if (root.ownerDocument.getSelection()?.isCollapsed === false) return;
      const highlights = under(event);
      click.current({ x: event.clientX, y: event.clientY, highlights });
    };
    root.addEventListener("pointermove", move);
    root.addEventListener("pointerleave", leave);
    root.addEventListener("click", clicked);
    return () => {
      cancelAnimationFrame(frame);
      root.removeEventListener("pointermove", move);
      root.removeEventListener("pointerleave", leave);
      root.removeEventListener("click", clicked);
    };
  }, [canvas]);
  return hovered;
}

function shortest(highlights: readonly Highlight[]): Highlight | undefined {
  return highlights.reduce<Highlight | undefined>(
    (best, each) => (best === undefined || each.end - each.start < best.end - best.start ? each : best),
    undefined,
  );
}
