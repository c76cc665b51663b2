import type { Interval } from "./interval-index";
import { segments } from "./segments";
import type { Stretch } from "./canonical-text";

/** What a highlight stands for, the most urgent first: the first one present colours an overlap. */
export const tones = ["open", "debate", "review", "decided", "comment", "tag", "muted"] as const;
export type Tone = (typeof tones)[number];

/** A passage to be coloured, in UTF-16 units of the canonical text. */
export interface Highlight extends Interval {
  readonly tone: Tone;
}

/** Deeper overlaps look like this many. */
export const deepest = 4;

/** A stretch to be painted in one named highlight. */
export interface Stroke extends Stretch {
  readonly name: string;
}

/** The strokes that show these highlights within a stretch: disjoint, in order, coloured by tone and depth. */
export function strokes(highlights: readonly Highlight[], { start, end }: Stretch): Stroke[] {
  const found: Stroke[] = [];
  for (const segment of segments(highlights, start, end)) {
    const name = strokeName(strongest(segment.covering), segment.covering.length);
    const last = found.at(-1);
    if (last?.name === name && last.end === segment.start)
      found[found.length - 1] = { ...last, end: segment.end };
    else found.push({ start: segment.start, end: segment.end, name });
  }
  return found;
}

/** The name of the highlight for a tone and a number of layers, as `highlights.css` spells it. */
export function strokeName(tone: Tone, depth: number): string {
  return `${tone}-${Math.min(depth, deepest)}`;
}

const rank = new Map<Tone, number>(tones.map((tone, at) => [tone, at]));

function strongest(covering: readonly Highlight[]): Tone {
  let best: Tone = "muted";
  for (const { tone } of covering) if ((rank.get(tone) ?? 0) < (rank.get(best) ?? 0)) best = tone;
  return best;
}
