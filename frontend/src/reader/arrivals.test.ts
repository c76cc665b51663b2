import { describe, expect, it } from "vitest";
import { arrived, letIn, opened } from "./arrivals";

const own = (id: string) => ({ id, own: true });
const others = (id: string) => ({ id, own: false });
const listed = ({ shown, waiting }: ReturnType<typeof opened>) => ({
  shown: [...shown],
  waiting: [...waiting],
});

describe("arrivals", () => {
  it("shows everything that is there when a document is opened", () => {
    expect(listed(opened([others("a"), own("b")]))).toEqual({ shown: ["a", "b"], waiting: [] });
  });

  it("lets a new card of someone else wait and shows one of my own", () => {
    const margin = arrived(opened([others("a")]), [others("a"), others("b"), own("c")]);
    expect(listed(margin)).toEqual({ shown: ["a", "c"], waiting: ["b"] });
  });

  it("shows what waited when asked", () => {
    const margin = arrived(opened([]), [others("a"), others("b")]);
    expect(listed(letIn(margin))).toEqual({ shown: ["a", "b"], waiting: [] });
    expect(listed(letIn(margin, ["b"]))).toEqual({ shown: ["b"], waiting: ["a"] });
  });

  it("forgets what waited and is gone", () => {
    const margin = arrived(opened([]), [others("a")]);
    expect(listed(arrived(margin, []))).toEqual({ shown: [], waiting: [] });
  });

  it("does not take for new what was shown before everything was loaded anew", () => {
    const margin = arrived(opened([others("a")]), []);
    expect(listed(arrived(margin, [others("a"), others("b")]))).toEqual({ shown: ["a"], waiting: ["b"] });
  });

  it("stays the same when nothing came", () => {
    const margin = opened([others("a")]);
    expect(arrived(margin, [others("a")])).toBe(margin);
  });
});
