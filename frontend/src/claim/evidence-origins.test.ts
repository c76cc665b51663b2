import { describe, expect, it } from "vitest";
import type { Evidence } from "./evidence";
import { confirmedByNobody, independentOrigins, sharing } from "./evidence-origins";

const piece = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  version: 1,
  claim: "c1",
  source: `source of ${id}`,
  stance: "SUPPORTS",
  excerpt: "Paid.",
  locator: null,
  credibility: null,
  graded: null,
  origin: null,
  flags: [],
  author: "ben",
  attachedAt: "2026-05-14T10:00:00.000Z",
  editedAt: null,
  withdrawn: false,
  ...more,
});

const retracted = [{ flag: "RETRACTED", reason: "-", by: "ben", at: "" }] as const;

describe("Origins", () => {
  it("count once, however many articles quote one leak", () => {
    const articles = ["a", "b", "c"].map((id) => piece(id, { origin: "leak" }));
    expect(independentOrigins(articles, "c1", "SUPPORTS")).toBe(1);
    expect(independentOrigins([...articles, piece("d")], "c1", "SUPPORTS")).toBe(2);
    expect(articles.map((article) => sharing(article, articles))).toEqual([2, 2, 2]);
  });

  it("count neither what was withdrawn or retracted nor what stands elsewhere", () => {
    const evidence = [
      piece("a", { withdrawn: true }),
      piece("b", { flags: retracted }),
      piece("c", { stance: "REFUTES" }),
      piece("d", { claim: "c2" }),
    ];
    expect(independentOrigins(evidence, "c1", "SUPPORTS")).toBe(0);
  });

  it("are one for two pieces of the same source", () => {
    expect(
      independentOrigins([piece("a", { source: "s" }), piece("b", { source: "s" })], "c1", "SUPPORTS"),
    ).toBe(1);
  });

  it("no longer confirm a grade when one is left", () => {
    const graded = piece("a", { credibility: 1 });
    expect(confirmedByNobody(graded, [graded, piece("b")])).toBe(false);
    expect(confirmedByNobody(graded, [graded, piece("b", { withdrawn: true })])).toBe(true);
    expect(confirmedByNobody(piece("a", { credibility: 2 }), [])).toBe(false);
  });
});
