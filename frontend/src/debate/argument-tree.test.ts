import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Argument } from "./argument";
import { isOpenQuestion, threadsOf } from "./argument-tree";

const argument = (id: string, parent: string | null, fields: Partial<Argument> = {}): Argument => ({
  id,
  version: 1,
  claim: "c1",
  parent,
  stance: "COMMENT",
  body: id,
  cites: [],
  author: "ada",
  madeAt: "2026-05-14T10:00:00.000Z",
  editedAt: null,
  withdrawn: false,
  withdrawnAt: null,
  resolved: null,
  ...fields,
});

const settledBy = { resolved: { by: "ada", at: "2026-05-14T10:00:00.000Z" } };

describe("A debate", () => {
  it("puts every answer behind what it answers, and counts what is below", () => {
    const threads = threadsOf([
      argument("a", null),
      argument("b", null),
      argument("a1", "a"),
      argument("b1", "b"),
      argument("a2", "a"),
      argument("a11", "a1"),
    ]);
    expect(threads.map(({ placed }) => placed.map((one) => [one.argument.id, one.depth, one.below]))).toEqual(
      [
        [
          ["a", 0, 3],
          ["a1", 1, 1],
          ["a11", 2, 0],
          ["a2", 1, 0],
        ],
        [
          ["b", 0, 1],
          ["b1", 1, 0],
        ],
      ],
    );
  });

  it("knows which questions are open: not withdrawn, and nothing above them resolved", () => {
    const question = { stance: "QUESTION" as const };
    const placed = threadsOf([
      argument("a", null, { ...question, ...settledBy }),
      argument("a1", "a", question),
      argument("b", null, question),
      argument("c", null, { ...question, withdrawn: true }),
      argument("c1", "c", question),
    ]).flatMap((thread) => thread.placed);
    expect(placed.filter(isOpenQuestion).map((one) => one.argument.id)).toEqual(["b", "c1"]);
  });

  it("shows each argument exactly once, whatever the tree", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 80 }), (seeds) => {
        const args = seeds.map((seed, index) =>
          argument(String(index), index === 0 || seed % 4 === 0 ? null : String(seed % index)),
        );
        const ids = threadsOf(args).flatMap(({ placed }) => placed.map((one) => one.argument.id));
        expect(ids.toSorted()).toEqual(args.map(({ id }) => id).toSorted());
      }),
    );
  });
});
