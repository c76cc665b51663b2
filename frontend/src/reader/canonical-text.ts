import { CodePoints } from "../ui/code-points";

export type BlockKind = "HEADING" | "PARAGRAPH" | "QUOTE" | "LIST_ITEM" | "PREFORMATTED";

/** A revision as the wire has it: its canonical text, and its blocks in code points. */
export interface RevisionText {
  readonly text: string;
  readonly blocks: readonly { kind: BlockKind; level: number | null; start: number; end: number }[];
}

/** A stretch of the canonical text in UTF-16 units; start included, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One block of the text: what is between two blank lines. */
export interface Block extends Stretch {
  readonly index: number;
  readonly kind: BlockKind;
  /** Of a heading 1 to 6, of a list item from 1, else 0. */
  readonly level: number;
  readonly text: string;
}

/** What the wire says about a passage: positions in code points, and the words that stand there. */
export interface Passage extends Stretch {
  readonly exact: string;
}

/** A document's canonical text as the reader works on it: everything in UTF-16, and the way from and to code points. */
export class CanonicalText {
  readonly text: string;
  readonly blocks: readonly Block[];
  private readonly points: CodePoints;

  constructor(revision: RevisionText) {
    this.text = revision.text;
    this.points = new CodePoints(revision.text);
    this.blocks = revision.blocks.map(({ kind, level, ...codePoints }, index) => {
      const stretch = this.fromWire(codePoints);
      return {
        ...stretch,
        index,
        kind,
        level: level ?? 0,
        text: this.text.slice(stretch.start, stretch.end),
      };
    });
  }

  fromWire(codePoints: Stretch): Stretch {
    return { start: this.points.toUtf16(codePoints.start), end: this.points.toUtf16(codePoints.end) };
  }

  /** A stretch as the wire names it. */
  passage({ start, end }: Stretch): Passage {
    return {
      start: this.points.fromUtf16(start),
      end: this.points.fromUtf16(end),
      exact: this.text.slice(start, end),
    };
  }

  /** The block that a position lies in; between two blocks the one before, and never none while there are any. */
  blockAt(position: number): Block | undefined {
    return this.blocks[Math.max(this.firstStartingAfter(position) - 1, 0)];
  }

  /** The blocks that share a character with a stretch. */
  blocksIn({ start, end }: Stretch): readonly Block[] {
    const from = Math.max(this.firstStartingAfter(start) - 1, 0);
    return this.blocks.slice(from, this.firstStartingAfter(end - 1)).filter((block) => block.end > start);
  }

  private firstStartingAfter(position: number): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.blocks[middle]?.start ?? Infinity) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A stretch without the white space at its ends, or null if it holds nothing else. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - words.length + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}
