import type { RevisionText } from "../reader/canonical-text";
import { type Tone, tones } from "../reader/highlight";
import type { ReaderItem } from "../reader/reader-model";

const words =
  "harbour council minister denied evidence statement island vote protest account network claim source".split(
    " ",
  );

/** A text of about so many characters in paragraphs, the same for the same seed. */
export function largeRevision(length: number, seed = 1): RevisionText & { readonly id: string } {
  const random = randomOf(seed);
  const paragraphs: string[] = [];
  let total = 0;
  while (total < length) {
    const count = 40 + Math.floor(random() * 80);
    const paragraph = `${Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(" ")}.`;
    paragraphs.push(paragraph);
    total += paragraph.length + 2;
  }
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { kind: "PARAGRAPH" as const, level: null, start, end: start + paragraph.length };
  });
  return { id: `large-${seed}`, text: paragraphs.join("\n\n"), blocks };
}

/** Overlapping passages all over a text. */
export function manyItems(count: number, length: number, seed = 2): ReaderItem[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, at) => oneItem(`item-${at}`, length, random));
}

/** One more, at a place that differs with the seed. */
export function oneMoreItem(seed: number, length: number): ReaderItem {
  return oneItem(`more-${seed}`, length, randomOf(seed));
}

function oneItem(id: string, length: number, random: () => number): ReaderItem {
  const start = Math.floor(random() * (length - 400));
  const tone: Tone = tones[Math.floor(random() * tones.length)] ?? "open";
  return { id, start, end: start + 20 + Math.floor(random() * 280), tone, own: true, label: `Note ${id}` };
}

/** mulberry32: small, seeded, good enough to scatter. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
