import { describe, expect, it } from "vitest";
import type { CanonicalText } from "./canonical-text";
import { type Caret, caretAt, countWords, selected, type Step, step, stepToEdge } from "./caret";
import { textOf } from "./texts.fixture";

const text = textOf("The port was closed. Nobody said why.", "A second paragraph.");

const forward = (unit: Step["unit"], extend = false): Step => ({ unit, direction: "forward", extend });
const backward = (unit: Step["unit"], extend = false): Step => ({ unit, direction: "backward", extend });

function walk(from: CanonicalText, steps: Step[], start = 0): string {
  const begun = caretAt(from, start);
  if (begun === null) return "";
  const { start: first, end } = selected(
    steps.reduce<Caret>((caret, each) => step(from, caret, each), begun),
  );
  return from.text.slice(first, end);
}

describe("the caret", () => {
  it("begins on the first word", () => {
    expect(walk(text, [])).toBe("The");
  });

  it("goes from word to word and into the next block", () => {
    expect(walk(text, [forward("word")])).toBe("port");
    expect(walk(text, [forward("word")], text.text.indexOf("why"))).toBe("A");
    expect(walk(text, [backward("word")], text.text.indexOf("A second"))).toBe("why");
  });

  it("extends word by word and takes back what it took", () => {
    const extended = [forward("word", true), forward("word", true)];
    expect(walk(text, extended)).toBe("The port was");
    expect(walk(text, [...extended, backward("word", true)])).toBe("The port");
  });

  it("extends backwards over where it began", () => {
    expect(walk(text, [backward("word", true)], text.text.indexOf("was"))).toBe("port was");
  });

  it("first takes in the sentence it stands in, then the next one", () => {
    expect(walk(text, [forward("sentence")])).toBe("The port was closed.");
    expect(walk(text, [forward("sentence"), forward("sentence")])).toBe("Nobody said why.");
  });

  it("extends over blocks", () => {
    expect(walk(text, [forward("block"), forward("block", true)])).toBe(text.text);
  });

  it("stays where it is at the ends of the text", () => {
    expect(walk(text, [backward("word")])).toBe("The");
    expect(walk(text, [forward("word")], text.text.indexOf("paragraph"))).toBe("paragraph");
  });

  it("goes to the edges of its block", () => {
    const begun = caretAt(text, text.text.indexOf("said"));
    if (begun === null) throw new Error("no word");
    const cut = (caret: Caret) => text.text.slice(selected(caret).start, selected(caret).end);
    expect(cut(stepToEdge(text, begun, "start", false))).toBe("The");
    expect(cut(stepToEdge(text, begun, "end", true))).toBe("said why");
  });

  it("takes an emoji of many code points as one character", () => {
    const family = textOf("a👨‍👩‍👧‍👦b");
    const first = { anchor: { start: 0, end: 1 }, focus: { start: 0, end: 1 } };
    expect(selected(step(family, first, forward("character")))).toEqual({ start: 1, end: 12 });
  });

  it("finds words where no spaces are", () => {
    expect(countWords("新喀里多尼亚的独立运动", "zh")).toBeGreaterThan(2);
  });

  it("reads Arabic forward from its first word", () => {
    const arabic = textOf("قالت الوزارة إن الخبر صحيح");
    expect(walk(arabic, [forward("word")])).toBe("الوزارة");
  });

  it("has nowhere to stand in a text without words", () => {
    expect(caretAt(textOf("— … —"), 0)).toBeNull();
  });
});
