import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarginCard, marginLayout } from "./margin-layout";

const card = (id: string, anchor: number, height = 50): MarginCard => ({ id, anchor, height });
const tops = (...args: Parameters<typeof marginLayout>) => Object.fromEntries(marginLayout(...args));

describe("marginLayout", () => {
  it("puts a card beside its passage when nothing is in the way", () => {
    expect(tops([card("a", 10), card("b", 200)], 8)).toEqual({ a: 10, b: 200 });
  });

  it("shares the way between two cards at the same place", () => {
    expect(tops([card("a", 100), card("b", 100)], 10)).toEqual({ a: 70, b: 130 });
  });

  it("pushes down rather than above the top", () => {
    expect(tops([card("a", 0), card("b", 0)], 10)).toEqual({ a: 0, b: 60 });
  });

  it("holds the active card at its passage and moves the others", () => {
    const cards = [card("a", 100), card("b", 100), card("c", 100)];
    expect(tops(cards, 10, "b")).toEqual({ a: 40, b: 100, c: 160 });
  });

  it("gives the cards before an active one the place they need", () => {
    expect(tops([card("a", 0), card("b", 10)], 10, "b")).toEqual({ a: 0, b: 60 });
  });

  it("never lets cards overlap, change places or stand above the top", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2_000), fc.nat(300))),
        fc.nat(20),
        fc.nat(40),
        (pairs, gap, chosen) => {
          const cards = pairs
            .sort(([one], [other]) => one - other)
            .map(([anchor, height], at) => card(`${at}`, anchor, height));
          const laid = marginLayout(cards, gap, `${chosen}`);
          let free = 0;
          for (const { id, height } of cards) {
            const top = laid.get(id) ?? -1;
            expect(top).toBeGreaterThanOrEqual(free - 1e-6);
            free = top + height + gap;
          }
        },
      ),
    );
  });

  it("holds any active card at its passage unless the cards before it fill the place", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2_000), fc.nat(300)), { minLength: 1 }),
        fc.nat(),
        (pairs, seed) => {
          const cards = pairs
            .sort(([one], [other]) => one - other)
            .map(([anchor, height], at) => card(`${at}`, anchor, height));
          const at = seed % cards.length;
          const needed = cards.slice(0, at).reduce((sum, each) => sum + each.height + 8, 0);
          const top = marginLayout(cards, 8, `${at}`).get(`${at}`);
          expect(top).toBeCloseTo(Math.max(cards[at]?.anchor ?? 0, needed), 6);
        },
      ),
    );
  });
});
