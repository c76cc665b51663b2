import { describe, expect, it } from "vitest";
import type { Entry } from "../live/entry";
import type { Claim } from "./claim";
import { createClaimStore } from "./claim-store";
import { balanceOf } from "./evidence";
import { createEvidenceStore } from "./evidence-store";
import { createPassageStore } from "./passage-store";

let position = 0;
const entry = (type: string, object: Entry["object"], data: Record<string, unknown>): Entry => ({
  position: ++position,
  id: `e${position}`,
  at: "2025-03-01T10:00:00.000Z",
  actor: "ada",
  command: "c",
  type,
  object,
  data,
});

const claim = (version: number) => ({ type: "claim", id: "k", version });
const empty = { epoch: "one", position: 0, items: [] };

const raised = () =>
  entry("claim.raised", claim(1), {
    materiality: "HIGH",
    state: "OPEN",
    round: 1,
    occurrences: ["a"],
    statement: "They paid.",
    tags: ["money"],
  });

describe("The claim store", () => {
  const after = (...entries: readonly Entry[]): Claim | undefined => {
    const store = createClaimStore();
    store.load({ ...empty, position: 0 });
    entries.forEach(store.apply);
    return store.current()?.get("k");
  };

  it("shows a claim as it was raised", () => {
    expect(after(raised())).toEqual({
      id: "k",
      version: 1,
      statement: "They paid.",
      claimant: null,
      claimDate: null,
      materiality: "HIGH",
      tags: ["money"],
      state: "OPEN",
      round: 1,
      occurrences: ["a"],
      author: "ada",
      raisedAt: "2025-03-01T10:00:00.000Z",
      editedAt: null,
      mergedInto: null,
      splitFrom: null,
      closing: null,
    });
  });

  it("follows its states, and keeps the words of an edit with its version", () => {
    const closed = after(
      raised(),
      entry("claim.debate-opened", claim(2), {}),
      entry("claim.edited", claim(3), { materiality: "LOW", statement: "They paid some." }),
      entry("claim.closed", claim(4), { code: "DUPLICATE", reason: "See the other." }),
    );
    expect(closed).toMatchObject({
      version: 4,
      statement: "They paid some.",
      materiality: "LOW",
      state: "CLOSED",
      closing: { code: "DUPLICATE", reason: "See the other." },
    });
    const reopened = after(
      raised(),
      entry("claim.closed", claim(2), { code: "WITHDRAWN", reason: "x" }),
      entry("claim.reopened", claim(3), { state: "OPEN", reason: "y" }),
    );
    expect(reopened).toMatchObject({ state: "OPEN", closing: null, version: 3 });
  });

  it("takes occurrences up and lets them go without a new version", () => {
    const moved = after(
      raised(),
      entry("claim.occurrence-added", claim(1), { annotation: "b" }),
      entry("claim.occurrence-removed", claim(1), { annotation: "a" }),
    );
    expect(moved).toMatchObject({ occurrences: ["b"], version: 1 });
  });
});

describe("The passage store", () => {
  it("knows the passages of claims, and only those", () => {
    const store = createPassageStore();
    store.load(empty);
    const created = (id: string, motivation: string) =>
      entry(
        "annotation.created",
        { type: "annotation", id, version: 1 },
        {
          document: "d",
          revision: "r",
          start: 1,
          end: 4,
          motivation,
          quote: { exact: "abc", prefix: "", suffix: "" },
        },
      );
    store.apply(created("a", "IDENTIFYING"));
    store.apply(created("b", "COMMENTING"));
    expect([...(store.current()?.keys() ?? [])]).toEqual(["a"]);
    store.apply(entry("annotation.withdrawn", { type: "annotation", id: "a", version: 2 }, {}));
    expect(store.current()?.size).toBe(0);
  });
});

describe("The balance of evidence", () => {
  it("counts what stands by stance, and not what was withdrawn", () => {
    const store = createEvidenceStore();
    store.load(empty);
    const attached = (id: string, stance: string) =>
      entry(
        "claim.evidence-attached",
        { type: "evidence", id, version: 1 },
        {
          claim: "k",
          source: "s",
          stance,
          excerpt: "x",
        },
      );
    store.apply(attached("one", "SUPPORTS"));
    store.apply(attached("two", "REFUTES"));
    store.apply(attached("three", "REFUTES"));
    store.apply(entry("claim.evidence-withdrawn", { type: "evidence", id: "three", version: 2 }, {}));
    expect(balanceOf(store.current()?.values() ?? [], "k")).toEqual({ SUPPORTS: 1, REFUTES: 1, CONTEXT: 0 });
  });
});
