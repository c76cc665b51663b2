import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodePoints, countCodePoints } from "./code-points";

const texts = {
  plain: "Nouméa, 13 May",
  family: "a 👨‍👩‍👧‍👦 b",
  flags: "🇳🇨🇦🇿 two flags",
  "combining marks": "e\u0301 o\u0308\u0323",
  Arabic: "قالت الوزارة إن الخبر صحيح 📰 تماماً",
  Chinese: "新喀里多尼亚𠮷野家",
  "unpaired surrogates": "a\ud83d b\ude00 c",
};

describe("CodePoints", () => {
  it.each(Object.entries(texts))("agrees with iterating over a text with %s", (_, text) => {
    const points = new CodePoints(text);
    let units = 0;
    Array.from(text).forEach((character, index) => {
      expect(points.toUtf16(index)).toBe(units);
      expect(points.fromUtf16(units)).toBe(index);
      units += character.length;
    });
    expect(points.length).toBe(Array.from(text).length);
    expect(points.toUtf16(points.length)).toBe(text.length);
    expect(points.fromUtf16(text.length)).toBe(points.length);
  });

  it("counts a family of four as seven code points", () => {
    expect(countCodePoints("👨‍👩‍👧‍👦")).toBe(7);
  });

  it("takes the middle of a surrogate pair for its character", () => {
    expect(new CodePoints("a😀b").fromUtf16(2)).toBe(1);
  });

  it("keeps positions outside the text at its ends", () => {
    const points = new CodePoints("a😀b");
    expect([points.toUtf16(-1), points.toUtf16(99)]).toEqual([0, 4]);
    expect([points.fromUtf16(-1), points.fromUtf16(99)]).toEqual([0, 3]);
  });

  it("comes back to where it started, for any text", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const points = new CodePoints(text);
        const position = seed % (points.length + 1);
        expect(points.fromUtf16(points.toUtf16(position))).toBe(position);
      }),
    );
  });

  it("cuts out what iterating would, for any text and passage", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const points = new CodePoints(text);
        const [start = 0, end = 0] = [one, other]
          .map((seed) => seed % (points.length + 1))
          .sort((a, b) => a - b);
        const cut = text.slice(points.toUtf16(start), points.toUtf16(end));
        expect(cut).toBe(Array.from(text).slice(start, end).join(""));
      }),
    );
  });
});

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom("a", " ", "\n"), fc.string({ unit: "binary", maxLength: 3 })),
});
