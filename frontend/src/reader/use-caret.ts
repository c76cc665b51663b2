import { useCallback, useEffect, useRef, useState } from "react";
import type { Stretch } from "./canonical-text";
import { type Caret, caretAt, selected, step, stepToEdge } from "./caret";
import { type CaretCommand, caretCommand } from "./caret-keys";
import { select } from "./selection";
import type { Surface } from "./surface";

interface CaretHandlers {
  /** Enter: something shall be done with what is selected. */
  readonly onAnnotate: () => void;
  /** Space: what stands on what is selected shall be shown. */
  readonly onLook: (selected: Stretch) => void;
  readonly onHelp: () => void;
}

export interface CaretMode {
  readonly on: boolean;
  /** What was selected last: to be said aloud. */
  readonly selected: Stretch | null;
  readonly begin: () => void;
  readonly end: () => void;
}

/** Selecting by keyboard alone, with the browser's own selection: what the eye sees and a screen reader hears is the same. */
export function useCaret(
  surface: Surface | null,
  language: string | null,
  handlers: CaretHandlers,
): CaretMode {
  const [on, setOn] = useState(false);
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const caret = useRef<Caret | null>(null);
  const { onAnnotate, onLook, onHelp } = handlers;
  const locale = language ?? undefined;

  const moveTo = useCallback(
    (next: Caret) => {
      if (surface === null) return;
      caret.current = next;
      setStretch(selected(next));
      select(surface, selected(next));
      reveal(surface, next.focus);
    },
    [surface],
  );

  const end = useCallback(() => {
    setOn(false);
    setStretch(null);
    surface?.root.ownerDocument.getSelection()?.removeAllRanges();
  }, [surface]);

  const begin = useCallback(() => {
    if (surface === null) return;
    const kept = caret.current?.focus.start;
    const first = caretAt(surface.text, visible(surface, kept) ? kept : firstInView(surface), locale);
    if (first === null) return;
    setOn(true);
    surface.root.focus({ preventScroll: true });
    moveTo(first);
  }, [surface, locale, moveTo]);

  useEffect(() => {
    if (!on || surface === null) return;
    const obey = (command: CaretCommand) => {
      const now = caret.current;
      if (now === null) return;
      if (command.kind === "step") moveTo(step(surface.text, now, command.step, locale));
      else if (command.kind === "edge")
        moveTo(stepToEdge(surface.text, now, command.edge, command.extend, locale));
      else if (command.kind === "annotate") onAnnotate();
      else if (command.kind === "look") onLook(selected(now));
      else if (command.kind === "help") onHelp();
      else end();
    };
    const press = (event: KeyboardEvent) => {
      const command = caretCommand(event, runsLeft(surface, caret.current));
      if (command === null) return;
      event.preventDefault();
      obey(command);
    };
    const { root } = surface;
    root.addEventListener("keydown", press);
    return () => root.removeEventListener("keydown", press);
  }, [on, surface, locale, moveTo, onAnnotate, onLook, onHelp, end]);

  return { on, selected: stretch, begin, end };
}

function runsLeft(surface: Surface, caret: Caret | null): boolean {
  const block = caret && surface.text.blockAt(caret.focus.start);
  const element = block && surface.elementOf(block);
  return getComputedStyle(element ?? surface.root).direction === "rtl";
}

function reveal(surface: Surface, focus: Stretch): void {
  const box = surface.liveRangeOf(focus)?.getBoundingClientRect();
  if (!box) return;
  const above = box.top - 96;
  const below = box.bottom + 96 - window.innerHeight;
  if (above < 0) window.scrollBy({ top: above });
  else if (below > 0) window.scrollBy({ top: Math.min(below, above) });
}

function visible(surface: Surface, position: number | undefined): position is number {
  if (position === undefined) return false;
  const box = surface.liveRangeOf({ start: position, end: position + 1 })?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
}

function firstInView(surface: Surface): number {
  const block = surface.text.blocks.find(
    (each) => (surface.elementOf(each)?.getBoundingClientRect().bottom ?? 0) > 80,
  );
  return block?.start ?? 0;
}
