import { afterEach, describe, expect, it } from "vitest";
import { keyOf, type ReviewKey } from "./keys";

afterEach(() => {
  document.body.innerHTML = "";
});

function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body): ReviewKey | null {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, ...init });
  target.dispatchEvent(event);
  return keyOf(event);
}

const put = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
};

describe("A key of review mode", () => {
  it("moves, chooses, submits, returns and helps", () => {
    expect(["j", "k", "1", "5", "s", "r", "?"].map((key) => press(key))).toEqual([
      "next",
      "previous",
      1,
      5,
      "submit",
      "return",
      "help",
    ]);
  });

  it("means nothing with a modifier, held down, or another one", () => {
    expect(press("s", { ctrlKey: true })).toBeNull();
    expect(press("j", { repeat: true })).toBeNull();
    expect(press("x")).toBeNull();
  });

  it.each(["<input>", "<textarea></textarea>", '<div contenteditable="true"></div>'])(
    "means nothing while somebody types in %s",
    (html) => {
      expect(press("s", {}, put(html))).toBeNull();
    },
  );

  it("means nothing while something is asked", () => {
    put('<div role="dialog"></div>');
    expect(press("s")).toBeNull();
  });
});
