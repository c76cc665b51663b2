import { describe, expect, it } from "vitest";
import type { Entry } from "../live/entry";
import { withoutErased } from "./erasure";

const entry = (position: number, type: string, data: Entry["data"]): Entry => ({
  position,
  id: `e${position}`,
  at: "2026-01-01T12:00:00.000Z",
  actor: "ada",
  command: "c1",
  type,
  object: { type: "member", id: "ben", version: 1 },
  data,
});

describe("An erased name", () => {
  const joined = entry(4, "member.joined", { role: "READER", name: "Ben" });
  const other = entry(5, "member.joined", { role: "READER", name: "Chloé" });

  it("is gone from the entry that it stood in, and from no other", () => {
    const erasure = entry(9, "entry.erased", { position: 4, names: ["name"] });
    expect(withoutErased([other, joined], erasure)).toEqual([
      other,
      { ...joined, data: { role: "READER" }, erased: ["name"] },
    ]);
  });

  it("stays when something else happens", () => {
    expect(withoutErased([joined], other)).toEqual([joined]);
  });
});
