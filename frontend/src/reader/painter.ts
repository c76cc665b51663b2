import type { Block, Stretch } from "./canonical-text";
import { type Highlight, type Stroke, strokes } from "./highlight";
import { type Ink, type Layer, layers } from "./ink";
import { IntervalIndex } from "./interval-index";
import type { Surface } from "./surface";

/** Passages pointed out on a layer above the highlights, under the name of their style. */
export interface Pointer extends Stretch {
  readonly name: string;
}

/** Blocks by their index; `to` excluded. */
export interface BlockWindow {
  readonly from: number;
  readonly to: number;
}

type PointerLayer = Exclude<Layer, "highlights">;

/**
 * Keeps what is coloured on the page equal to what it was last told, touching only the blocks in which something changed.
 * Blocks outside its window stay plain until the window reaches them, so that a long text costs no more than a short one.
 */
export class Painter {
  private readonly surface: Surface;
  private readonly ink: Ink;
  private index = IntervalIndex.of<Highlight>([]);
  private shown = new Map<string, Highlight>();
  private readonly pointed = new Map<PointerLayer, readonly Pointer[]>();
  private window: BlockWindow;

  constructor(surface: Surface, ink: Ink, window: BlockWindow = { from: 0, to: Infinity }) {
    this.surface = surface;
    this.ink = ink;
    this.window = window;
  }

  /** Shows these highlights and no others. */
  show(highlights: readonly Highlight[]): void {
    const wanted = new Map(highlights.map((each) => [each.id, each]));
    const gone = [...this.shown.values()].filter((each) => !alike(each, wanted.get(each.id)));
    const come = highlights.filter((each) => !alike(each, this.shown.get(each.id)));
    if (gone.length + come.length === 0) return;
    this.index =
      gone.length + come.length > highlights.length / 8
        ? IntervalIndex.of(highlights)
        : come.reduce(
            (index, each) => index.with(each),
            gone.reduce((index, each) => index.without(each), this.index),
          );
    this.shown = wanted;
    for (const block of this.blocksOf([...gone, ...come])) this.paintHighlights(block);
  }

  /** Points out these passages on a layer, and no others there. */
  point(layer: PointerLayer, pointers: readonly Pointer[]): void {
    const before = this.pointed.get(layer) ?? [];
    this.pointed.set(layer, pointers);
    for (const block of this.blocksOf([...before, ...pointers])) this.paintPointers(block, layer);
  }

  /** Moves the window: colours what comes into it and leaves what goes out plain. */
  look(window: BlockWindow): void {
    const before = this.window;
    this.window = window;
    for (const block of this.blocksIn(before)) {
      if (!this.sees(block)) for (const layer of layers) this.ink.paint(block, layer, []);
    }
    for (const block of this.blocksIn(window)) {
      if (block.index >= before.from && block.index < before.to) continue;
      this.paintHighlights(block);
      for (const layer of this.pointed.keys()) this.paintPointers(block, layer);
    }
  }

  /** What is highlighted at a position, in text order. */
  at(position: number): Highlight[] {
    return this.index.at(position);
  }

  /** Takes all colour off the page; the painter is of no use afterwards. */
  clear(): void {
    this.ink.clear();
  }

  private paintHighlights(block: Block): void {
    this.ink.paint(block, "highlights", strokes(this.index.touching(block.start, block.end), block));
  }

  private paintPointers(block: Block, layer: PointerLayer): void {
    this.ink.paint(block, layer, clipped(this.pointed.get(layer) ?? [], block));
  }

  private blocksOf(stretches: readonly Stretch[]): Set<Block> {
    const blocks = stretches.flatMap((stretch) => this.surface.text.blocksIn(stretch));
    return new Set(blocks.filter((block) => this.sees(block)));
  }

  private blocksIn({ from, to }: BlockWindow): readonly Block[] {
    return this.surface.text.blocks.slice(from, to);
  }

  private sees({ index }: Block): boolean {
    return index >= this.window.from && index < this.window.to;
  }
}

function alike(one: Highlight, other: Highlight | undefined): boolean {
  return one.start === other?.start && one.end === other.end && one.tone === other.tone;
}

function clipped(pointers: readonly Pointer[], block: Block): Stroke[] {
  return pointers
    .map(({ start, end, name }) => ({
      start: Math.max(start, block.start),
      end: Math.min(end, block.end),
      name,
    }))
    .filter(({ start, end }) => start < end);
}
