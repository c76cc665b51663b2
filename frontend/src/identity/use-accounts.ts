import { useCallback, useEffect, useState } from "react";
import { type Problem, problemIn } from "../http/problem";
import type { AdministeredAccount } from "./account";
import { listAccounts } from "./administration-api";

const page = 50;

interface Found {
  /** What was searched for. */
  readonly search: string;
  readonly items: readonly AdministeredAccount[];
  readonly whole: boolean;
}

export interface Accounts {
  readonly items: readonly AdministeredAccount[] | null;
  readonly problem: Problem | null;
  /** Fetches the next page; null when there is none. */
  readonly more: (() => void) | null;
  /** Shows an account as it is now, a new one first. */
  readonly put: (account: AdministeredAccount) => void;
  readonly drop: (account: string) => void;
}

/** The accounts that fit a search, page by page. */
export function useAccounts(search: string): Accounts {
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fetchBehind = useCallback(
    (known: readonly AdministeredAccount[], stillWanted: () => boolean) => {
      listAccounts(search, known.at(-1)?.id ?? null, page).then(
        ({ items }) => {
          if (!stillWanted()) return;
          setProblem(null);
          setFound({ search, items: [...known, ...items], whole: items.length < page });
        },
        (thrown: unknown) => {
          if (stillWanted()) setProblem(problemIn(thrown));
        },
      );
    },
    [search],
  );
  useEffect(() => {
    let wanted = true;
    fetchBehind([], () => wanted);
    return () => {
      wanted = false;
    };
  }, [fetchBehind]);
  const change = (next: (items: readonly AdministeredAccount[]) => readonly AdministeredAccount[]) =>
    setFound((now) => (now === null ? null : { ...now, items: next(now.items) }));
  return {
    items: found?.items ?? null,
    problem,
    more:
      found === null || found.whole || found.search !== search
        ? null
        : () => fetchBehind(found.items, () => true),
    put: (account) =>
      change((items) =>
        items.some(({ id }) => id === account.id)
          ? items.map((one) => (one.id === account.id ? account : one))
          : [account, ...items],
      ),
    drop: (account) => change((items) => items.filter(({ id }) => id !== account)),
  };
}
