import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trimmed } from "./canonical-text";
import { MarkInk } from "./ink";
import { pageOf } from "./page.fixture";
import { select, selectedStretch } from "./selection";
import { textOf } from "./texts.fixture";

const text = textOf("قالت الوزارة 📰 إن الخبر صحيح", "Nouméa 👨‍👩‍👧‍👦, 13 May", "新喀里多尼亚");

function selection(): Selection {
  const current = document.getSelection();
  if (current === null) throw new Error("This document cannot select.");
  return current;
}

const words = (stretch: { start: number; end: number } | null) =>
  stretch && text.text.slice(stretch.start, stretch.end);

describe("The surface", () => {
  it("comes back to any stretch, whether its blocks are one node or many", () => {
    const surface = pageOf(text);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.boolean(), (one, other, marked) => {
        const [start = 0, end = 0] = [one, other]
          .map((seed) => seed % (text.text.length + 1))
          .sort((a, b) => a - b);
        const ink = new MarkInk(surface);
        const [block] = text.blocks;
        if (marked && block) ink.paint(block, "highlights", [{ start: 3, end: 9, name: "open-1" }]);
        const range = surface.liveRangeOf({ start, end });
        const found = range && surface.stretchOf(range);
        ink.clear();
        expect(found && trimmed(text.text, found)).toEqual(trimmed(text.text, { start, end }));
      }),
    );
  });

  it("shows a stretch over two blocks as two ranges", () => {
    const surface = pageOf(text);
    const [first, second] = text.blocks;
    const ranges = surface.rangesOf({ start: (first?.end ?? 0) - 4, end: (second?.start ?? 0) + 6 });
    expect(ranges.map(({ startOffset, endOffset }) => [startOffset, endOffset])).toEqual([
      [(first?.end ?? 0) - 4, first?.end],
      [0, 6],
    ]);
  });
});

describe("Selecting", () => {
  it("names the passage in code points", () => {
    const surface = pageOf(text);
    select(surface, { start: text.text.indexOf("Nouméa"), end: text.text.indexOf(", 13") });
    const stretch = selectedStretch(surface, selection());
    expect(stretch && text.passage(stretch)).toEqual({ start: 30, end: 44, exact: "Nouméa 👨‍👩‍👧‍👦" });
  });

  it("leaves white space at the ends out", () => {
    const surface = pageOf(text);
    select(surface, { start: text.text.indexOf(" 13"), end: text.text.indexOf("May") });
    expect(words(selectedStretch(surface, selection()))).toBe("13");
  });

  it("runs backwards as well as forwards", () => {
    const surface = pageOf(text);
    const [latin, arabic] = [surface.root.children[1]?.firstChild, surface.root.children[0]?.firstChild];
    if (!latin || !arabic) throw new Error("The blocks have no text.");
    selection().setBaseAndExtent(latin, 6, arabic, 5);
    expect(words(selectedStretch(surface, selection()))).toBe("الوزارة 📰 إن الخبر صحيح\n\nNouméa");
  });

  it("keeps to the text when it begins above and ends below", () => {
    const surface = pageOf(text);
    selection().selectAllChildren(document.body);
    expect(words(selectedStretch(surface, selection()))).toBe(text.text);
  });

  it("takes an end between two blocks for the block's edge", () => {
    const surface = pageOf(text);
    selection().setBaseAndExtent(surface.root, 1, surface.root, 2);
    expect(words(selectedStretch(surface, selection()))).toBe(text.blocks[1]?.text);
  });

  it("is nothing outside the text, in white space, or where nothing is selected", () => {
    const surface = pageOf(text);
    const header = document.querySelector("header");
    if (header) selection().selectAllChildren(header);
    expect(selectedStretch(surface, selection())).toBeNull();
    select(surface, { start: 4, end: 5 });
    expect(selectedStretch(surface, selection())).toBeNull();
    selection().removeAllRanges();
    expect(selectedStretch(surface, selection())).toBeNull();
  });

  it("survives that the text around it is coloured", () => {
    const surface = pageOf(text);
    select(surface, { start: 5, end: 12 });
    const [block] = text.blocks;
    if (block) new MarkInk(surface).paint(block, "highlights", [{ start: 0, end: 8, name: "open-1" }]);
    expect(words(selectedStretch(surface, selection()))).toBe("الوزارة");
  });
});
