import { useCallback, useState } from "react";
import { keepDraft, keptDraft } from "./kept-draft";
import type { Draft } from "./reader-model";

/** The passage that is being written about; it is still there after a reload. */
export function useKeptDraft(revision: string): [Draft | null, (draft: Draft | null) => void] {
  const [draft, setDraft] = useState<Draft | null>(() => keptDraft(revision));
  const keep = useCallback(
    (next: Draft | null) => {
      keepDraft(revision, next);
      setDraft(next);
    },
    [revision],
  );
  return [draft, keep];
}
