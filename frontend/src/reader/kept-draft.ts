import type { Draft } from "./reader-model";

const slot = (revision: string) => `substantiate:draft:at:${revision}`;

/** The passage one was writing about on this revision when the page went away; null if none, or not to be understood. */
export function keptDraft(revision: string): Draft | null {
  const kept = localStorage.getItem(slot(revision));
  if (kept === null) return null;
  try {
    const draft: unknown = JSON.parse(kept);
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

export function keepDraft(revision: string, draft: Draft | null): void {
  try {
    if (draft === null) localStorage.removeItem(slot(revision));
    else localStorage.setItem(slot(revision), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage costs the draft after a reload, not the writing.
  }
}

const acts: readonly unknown[] = ["claim", "comment", "tag", "occurrence"];

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null || !("act" in value) || !("passage" in value)) return false;
  const { act, passage } = value;
  if (!acts.includes(act) || typeof passage !== "object" || passage === null) return false;
  const { start, end, exact } = passage as Record<string, unknown>;
  return typeof start === "number" && typeof end === "number" && typeof exact === "string";
}
