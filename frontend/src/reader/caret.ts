import type { Block, CanonicalText, Stretch } from "./canonical-text";

/** How far one step of the keyboard goes. */
export type Unit = "character" | "word" | "sentence" | "block";

/** A selection made by keyboard: the unit it began with and the unit it has come to; both are selected whole. */
export interface Caret {
  readonly anchor: Stretch;
  readonly focus: Stretch;
}

export interface Step {
  readonly unit: Unit;
  readonly direction: "forward" | "backward";
  /** Keeps what is selected and adds or takes away; otherwise the new unit alone is selected. */
  readonly extend: boolean;
}

/** Everything from the one end of the caret to the other. */
export function selected({ anchor, focus }: Caret): Stretch {
  return { start: Math.min(anchor.start, focus.start), end: Math.max(anchor.end, focus.end) };
}

/** The caret on the first word at or behind a position, or null in a text without any. */
export function caretAt(text: CanonicalText, position: number, language?: string): Caret | null {
  const word = nextUnit(text, "word", { start: position, end: position }, "forward", language);
  return word && { anchor: word, focus: word };
}

/**
 * The caret one step further. A step by a larger unit first takes in the unit it stands in; at the ends of the text the
 * caret stays where it is. Forward is the direction of reading, whichever way the script runs.
 */
export function step(
  text: CanonicalText,
  caret: Caret,
  { unit, direction, extend }: Step,
  language?: string,
): Caret {
  const focus = nextUnit(text, unit, caret.focus, direction, language);
  if (focus === null) return caret;
  return { anchor: extend ? caret.anchor : focus, focus };
}

/** The caret at the first or last word of the block it stands in. */
export function stepToEdge(
  text: CanonicalText,
  caret: Caret,
  edge: "start" | "end",
  extend: boolean,
  language?: string,
): Caret {
  const block = text.blockAt(caret.focus.start);
  const words = block ? units(block, "word", language) : [];
  const focus = edge === "start" ? words[0] : words.at(-1);
  return focus === undefined ? caret : { anchor: extend ? caret.anchor : focus, focus };
}

/** How many words a stretch holds, as its language counts them. */
export function countWords(words: string, language?: string): number {
  return pieces(words, "word", language).length;
}

function nextUnit(
  text: CanonicalText,
  unit: Unit,
  from: Stretch,
  direction: Step["direction"],
  language?: string,
): Stretch | null {
  const forward = direction === "forward";
  const further = (each: Stretch) => (forward ? each.end > from.end : each.start < from.start);
  const here = text.blockAt(forward ? from.end : from.start)?.index ?? 0;
  for (let at = here; ; at += forward ? 1 : -1) {
    const block = text.blocks[at];
    if (block === undefined) return null;
    const found = units(block, unit, language).filter(further);
    const nearest = forward ? found[0] : found.at(-1);
    if (nearest !== undefined) return nearest;
  }
}

function units(block: Block, unit: Unit, language?: string): Stretch[] {
  if (unit === "block") return block.text.trim() === "" ? [] : [{ start: block.start, end: block.end }];
  return pieces(block.text, unit, language).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
}

function pieces(text: string, unit: "character" | "word" | "sentence", language?: string): Stretch[] {
  const granularity = unit === "character" ? "grapheme" : unit;
  return [...segmenter(granularity, language).segment(text)]
    .filter(({ segment, isWordLike }) => (unit === "word" ? isWordLike === true : segment.trim() !== ""))
    .map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }));
}

function segmenter(granularity: "grapheme" | "word" | "sentence", language?: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}
