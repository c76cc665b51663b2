import { useCallback, useEffect, useState } from "react";
import { type Problem, problemIn } from "../http/problem";
import { listSecurityEvents } from "./security-api";
import type { SecurityEvent, SecurityKind } from "./security-event";

const page = 50;

interface Found {
  readonly kind: SecurityKind | null;
  readonly items: readonly SecurityEvent[];
  readonly whole: boolean;
}

export interface SecurityLog {
  readonly items: readonly SecurityEvent[] | null;
  readonly problem: Problem | null;
  /** Fetches the next page; null when there is none. */
  readonly more: (() => void) | null;
}

/** The security log, all of it or one kind, page by page. */
export function useSecurityLog(kind: SecurityKind | null): SecurityLog {
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fetchBehind = useCallback(
    (known: readonly SecurityEvent[], stillWanted: () => boolean) => {
      listSecurityEvents(kind, known.at(-1)?.id ?? null, page).then(
        ({ items }) => {
          if (!stillWanted()) return;
          setProblem(null);
          setFound({ kind, items: [...known, ...items], whole: items.length < page });
        },
        (thrown: unknown) => {
          if (stillWanted()) setProblem(problemIn(thrown));
        },
      );
    },
    [kind],
  );
  useEffect(() => {
    let wanted = true;
    fetchBehind([], () => wanted);
    return () => {
      wanted = false;
    };
  }, [fetchBehind]);
  return {
    items: found?.items ?? null,
    problem,
    more:
      found === null || found.whole || found.kind !== kind
        ? null
        : () => fetchBehind(found.items, () => true),
  };
}
