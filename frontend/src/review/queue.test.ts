import { describe, expect, it } from "vitest";
import { freshCase } from "./case-store";
import { ordered, queueOf } from "./queue";
import type { ReviewedClaim } from "./reviewed-claim";
import type { Verdict } from "./verdict";

const claim = (id: string, fields: Partial<ReviewedClaim> = {}): ReviewedClaim => ({
  id,
  version: 1,
  statement: id,
  state: "IN_REVIEW",
  round: 1,
  author: "ben",
  materiality: "LOW",
  raisedAt: "2026-05-01T00:00:00.000Z",
  ...fields,
});

const verdict = (on: string, fields: Partial<Verdict> = {}): Verdict => ({
  id: `verdict on ${on}`,
  version: 1,
  claim: on,
  round: 1,
  standing: "IN_FORCE",
  value: "REFUTED",
  confidence: "HIGH",
  likelihood: null,
  rationale: { claimed: "", found: "", notEstablished: "", wouldChange: "" },
  evidence: [],
  reviewBy: null,
  basisHash: "",
  singleReviewer: false,
  decidedBy: "eve",
  decidedAt: "2026-05-04T00:00:00.000Z",
  signedBy: null,
  signedAt: null,
  refused: null,
  stale: null,
  dissents: [],
  ...fields,
});

const decided = (id: string) => claim(id, { state: "DECIDED" });
const verdicts = (...all: Verdict[]) => new Map(all.map((one) => [one.id, one]));

describe("The queue", () => {
  it("holds what is in review, what waits for a signature, and what was decided and is in question", () => {
    const asked = {
      ...freshCase("asked"),
      requests: [{ account: "cleo", askedAt: "2026-05-06T00:00:00.000Z", reason: "" }],
    };
    const queue = queueOf(
      [
        claim("new"),
        claim("signed once"),
        decided("stale"),
        decided("asked"),
        decided("due"),
        decided("settled"),
        claim("open", { state: "OPEN" }),
      ],
      new Map([["asked", asked]]),
      verdicts(
        verdict("signed once", { standing: "PENDING" }),
        verdict("stale", { stale: { since: "2026-05-05T00:00:00.000Z", type: "evidence", id: "v" } }),
        verdict("asked"),
        verdict("due", { reviewBy: "2026-05-10" }),
        verdict("settled", { reviewBy: "2026-06-10" }),
      ),
      "2026-05-20",
    );
    expect(queue.map(({ claim: one, why }) => [one.id, why])).toEqual([
      ["new", "in-review"],
      ["signed once", "signature"],
      ["stale", "stale"],
      ["asked", "asked"],
      ["due", "due"],
    ]);
  });

  it("puts first on what most hangs, what is oldest, or on what the team differs most", () => {
    const queue = queueOf(
      [
        claim("low", { raisedAt: "2026-05-01T00:00:00.000Z" }),
        claim("high", { materiality: "HIGH", raisedAt: "2026-05-03T00:00:00.000Z" }),
        claim("high, older", { materiality: "HIGH", raisedAt: "2026-05-02T00:00:00.000Z" }),
      ],
      null,
      null,
      "2026-05-20",
    );
    const ids = (order: "materiality" | "age" | "disagreement") =>
      ordered(queue, order, (id) => (id === "high" ? 2 : 0)).map((one) => one.claim.id);
    expect(ids("materiality")).toEqual(["high, older", "high", "low"]);
    expect(ids("age")).toEqual(["low", "high, older", "high"]);
    expect(ids("disagreement")).toEqual(["high", "low", "high, older"]);
  });
});
