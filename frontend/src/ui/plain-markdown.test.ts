import { describe, expect, it } from "vitest";
import { plainMarkdown } from "./plain-markdown";

describe("plainMarkdown", () => {
  it.each([
    ["who paid **whom**, and _when_?", "who paid whom, and when?"],
    ["see [the ledger](https://example.org/a) and `line 4`", "see the ledger and line 4"],
    ["# First\n\n- one\n- two\n> said", "First one two said"],
    ["2 * 3 * 4, snake_case_name, 5 > 4", "2 * 3 * 4, snake_case_name, 5 > 4"],
    ["~~gone~~ *et* **« l’été »**", "gone et « l’été »"],
  ])("says %j as %j", (marked, plain) => {
    expect(plainMarkdown(marked)).toBe(plain);
  });
});
