import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt";

const excerpt = (prefix: string, suffix: string) => {
  const { before, after } = excerptOf({ prefix, exact: "the passage", suffix });
  return [before, after];
};

describe("An excerpt", () => {
  it("leaves out words that were cut", () => {
    expect(excerpt("eality and no fantasy when they ", " said that nobody had added thin")).toEqual([
      "… and no fantasy when they ",
      " said that nobody had added …",
    ]);
  });

  it("stays within the passage's own paragraph", () => {
    expect(excerpt("the end of another one.\n\nHere, ", ", it says.\n\nThe next one goes on as")).toEqual([
      "Here, ",
      ", it says.",
    ]);
  });

  it("has no ellipsis where the text begins and ends", () => {
    expect(excerpt("At first ", ".")).toEqual(["At first ", "."]);
    expect(excerpt("", "")).toEqual(["", ""]);
  });

  it("finds words where no spaces stand between them", () => {
    const [before] = excerpt("当地居民表示他们没有看到任何外国人参与抗议活动的证据而且他们也不相信", "");
    expect(before).toMatch(/^… .{28,}$/u);
  });
});
