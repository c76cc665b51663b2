/**
 * Where the wire's Unicode code points and the DOM's UTF-16 code units meet.
 *
 * Only characters outside the Basic Multilingual Plane make the two differ, so the index holds nothing else: their UTF-16
 * positions, in order. A text without them costs nothing, and a conversion takes a binary search over them.
 * An unpaired surrogate counts as one code point, as in Java.
 */
export class CodePoints {
  /** How many code points the text has. */
  readonly length: number;
  private readonly units: number;
  private readonly astral: Uint32Array;

  constructor(text: string) {
    this.astral = astralPositions(text);
    this.units = text.length;
    this.length = text.length - this.astral.length;
  }

  /** The UTF-16 position of a code point; positions outside the text become its nearest end. */
  toUtf16(codePoint: number): number {
    const position = clamp(codePoint, this.length);
    return position + countBelow(this.astral, (units, index) => units - index < position);
  }

  /** The code point at a UTF-16 position; the middle of a surrogate pair belongs to its character. */
  fromUtf16(position: number): number {
    const units = clamp(position, this.units);
    return units - countBelow(this.astral, (start) => start < units);
  }
}

/** How many code points a text has: what the server's limits count. */
export function countCodePoints(text: string): number {
  return text.length - astralPositions(text).length;
}

function astralPositions(text: string): Uint32Array {
  const found: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) found.push(at++);
  }
  return Uint32Array.from(found);
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);

/** How many entries at the front of the list fulfil a condition that holds up to some point and not behind it. */
function countBelow(list: Uint32Array, holds: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
