import { beforeEach, describe, expect, it } from "vitest";
import type { Block } from "./canonical-text";
import type { Highlight, Tone } from "./highlight";
import { type Ink, MarkInk } from "./ink";
import { pageOf } from "./page.fixture";
import { Painter } from "./painter";
import type { Surface } from "./surface";
import { textOf } from "./texts.fixture";

const text = textOf("The port was closed.", "Nobody said why 🚢.", "It opened again.");
let surface: Surface;

const highlight = (id: string, words: string, tone: Tone = "open"): Highlight => {
  const start = text.text.indexOf(words);
  return { id, start, end: start + words.length, tone };
};
const marks = () =>
  [...surface.root.querySelectorAll("mark")].map((mark) => [mark.textContent, mark.className]);

/** An ink that remembers which blocks it painted. */
class Diary implements Ink {
  readonly painted: number[] = [];
  paint(block: Block): void {
    this.painted.push(block.index);
  }
  clear(): void {
    this.painted.length = 0;
  }
}

describe("The painter", () => {
  beforeEach(() => {
    surface = pageOf(text);
  });

  it("paints an overlap as depth, over the border of two blocks", () => {
    new Painter(surface, new MarkInk(surface)).show([
      highlight("a", "port was closed"),
      highlight("b", "closed.\n\nNobody", "comment"),
    ]);
    expect(marks()).toEqual([
      ["port was ", "ink-open-1"],
      ["closed", "ink-open-2"],
      [".", "ink-comment-1"],
      ["Nobody", "ink-comment-1"],
    ]);
  });

  it("never changes what the text says", () => {
    const before = surface.root.textContent;
    const painter = new Painter(surface, new MarkInk(surface));
    painter.show([
      highlight("a", "why 🚢"),
      highlight("b", "said why", "tag"),
      highlight("c", "🚢", "muted"),
    ]);
    painter.point("active", [{ ...highlight("a", "d why 🚢"), name: "active" }]);
    expect(surface.root.textContent).toBe(before);
    painter.clear();
    expect(surface.root.textContent).toBe(before);
    expect(marks()).toEqual([]);
  });

  it("touches only the block in which something changed", () => {
    const diary = new Diary();
    const painter = new Painter(surface, diary);
    const before = [highlight("a", "port"), highlight("b", "why")];
    painter.show(before);
    diary.clear();
    painter.show([...before, highlight("c", "again")]);
    expect(diary.painted).toEqual([2]);
  });

  it("touches nothing when nothing changed", () => {
    const diary = new Diary();
    const painter = new Painter(surface, diary);
    painter.show([highlight("a", "port")]);
    painter.show([highlight("a", "port")]);
    expect(diary.painted).toEqual([0]);
  });

  it("follows a tone that changes and a highlight that goes", () => {
    const painter = new Painter(surface, new MarkInk(surface));
    painter.show([highlight("a", "port"), highlight("b", "why")]);
    painter.show([highlight("a", "port", "decided")]);
    expect(marks()).toEqual([["port", "ink-decided-1"]]);
  });

  it("tells everything at a place in text order", () => {
    const painter = new Painter(surface, new MarkInk(surface));
    painter.show([highlight("b", "was closed", "tag"), highlight("a", "port was")]);
    expect(painter.at(text.text.indexOf("was")).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("points out on top of what is painted, and takes it back", () => {
    const painter = new Painter(surface, new MarkInk(surface));
    painter.show([highlight("a", "port")]);
    painter.point("active", [{ ...highlight("a", "port"), name: "active" }]);
    expect(marks()).toEqual([["port", "ink-open-1 ink-active"]]);
    painter.point("active", []);
    expect(marks()).toEqual([["port", "ink-open-1"]]);
  });

  it("colours only what its window reaches, and what comes into it later", () => {
    const painter = new Painter(surface, new MarkInk(surface), { from: 0, to: 1 });
    painter.show([highlight("a", "port"), highlight("b", "why"), highlight("c", "again")]);
    painter.point("active", [{ ...highlight("b", "why"), name: "active" }]);
    expect(marks()).toEqual([["port", "ink-open-1"]]);
    painter.look({ from: 1, to: 2 });
    expect(marks()).toEqual([["why", "ink-open-1 ink-active"]]);
  });
});
