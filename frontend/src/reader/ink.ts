import type { Block } from "./canonical-text";
import type { Stroke } from "./highlight";
import { segments } from "./segments";
import type { Surface } from "./surface";

/** What lies over what, the lowest first. Each layer of a block is painted by itself. */
export const layers = ["highlights", "presence", "draft", "active"] as const;
export type Layer = (typeof layers)[number];

/** A way to colour text without ever changing what it says or in which order. */
export interface Ink {
  /** Replaces what a layer of a block shows. */
  paint(block: Block, layer: Layer, strokes: readonly Stroke[]): void;
  /** Takes all colour away again. */
  clear(): void;
}

/** The best ink that this browser has. */
export function inkFor(surface: Surface, kind: InkKind = bestInk()): Ink {
  return kind === "highlight-api" ? new HighlightInk(surface, CSS.highlights) : new MarkInk(surface);
}

export type InkKind = "highlight-api" | "mark";

export function bestInk(): InkKind {
  return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function"
    ? "highlight-api"
    : "mark";
}

/** The CSS Custom Highlight API: a few named highlights, and the text's elements stay as they are. */
export class HighlightInk implements Ink {
  private readonly surface: Surface;
  private readonly registry: HighlightRegistry;
  private readonly painted = new Map<string, { highlight: Highlight; range: StaticRange }[]>();

  constructor(surface: Surface, registry: HighlightRegistry) {
    this.surface = surface;
    this.registry = registry;
  }

  paint(block: Block, layer: Layer, strokes: readonly Stroke[]): void {
    const place = `${layer} ${String(block.index)}`;
    this.lift(place);
    const fresh = strokes.flatMap((stroke) => {
      const range = this.surface.rangeWithin(block, stroke);
      return range ? { highlight: this.named(stroke.name, layer), range } : [];
    });
    for (const { highlight, range } of fresh) highlight.add(range);
    if (fresh.length > 0) this.painted.set(place, fresh);
  }

  clear(): void {
    for (const place of [...this.painted.keys()]) this.lift(place);
  }

  private lift(place: string): void {
    for (const { highlight, range } of this.painted.get(place) ?? []) highlight.delete(range);
    this.painted.delete(place);
  }

  private named(name: string, layer: Layer): Highlight {
    const known = this.registry.get(name);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = layers.indexOf(layer);
    this.registry.set(name, highlight);
    return highlight;
  }
}

/** For browsers without that API: `<mark>` elements within a block, around pieces of its one unchanged text. */
export class MarkInk implements Ink {
  private readonly surface: Surface;
  private readonly painted = new Map<Block, Map<Layer, readonly Stroke[]>>();

  constructor(surface: Surface) {
    this.surface = surface;
  }

  paint(block: Block, layer: Layer, strokes: readonly Stroke[]): void {
    const of = this.painted.get(block) ?? new Map<Layer, readonly Stroke[]>();
    if (strokes.length === 0 && !of.has(layer)) return;
    this.painted.set(block, of.set(layer, strokes));
    this.render(block, [...of.values()].flat());
  }

  clear(): void {
    for (const block of this.painted.keys()) this.render(block, []);
    this.painted.clear();
  }

  private render(block: Block, strokes: readonly Stroke[]): void {
    const element = this.surface.elementOf(block);
    if (!element) return;
    const selection = element.ownerDocument.getSelection();
    const range = selection?.rangeCount === 1 ? selection.getRangeAt(0) : null;
    const kept = range?.intersectsNode(element) && !range.collapsed ? this.surface.stretchOf(range) : null;
    element.replaceChildren(...this.pieces(block, strokes));
    const restored = kept && this.surface.liveRangeOf(kept);
    if (restored) {
      selection?.setBaseAndExtent(
        restored.startContainer,
        restored.startOffset,
        restored.endContainer,
        restored.endOffset,
      );
    }
  }

  private pieces(block: Block, strokes: readonly Stroke[]): (Node | string)[] {
    const page = this.surface.root.ownerDocument;
    const made: (Node | string)[] = [];
    let at = block.start;
    const plainUntil = (end: number) => {
      if (end > at) made.push(block.text.slice(at - block.start, end - block.start));
      at = end;
    };
    const named = strokes.map((stroke, order) => ({ ...stroke, id: String(order) }));
    for (const { start, end, covering } of segments(named, block.start, block.end)) {
      plainUntil(start);
      const mark = page.createElement("mark");
      mark.className = covering.map((stroke) => `ink-${stroke.name}`).join(" ");
      mark.textContent = block.text.slice(start - block.start, end - block.start);
      made.push(mark);
      at = end;
    }
    plainUntil(block.end);
    return made;
  }
}
