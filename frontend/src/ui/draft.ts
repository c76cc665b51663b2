import { useCallback, useRef, useState } from "react";

const prefix = "substantiate:draft:";

/** What somebody is writing; it outlives a reload, a lost connection and a session that ended. */
export interface Draft<Content> {
  readonly content: Content;
  /** Whether something is kept that differs from the start. */
  readonly kept: boolean;
  readonly write: (next: Partial<Content>) => void;
  /** Forgets it: it was sent, or it is not wanted. */
  readonly discard: () => void;
}

/** The draft of this name; `name` says the investigation and the form. `start` is what an untouched form holds. */
export function useDraft<Content extends object>(name: string, start: Content): Draft<Content> {
  const slot = prefix + name;
  const [held, setHeld] = useState(() => ({ slot, written: readDraft<Content>(slot) }));
  if (held.slot !== slot) setHeld({ slot, written: readDraft<Content>(slot) });

  const written = useRef(held.written);
  const write = useCallback(
    (next: Partial<Content>) => {
      written.current = { ...readDraft<Content>(slot), ...next };
      keepDraft(slot, written.current);
      setHeld({ slot, written: written.current });
    },
    [slot],
  );
  const discard = useCallback(() => {
    localStorage.removeItem(slot);
    setHeld({ slot, written: null });
  }, [slot]);

  return { content: { ...start, ...held.written }, kept: held.written !== null, write, discard };
}

/** Removes every draft of this browser: when somebody signs out of a shared machine and wants it so. */
export function discardAllDrafts(): void {
  for (const slot of Object.keys(localStorage)) {
    if (slot.startsWith(prefix)) localStorage.removeItem(slot);
  }
}

function readDraft<Content>(slot: string): Partial<Content> | null {
  try {
    const text = localStorage.getItem(slot);
    return text === null ? null : (JSON.parse(text) as Partial<Content>);
  } catch {
    return null;
  }
}

function keepDraft(slot: string, content: object) {
  try {
    localStorage.setItem(slot, JSON.stringify(content));
  } catch {
    // A full storage costs the copy, never the form.
  }
}
