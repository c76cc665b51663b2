import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inTextOrder, type Interval } from "./interval-index";
import { segments } from "./segments";

const interval = (id: string, start: number, end: number): Interval => ({ id, start, end });
const swept = (...args: Parameters<typeof segments>) =>
  segments(...args).map(({ start, end, covering }) => [start, end, covering.map((each) => each.id).join("")]);

describe("segments", () => {
  it("cuts an overlap out of its two neighbours", () => {
    expect(swept([interval("a", 0, 6), interval("b", 4, 9)])).toEqual([
      [0, 4, "a"],
      [4, 6, "ab"],
      [6, 9, "b"],
    ]);
  });

  it("leaves a gap where nothing lies", () => {
    expect(swept([interval("a", 0, 2), interval("b", 5, 7)])).toEqual([
      [0, 2, "a"],
      [5, 7, "b"],
    ]);
  });

  it("takes up one interval after another that ends at the same place", () => {
    expect(swept([interval("a", 0, 4), interval("b", 2, 4), interval("c", 4, 5)])).toEqual([
      [0, 2, "a"],
      [2, 4, "ab"],
      [4, 5, "c"],
    ]);
  });

  it("looks at nothing outside its window", () => {
    expect(swept([interval("a", 0, 9), interval("b", 4, 20), interval("c", 30, 40)], 2, 6)).toEqual([
      [2, 4, "a"],
      [4, 6, "ab"],
    ]);
  });

  it("names for every character exactly what covers it, for any intervals and window", () => {
    fc.assert(
      fc.property(fc.array(anyInterval), fc.nat(30), fc.nat(40), (pairs, from, length) => {
        const all = pairs.map(([start, size], at) => interval(`${at}`, start, start + size));
        const found = segments(all, from, from + length);
        for (let at = 0; at < 100; at++) {
          const inside = at >= from && at < from + length;
          const expected = all
            .filter((each) => inside && each.start <= at && at < each.end)
            .sort(inTextOrder);
          const here = found.filter((segment) => segment.start <= at && at < segment.end);
          expect(here.length).toBe(expected.length > 0 ? 1 : 0);
          expect(here[0]?.covering ?? []).toEqual(expected);
        }
      }),
    );
  });
});

const anyInterval = fc.tuple(fc.nat(60), fc.nat(30));
