import { useCallback, useEffect, useState } from "react";
import { type Problem, problemIn } from "../http/problem";

const size = 50;

interface Identified {
  readonly id: string;
}

/** Fetches what comes behind an id, at most so many. */
export type FetchPage<Item> = (
  before: string | null,
  limit: number,
) => Promise<{ readonly items: readonly Item[] }>;

interface Found<Item> {
  readonly by: FetchPage<Item>;
  readonly items: readonly Item[];
  readonly whole: boolean;
}

export interface Pages<Item> {
  /** Null until the first page has come. */
  readonly items: readonly Item[] | null;
  readonly problem: Problem | null;
  /** Fetches the next page; null when there is none. */
  readonly more: (() => void) | null;
  readonly change: (next: (items: readonly Item[]) => readonly Item[]) => void;
}

/** A long list, page by page; it begins anew when what fetches it is another one. */
export function usePages<Item extends Identified>(fetchPage: FetchPage<Item>): Pages<Item> {
  const [found, setFound] = useState<Found<Item> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fetchBehind = useCallback(
    (known: readonly Item[], stillWanted: () => boolean) => {
      fetchPage(known.at(-1)?.id ?? null, size).then(
        ({ items }) => {
          if (!stillWanted()) return;
          setProblem(null);
          setFound({ by: fetchPage, items: [...known, ...items], whole: items.length < size });
        },
        (thrown: unknown) => {
          if (stillWanted()) setProblem(problemIn(thrown));
        },
      );
    },
    [fetchPage],
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
      found === null || found.whole || found.by !== fetchPage
        ? null
        : () => fetchBehind(found.items, () => true),
    change: (next) => setFound((now) => (now === null ? null : { ...now, items: next(now.items) })),
  };
}
