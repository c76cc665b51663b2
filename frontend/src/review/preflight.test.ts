import { describe, expect, it } from "vitest";
import { type CaseFacts, preflight } from "./preflight";

const whole: CaseFacts = {
  assessors: 2,
  quorum: 2,
  origins: 2,
  supporting: 1,
  refuting: 1,
  searchedInVain: false,
  captured: { checked: 2, all: 2 },
  openQuestions: 0,
  recused: false,
};

const states = (facts: Partial<CaseFacts>) =>
  Object.fromEntries(preflight({ ...whole, ...facts }).map(({ id, state }) => [id, state]));

describe("The pre-flight list", () => {
  it("is good where nothing is missing", () => {
    expect(new Set(Object.values(states({})))).toEqual(new Set(["good"]));
  });

  it.each([
    ["quorum", { assessors: 1 }],
    ["origins", { origins: 1 }],
    ["opposing", { refuting: 0 }],
    ["captured", { captured: { checked: 1, all: 2 } }],
    ["questions", { openQuestions: 1 }],
    ["conflicts", { recused: true }],
  ])("says that %s is missing", (check, facts) => {
    expect(states(facts)[check]).toBe("missing");
  });

  it("takes a search in vain for opposing evidence that was sought", () => {
    expect(states({ refuting: 0, searchedInVain: true }).opposing).toBe("good");
  });

  it("says what it cannot tell", () => {
    expect(states({ assessors: null, origins: null, captured: null })).toMatchObject({
      quorum: "unknown",
      origins: "unknown",
      captured: "unknown",
    });
  });
});
