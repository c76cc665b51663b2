import type { Block, CanonicalText, Stretch } from "./canonical-text";

/** The attribute by which the element of a block is found; its value is the block's index. */
export const blockAttribute = "data-block";

/** The text as it stands on the page: the way between places of the canonical text and places in the DOM, in UTF-16. */
export class Surface {
  readonly text: CanonicalText;
  readonly root: HTMLElement;
  private readonly elements: HTMLElement[] = [];

  /** Over a root whose blocks are rendered, each with exactly its own text; how that is split into nodes does not matter. */
  constructor(text: CanonicalText, root: HTMLElement) {
    this.text = text;
    this.root = root;
    for (const element of root.querySelectorAll<HTMLElement>(`[${blockAttribute}]`)) {
      this.elements[Number(element.getAttribute(blockAttribute))] = element;
    }
  }

  elementOf(block: Block): HTMLElement | undefined {
    return this.elements[block.index];
  }

  /** The DOM ranges that show a stretch: one for each block it touches. */
  rangesOf(stretch: Stretch): StaticRange[] {
    return this.text.blocksIn(stretch).flatMap((block) => this.rangeWithin(block, stretch) ?? []);
  }

  /** The DOM range that shows what of a stretch lies in a block. */
  rangeWithin(block: Block, { start, end }: Stretch): StaticRange | null {
    const from = this.placeIn(block, Math.max(start, block.start), "before");
    const to = this.placeIn(block, Math.min(end, block.end), "after");
    return from && to
      ? new StaticRange({
          startContainer: from.node,
          startOffset: from.offset,
          endContainer: to.node,
          endOffset: to.offset,
        })
      : null;
  }

  /** A live range over a whole stretch, for measuring and for the browser's own selection. */
  liveRangeOf({ start, end }: Stretch): Range | null {
    const first = this.text.blockAt(start);
    const last = this.text.blockAt(end);
    const from = first && this.placeIn(first, start, "before");
    const to = last && this.placeIn(last, Math.min(end, last.end), "after");
    if (!from || !to) return null;
    const range = this.root.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /**
   * The stretch that a DOM range covers, as far as it lies in the text; null if it covers none of it. Ends that lie outside
   * any block (on the page around the text, between two blocks) count as the nearest block's edge within the range.
   */
  stretchOf(range: AbstractRange): Stretch | null {
    const start = this.positionOf(range.startContainer, range.startOffset, "start");
    const end = this.positionOf(range.endContainer, range.endOffset, "end");
    return start < end ? { start, end } : null;
  }

  /** The position of the character under a point of the viewport, or null where there is none. */
  positionAt(x: number, y: number): number | null {
    const place = caretFromPoint(this.root.ownerDocument, x, y);
    if (place === null || !this.root.contains(place.node) || place.node.nodeType !== Node.TEXT_NODE)
      return null;
    const position = this.positionOf(place.node, place.offset, "start");
    const length = place.node.nodeValue?.length ?? 0;
    if (place.offset < length && covers(place.node, place.offset, x, y)) return position;
    if (place.offset > 0 && covers(place.node, place.offset - 1, x, y)) return position - 1;
    return null;
  }

  /** The blocks on the visible screen and so many screens above and below it. */
  blocksWithin(screens: number): { readonly from: number; readonly to: number } {
    const height = window.innerHeight;
    const top = -screens * height;
    const bottom = height + screens * height;
    return {
      from: this.firstBlock((box) => box.bottom >= top),
      to: this.firstBlock((box) => box.top > bottom),
    };
  }

  /** The position of the text that stands at a height of the visible screen. */
  positionAtHeight(y: number): number {
    const block = this.text.blocks[this.firstBlock((box) => box.bottom >= y)];
    const box = block && this.elementOf(block)?.getBoundingClientRect();
    if (!box || box.height === 0) return block?.start ?? this.text.text.length;
    const part = Math.min(Math.max((y - box.top) / box.height, 0), 1);
    return block.start + Math.floor(part * (block.end - block.start));
  }

  /** The first block of which something holds that holds for every later one too. */
  private firstBlock(holds: (box: DOMRect) => boolean): number {
    let low = 0;
    let high = this.elements.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const box = this.elements[middle]?.getBoundingClientRect();
      if (box && holds(box)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private positionOf(node: Node, offset: number, edge: "start" | "end"): number {
    const holder = (node instanceof Element ? node : node.parentElement)?.closest(`[${blockAttribute}]`);
    if (holder && this.root.contains(holder)) {
      const block = this.text.blocks[Number(holder.getAttribute(blockAttribute))];
      if (block) return block.start + Math.min(lengthBefore(holder, node, offset), block.end - block.start);
    }
    const next = this.firstBlockAfter(node, offset);
    return edge === "start"
      ? (this.text.blocks[next]?.start ?? this.text.text.length)
      : (this.text.blocks[next - 1]?.end ?? 0);
  }

  private firstBlockAfter(node: Node, offset: number): number {
    const point = this.root.ownerDocument.createRange();
    point.setStart(node, offset);
    let low = 0;
    let high = this.elements.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const element = this.elements[middle];
      if (element && point.comparePoint(element, 0) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private placeIn(
    block: Block,
    position: number,
    lean: "before" | "after",
  ): { node: Text; offset: number } | null {
    const element = this.elements[block.index];
    if (!element) return null;
    let left = position - block.start;
    for (const node of textNodes(element)) {
      if (left < node.length || (lean === "after" && left === node.length)) return { node, offset: left };
      left -= node.length;
    }
    const last = [...textNodes(element)].at(-1);
    return last ? { node: last, offset: last.length } : null;
  }
}

function* textNodes(element: Element): Generator<Text> {
  const only = element.firstChild;
  if (only instanceof Text && only.nextSibling === null) {
    yield only;
    return;
  }
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) yield node;
}

function lengthBefore(holder: Element, node: Node, offset: number): number {
  if (node === holder.firstChild && node instanceof Text) return offset;
  const before = holder.ownerDocument.createRange();
  before.setStart(holder, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

interface CaretDocument {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

function caretFromPoint(page: CaretDocument, x: number, y: number): { node: Node; offset: number } | null {
  const position = page.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function covers(node: Node, offset: number, x: number, y: number): boolean {
  const character = document.createRange();
  character.setStart(node, offset);
  character.setEnd(node, offset + 1);
  return [...character.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top && y <= bottom,
  );
}
