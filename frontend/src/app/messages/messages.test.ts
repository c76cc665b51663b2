import { describe, expect, it } from "vitest";
import en from "./en.json";
import fr from "./fr.json";

describe("The message catalogues", () => {
  it("say the same things in both languages", () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it("are sorted, so that two people add to different lines", () => {
    expect(Object.keys(en)).toEqual(Object.keys(en).sort());
    expect(Object.keys(fr)).toEqual(Object.keys(fr).sort());
  });
});
