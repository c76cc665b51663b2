import { countCodePoints } from "../ui/code-points";
import type { Quote } from "./claim";

/** A passage with the words around it, as they are shown; an ellipsis stands for what is left out. */
export interface Excerpt {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** How much of a text's context a quote keeps on either side, in code points. */
const kept = 32;
const paragraphEnd = "\n\n";

/** Whole words only, and only those of the passage's own paragraph. */
export function excerptOf({ prefix, exact, suffix }: Quote): Excerpt {
  return { before: before(prefix), passage: exact, after: after(suffix) };
}

function before(prefix: string): string {
  const start = prefix.lastIndexOf(paragraphEnd);
  if (start >= 0) return prefix.slice(start + paragraphEnd.length);
  return isWhole(prefix) ? prefix : `… ${withoutFirstWord(prefix).trimStart()}`;
}

function after(suffix: string): string {
  const end = suffix.indexOf(paragraphEnd);
  if (end >= 0) return suffix.slice(0, end);
  return isWhole(suffix) ? suffix : `${withoutLastWord(suffix).trimEnd()} …`;
}

/** A shorter context ends where the text does. */
const isWhole = (context: string): boolean => countCodePoints(context) < kept;

const words = new Intl.Segmenter(undefined, { granularity: "word" });
const segments = (text: string): Intl.SegmentData[] => [...words.segment(text)];

/** The first word may have been cut where the context begins. */
function withoutFirstWord(text: string): string {
  const [first] = segments(text);
  return first?.isWordLike === true ? text.slice(first.segment.length) : text;
}

function withoutLastWord(text: string): string {
  const last = segments(text).at(-1);
  return last?.isWordLike === true ? text.slice(0, last.index) : text;
}
