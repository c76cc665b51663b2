import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Interval, IntervalIndex, inTextOrder } from "./interval-index";

const interval = (id: string, start: number, end: number): Interval => ({ id, start, end });

describe("IntervalIndex", () => {
  it("lists what covers a position in text order, the longer one first", () => {
    const index = IntervalIndex.of([
      interval("c", 4, 6),
      interval("b", 2, 5),
      interval("a", 2, 9),
      interval("d", 6, 8),
    ]);
    expect(index.at(4).map((found) => found.id)).toEqual(["a", "b", "c"]);
  });

  it("counts the start in and the end out", () => {
    const index = IntervalIndex.of([interval("a", 2, 5)]);
    expect([1, 2, 4, 5].map((position) => index.at(position).length)).toEqual([0, 1, 1, 0]);
  });

  it("leaves an index as it was when one is added to it", () => {
    const before = IntervalIndex.of([interval("a", 0, 3)]);
    const after = before.with(interval("b", 1, 2));
    expect([before.at(1).length, after.at(1).length]).toEqual([1, 2]);
  });

  it("takes no notice of removing what is not there", () => {
    const index = IntervalIndex.of([interval("a", 0, 3)]).without(interval("b", 0, 3));
    expect(index.at(0).map((found) => found.id)).toEqual(["a"]);
  });

  it("finds what looking at every interval would, after any additions and removals", () => {
    fc.assert(
      fc.property(
        fc.array(anyInterval),
        fc.array(anyStep),
        fc.nat(60),
        fc.nat(20),
        (initial, steps, start, length) => {
          const kept = new Map(numbered(initial, "i").map((each) => [each.id, each]));
          let index = IntervalIndex.of(kept.values());
          steps.forEach(({ add, remove }, step) => {
            const victim = [...kept.values()][remove];
            if (victim) {
              kept.delete(victim.id);
              index = index.without(victim);
            }
            const [newcomer] = numbered([add], `s${step}-`);
            if (!newcomer) return;
            kept.set(newcomer.id, newcomer);
            index = index.with(newcomer);
          });
          const end = start + length;
          const expected = [...kept.values()]
            .filter((each) => each.start < end && each.end > start)
            .sort(inTextOrder);
          expect(index.touching(start, end)).toEqual(expected);
        },
      ),
    );
  });

  it("stays shallow when ten thousand are added in order", () => {
    let index = IntervalIndex.of<Interval>([]);
    for (let at = 0; at < 10_000; at++) index = index.with(interval(`${at}`, at, at + 1));
    expect(index.at(9_999)).toHaveLength(1);
    expect(depth(index)).toBeLessThanOrEqual(20);
  });
});

const anyInterval = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }));
const anyStep = fc.record({ add: anyInterval, remove: fc.nat(40) });
const numbered = (pairs: [number, number][], prefix: string) =>
  pairs.map(([start, length], at) => interval(`${prefix}${at}`, start, start + length));

function depth(index: IntervalIndex<Interval>): number {
  return (index as unknown as { root: { height: number } }).root.height;
}
