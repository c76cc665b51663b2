import { describe, expect, it } from "vitest";
import { caretCommand } from "./caret-keys";

const press = (key: string, held: Partial<Parameters<typeof caretCommand>[0]> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const step = (unit: string, direction: string, extend = false) => ({
  kind: "step",
  step: { unit, direction, extend },
});

describe("The keys of the caret", () => {
  it("go by word, sentence, block and character", () => {
    expect(caretCommand(press("ArrowRight"), false)).toEqual(step("word", "forward"));
    expect(caretCommand(press("ArrowUp"), false)).toEqual(step("sentence", "backward"));
    expect(caretCommand(press("PageDown"), false)).toEqual(step("block", "forward"));
    expect(caretCommand(press(","), false)).toEqual(step("character", "backward"));
  });

  it("extend with Shift", () => {
    expect(caretCommand(press("ArrowDown", { shiftKey: true }), false)).toEqual(
      step("sentence", "forward", true),
    );
    expect(caretCommand(press(">", { shiftKey: true }), false)).toEqual(step("character", "forward", true));
    expect(caretCommand(press("End", { shiftKey: true }), false)).toEqual({
      kind: "edge",
      edge: "end",
      extend: true,
    });
  });

  it("go where the arrow points when the script runs from right to left", () => {
    expect(caretCommand(press("ArrowLeft"), true)).toEqual(step("word", "forward"));
    expect(caretCommand(press("ArrowDown"), true)).toEqual(step("sentence", "forward"));
  });

  it("annotate what is selected, or show what stands on it", () => {
    expect(caretCommand(press("Enter"), false)).toEqual({ kind: "annotate" });
    expect(caretCommand(press(" "), false)).toEqual({ kind: "look" });
  });

  it("leave the browser's and the reader's other keys alone", () => {
    expect(caretCommand(press("ArrowLeft", { altKey: true }), false)).toBeNull();
    expect(caretCommand(press("a"), false)).toBeNull();
    expect(caretCommand(press("Tab"), false)).toBeNull();
  });
});
