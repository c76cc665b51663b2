import type { Step } from "./caret";

/** What a key asks for while text is selected by keyboard. */
export type CaretCommand =
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "edge"; readonly edge: "start" | "end"; readonly extend: boolean }
  | { readonly kind: "annotate" | "look" | "help" | "leave" };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const steps: Partial<Record<string, Pick<Step, "unit" | "direction">>> = {
  ArrowRight: { unit: "word", direction: "forward" },
  ArrowLeft: { unit: "word", direction: "backward" },
  ArrowDown: { unit: "sentence", direction: "forward" },
  ArrowUp: { unit: "sentence", direction: "backward" },
  PageDown: { unit: "block", direction: "forward" },
  PageUp: { unit: "block", direction: "backward" },
  ".": { unit: "character", direction: "forward" },
  ",": { unit: "character", direction: "backward" },
  ">": { unit: "character", direction: "forward" },
  "<": { unit: "character", direction: "backward" },
};

const mirrored: Partial<Record<string, string>> = { ArrowRight: "ArrowLeft", ArrowLeft: "ArrowRight" };

/**
 * Reads a key; null for those that mean nothing here. Where the script runs from right to left the horizontal arrows change
 * places, so that they go where they point.
 */
export function caretCommand(pressed: Key, rightToLeft: boolean): CaretCommand | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  const key = (rightToLeft ? mirrored[pressed.key] : undefined) ?? pressed.key;
  const extend = pressed.shiftKey;
  const step = steps[key];
  if (step) return { kind: "step", step: { ...step, extend } };
  switch (key) {
    case "Home":
      return { kind: "edge", edge: "start", extend };
    case "End":
      return { kind: "edge", edge: "end", extend };
    case "Enter":
      return { kind: "annotate" };
    case " ":
      return { kind: "look" };
    case "?":
      return { kind: "help" };
    case "Escape":
      return { kind: "leave" };
    default:
      return null;
  }
}
