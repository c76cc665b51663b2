import { describe, expect, it } from "vitest";
import type { Entry } from "../live/entry";
import { createInvitationStore } from "./invitation-store";

const entry = (
  position: number,
  type: string,
  id: string,
  data: Entry["data"] = {},
  actor = "eve",
): Entry => ({
  position,
  id: `e${position}`,
  at: "2026-05-14T10:00:00.000Z",
  actor,
  command: `k${position}`,
  type,
  object: { type: type === "member.invited" ? "invitation" : "member", id, version: 1 },
  data,
});

const opened = () => {
  const store = createInvitationStore();
  store.load({ epoch: "e", position: 0, items: [] });
  store.apply(
    entry(1, "member.invited", "i1", { role: "EDITOR", expiresAt: "2026-05-21T10:00:00.000Z", uses: 2 }),
  );
  return store;
};

const joined = (position: number, id: string, data: Entry["data"]) =>
  entry(position, "member.joined", id, data, id);

describe("The open invitations", () => {
  it("count who comes, and lose what is used up", () => {
    const store = opened();
    store.apply(joined(2, "ben", { role: "EDITOR", invitation: "i1" }));
    expect(store.current()?.get("i1")?.left).toBe(1);
    store.apply(joined(3, "cleo", { role: "EDITOR", invitation: "i1" }));
    expect(store.current()?.size).toBe(0);
  });

  it("lose what is revoked", () => {
    const store = opened();
    store.apply(entry(2, "member.invitation-revoked", "i1"));
    expect(store.current()?.size).toBe(0);
  });

  it("lapse with the right of whoever made them, and revive with it", () => {
    const store = opened();
    const state = () => store.current()?.get("i1")?.state;
    store.apply(entry(2, "member.role-changed", "eve", { role: "CONTRIBUTOR" }, "ada"));
    expect(state()).toBe("LAPSED");
    store.apply(entry(3, "member.role-changed", "eve", { role: "OWNER" }, "ada"));
    expect(state()).toBe("OPEN");
    store.apply(entry(4, "member.removed", "eve", {}, "ada"));
    expect(state()).toBe("LAPSED");
    store.apply(joined(5, "eve", { role: "EDITOR", invitation: "i9" }));
    expect(state()).toBe("OPEN");
  });

  it("hold links from before they were counted as for one person", () => {
    const store = opened();
    store.apply(entry(2, "member.invited", "i2", { role: "READER", expiresAt: "2026-05-21T10:00:00.000Z" }));
    expect(store.current()?.get("i2")?.left).toBe(1);
  });
});
