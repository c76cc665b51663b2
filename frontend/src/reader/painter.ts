import type { Block, Stretch } from "./canonical-text";
import { type Highlight, type Stroke, strokes } from "./highlight";
import type { Ink, Layer } from "./ink";
import { IntervalIndex } from "./interval-index";
import type { Surface } from "./surface";

/** Passages pointed out on a layer above the highlights, under the name of their style. */
export interface Pointer extends Stretch {
  readonly name: string;
}

/** Keeps what is coloured on the page equal to what it was last told, touching only the blocks in which something changed. */
export class Painter {
  private readonly surface: Surface;
  private readonly ink: Ink;
  private index = IntervalIndex.of<Highlight>([]);
  private shown = new Map<string, Highlight>();
  private readonly pointed = new Map<Layer, ReadonlySet<Block>>();

  constructor(surface: Surface, ink: Ink) {
    this.surface = surface;
    this.ink = ink;
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
    for (const block of this.blocksOf([...gone, ...come])) {
      this.ink.paint(block, "highlights", strokes(this.index.touching(block.start, block.end), block));
    }
  }

  /** Points out these passages on a layer, and no others there. */
  point(layer: Exclude<Layer, "highlights">, pointers: readonly Pointer[]): void {
    const touched = this.blocksOf(pointers);
    for (const block of this.pointed.get(layer) ?? [])
      if (!touched.has(block)) this.ink.paint(block, layer, []);
    for (const block of touched) this.ink.paint(block, layer, clipped(pointers, block));
    this.pointed.set(layer, touched);
  }

  /** What is highlighted at a position, in text order. */
  at(position: number): Highlight[] {
    return this.index.at(position);
  }

  /** Takes all colour off the page; the painter is of no use afterwards. */
  clear(): void {
    this.ink.clear();
  }

  private blocksOf(stretches: readonly Stretch[]): Set<Block> {
    return new Set(stretches.flatMap((stretch) => this.surface.text.blocksIn(stretch)));
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
