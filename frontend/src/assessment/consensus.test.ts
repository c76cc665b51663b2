import { describe, expect, it } from "vitest";
import { leik, rangeOf } from "./consensus";

const s = "SUBSTANTIATED";
const p = "PARTLY_SUBSTANTIATED";
const u = "UNSUBSTANTIATED";
const r = "REFUTED";
const none = "UNRESOLVED";

describe("Leik's consensus", () => {
  it("is 1 when all say the same, wherever that is", () => {
    for (const value of [s, p, u, r] as const) expect(leik([value, value, value])).toBe(1);
  });

  it("is 0 when half stands at either end", () => {
    expect(leik([s, r])).toBe(0);
    expect(leik([s, s, r, r])).toBe(0);
  });

  it("is a third when the four values are equally frequent, as for any even spread of four", () => {
    // d = 1/4 + 1/2 + 1/4 = 1; 1 - 2 · 1 / 3
    expect(leik([s, p, u, r])).toBeCloseTo(1 / 3, 12);
  });

  it("falls with the distance between those who differ", () => {
    expect(leik([s, p])).toBeCloseTo(2 / 3, 12);
    expect(leik([s, u])).toBeCloseTo(1 / 3, 12);
  });

  it("does not count what has no order, and needs two", () => {
    expect(leik([s, none])).toBeNull();
    expect(leik([s, s, none])).toBe(1);
    expect(leik([])).toBeNull();
  });
});

describe("The range", () => {
  it("goes from the lowest to the highest that has an order", () => {
    expect(rangeOf([p, r, none])).toEqual({ lowest: r, highest: p });
    expect(rangeOf([none])).toBeNull();
  });
});
