import { useEffect, useEffectEvent, useState } from "react";
import type { Entry } from "../live/entry";
import { useLive } from "../live/live-context";
import { useViewer } from "../ui/viewer";
import { useConcerns } from "./use-concerns";

/** What others did in a case since it was opened or last looked over. */
export interface CaseNews {
  readonly entries: readonly Entry[];
  /** Grows whenever what is new has been seen, or oneself added something. */
  readonly seen: number;
  readonly onSeen: () => void;
}

export function useNews(claim: string): CaseNews {
  const { feed } = useLive();
  const { account } = useViewer();
  const concerns = useConcerns(claim);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [seen, setSeen] = useState(0);
  const take = useEffectEvent((entry: Entry) => {
    if (!concerns(entry)) return;
    if (entry.actor === account) setSeen((before) => before + 1);
    else setEntries((before) => [entry, ...before]);
  });
  useEffect(() => feed.onEntry((entry) => take(entry)), [feed]);
  return {
    entries,
    seen,
    onSeen: () => {
      setEntries([]);
      setSeen((before) => before + 1);
    },
  };
}
