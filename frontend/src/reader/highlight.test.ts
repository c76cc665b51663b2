import { describe, expect, it } from "vitest";
import { type Highlight, strokes, type Tone } from "./highlight";

const highlight = (id: string, start: number, end: number, tone: Tone): Highlight => ({
  id,
  start,
  end,
  tone,
});
const whole = { start: 0, end: 100 };

describe("strokes", () => {
  it("colours by the most urgent tone and by depth", () => {
    const painted = strokes([highlight("a", 0, 10, "comment"), highlight("b", 5, 15, "open")], whole);
    expect(painted).toEqual([
      { start: 0, end: 5, name: "comment-1" },
      { start: 5, end: 10, name: "open-2" },
      { start: 10, end: 15, name: "open-1" },
    ]);
  });

  it("joins neighbours that look alike", () => {
    expect(strokes([highlight("a", 0, 5, "tag"), highlight("b", 5, 9, "tag")], whole)).toEqual([
      { start: 0, end: 9, name: "tag-1" },
    ]);
  });

  it("looks no deeper than four", () => {
    const many = ["a", "b", "c", "d", "e", "f"].map((id) => highlight(id, 0, 3, "debate"));
    expect(strokes(many, whole).map((stroke) => stroke.name)).toEqual(["debate-4"]);
  });

  it("keeps within the stretch that is painted", () => {
    expect(strokes([highlight("a", 0, 50, "muted")], { start: 10, end: 20 })).toEqual([
      { start: 10, end: 20, name: "muted-1" },
    ]);
  });
});
