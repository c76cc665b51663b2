import { describe, expect, it } from "vitest";
import type { Claim } from "./claim";
import { mergedInto, survivorOf } from "./merged";

const claim = (id: string, into: string | null, occurrences: readonly string[] = ["n"]): Claim => ({
  id,
  version: 1,
  statement: id,
  claimant: null,
  claimDate: null,
  materiality: "LOW",
  tags: [],
  state: into === null ? "OPEN" : "CLOSED",
  round: 1,
  occurrences,
  author: "ada",
  raisedAt: "2026-05-14T10:00:00.000Z",
  editedAt: null,
  mergedInto: into,
  splitFrom: null,
  closing: null,
});

const all = [
  claim("a", null),
  claim("b", "a"),
  claim("c", "b"),
  claim("d", "a", []),
  claim("x", "y"),
  claim("y", "x"),
];
const claims = new Map(all.map((one) => [one.id, one]));

describe("Merged claims", () => {
  it("lead to the one that goes on, through all merges", () => {
    expect(all.map((one) => survivorOf(one, claims).id).slice(0, 4)).toEqual(["a", "a", "a", "a"]);
  });

  it("are found from there, but for those whose passages went back", () => {
    expect(mergedInto("a", claims).map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("do not lead in circles for ever", () => {
    expect(["x", "y"]).toContain(survivorOf(claim("x", "y"), claims).id);
  });
});
