import { type Stretch, trimmed } from "./canonical-text";
import type { Surface } from "./surface";

/** The longest passage that may be annotated, in code points (a limit of the wire). */
export const longestPassage = 5_000;

/**
 * What the browser's selection holds of the text, without white space at its ends; null when that is nothing.
 * It may begin or end anywhere on the page, and run in either direction.
 */
export function selectedStretch(surface: Surface, selection: Selection | null): Stretch | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const stretch = surface.stretchOf(selection.getRangeAt(0));
  return stretch && trimmed(surface.text.text, stretch);
}

/** Makes a stretch the browser's selection. */
export function select(surface: Surface, stretch: Stretch): void {
  const range = surface.liveRangeOf(stretch);
  const selection = surface.root.ownerDocument.getSelection();
  if (range === null || selection === null) return;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
