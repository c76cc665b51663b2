import { describe, expect, it } from "vitest";
import type { Entry } from "../live/entry";
import type { Annotation } from "./annotation";
import { createAnnotationStore } from "./annotation-store";

const quote = { exact: "the port", prefix: "", suffix: " was closed" };
const made: Annotation = {
  id: "n1",
  version: 1,
  document: "d1",
  revision: "r1",
  start: 0,
  end: 8,
  quote,
  motivation: "COMMENTING",
  body: "Which port?",
  tags: [],
  creator: "ada",
  createdAt: "2026-05-14T10:00:00.000Z",
  editedAt: null,
  withdrawn: false,
};

let position = 0;
const entry = (type: string, version: number, data: Record<string, unknown>): Entry => ({
  position: ++position,
  id: `e${position}`,
  at: `2026-05-14T10:00:0${version - 1}.000Z`,
  actor: "ada",
  command: "c1",
  type,
  object: { type: "annotation", id: "n1", version },
  data,
});
const created = (document = "d1") =>
  entry("annotation.created", 1, {
    document,
    revision: "r1",
    start: 0,
    end: 8,
    motivation: "COMMENTING",
    quote,
    body: "Which port?",
  });

function storeWith(...entries: Entry[]) {
  const store = createAnnotationStore("d1");
  store.load({ epoch: "e", position: 0, items: [] });
  entries.forEach((each) => store.apply(each));
  return [...(store.current()?.values() ?? [])];
}

describe("The annotations of a document", () => {
  it("take in a new one", () => {
    expect(storeWith(created())).toEqual([made]);
  });

  it("pass over those of other documents", () => {
    expect(storeWith(created("d2"))).toEqual([]);
  });

  it("follow an edit with its version and time", () => {
    expect(
      storeWith(created(), entry("annotation.edited", 2, { body: "Nouméa's?", tags: ["place"] })),
    ).toEqual([
      { ...made, version: 2, body: "Nouméa's?", tags: ["place"], editedAt: "2026-05-14T10:00:01.000Z" },
    ]);
  });

  it("keep a withdrawn one as a trace", () => {
    expect(storeWith(created(), entry("annotation.withdrawn", 2, {}))).toEqual([
      { ...made, version: 2, withdrawn: true },
    ]);
  });
});
