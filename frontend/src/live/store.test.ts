import { describe, expect, it, vi } from "vitest";
import type { Entry } from "./entry";
import { createStore } from "./store";

interface Events {
  "thing.named": { readonly name: string };
}

const createNames = () =>
  createStore<readonly string[], string, Events>((items) => items, {
    "thing.named": (names, { data }) => [...names, data.name],
  });

const named = (position: number, name: string): Entry => ({
  position,
  id: `e${position}`,
  at: "2025-01-01T00:00:00.000Z",
  actor: "ada",
  command: "c",
  type: "thing.named",
  object: { type: "thing", id: "t", version: 1 },
  data: { name },
});

describe("A store", () => {
  it("is empty until its first snapshot", () => {
    expect(createNames().current()).toBeNull();
  });

  it("HT7 applies what lies behind its snapshot and nothing else", () => {
    const store = createNames();
    store.load({ epoch: "one", position: 5, items: ["a"] });
    store.apply(named(5, "known"));
    store.apply(named(6, "b"));
    store.apply(named(6, "b"));
    expect(store.current()).toEqual(["a", "b"]);
  });

  it("keeps what comes while its snapshot is under way", () => {
    const store = createNames();
    store.apply(named(4, "in the snapshot"));
    store.apply(named(6, "behind it"));
    store.load({ epoch: "one", position: 5, items: ["in the snapshot"] });
    expect(store.current()).toEqual(["in the snapshot", "behind it"]);
  });

  it("tells its listeners of a change, and of nothing else", () => {
    const store = createNames();
    store.load({ epoch: "one", position: 5, items: [] });
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.apply({ ...named(6, ""), type: "constructor" });
    expect(listener).not.toHaveBeenCalled();
    store.apply(named(8, "b"));
    expect(listener).toHaveBeenCalledOnce();
    stop();
    store.apply(named(9, "c"));
    expect(listener).toHaveBeenCalledOnce();
  });

  it("begins anew after another history has begun", () => {
    const store = createNames();
    store.load({ epoch: "one", position: 50, items: ["old"] });
    store.clear();
    store.apply(named(4, "new"));
    store.load({ epoch: "two", position: 3, items: [] });
    expect(store.current()).toEqual(["new"]);
  });
});
