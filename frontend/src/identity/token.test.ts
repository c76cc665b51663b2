import { describe, expect, it } from "vitest";
import { curlOf, endsSoon, type Token } from "./token";

const token: Token = {
  id: "t1",
  name: "nightly import",
  scope: "READ",
  investigation: null,
  createdAt: "2026-05-14T10:00:00.000Z",
  expiresAt: "2026-06-14T10:00:00.000Z",
  usedAt: null,
  endedAt: null,
};

describe("A token", () => {
  it("is tried with a line that asks for what it opens", () => {
    expect(curlOf({ text: "subst_x", token }, "https://desk.example.org")).toBe(
      "curl -H 'Authorization: Bearer subst_x' 'https://desk.example.org/api/investigations'",
    );
    expect(curlOf({ text: "subst_x", token: { ...token, investigation: "i1" } }, "http://h:1")).toBe(
      "curl -H 'Authorization: Bearer subst_x' 'http://h:1/api/investigations/i1/entries?after=0'",
    );
  });

  it("ends soon in its last week", () => {
    expect(endsSoon(token, Date.parse("2026-06-07T09:59:59.000Z"))).toBe(false);
    expect(endsSoon(token, Date.parse("2026-06-07T10:00:01.000Z"))).toBe(true);
  });
});
