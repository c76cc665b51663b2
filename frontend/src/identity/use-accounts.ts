import { useCallback } from "react";
import type { AdministeredAccount } from "./account";
import { listAccounts } from "./administration-api";
import { type FetchPage, type Pages, usePages } from "./pages";

export interface Accounts extends Pages<AdministeredAccount> {
  /** Shows an account as it is now, a new one first. */
  readonly put: (account: AdministeredAccount) => void;
  readonly drop: (account: string) => void;
}

/** The accounts that fit a search, page by page. */
export function useAccounts(search: string): Accounts {
  const fetchPage = useCallback<FetchPage<AdministeredAccount>>(
    (before, limit) => listAccounts(search, before, limit),
    [search],
  );
  const pages = usePages(fetchPage);
  return {
    ...pages,
    put: (account) =>
      pages.change((items) =>
        items.some(({ id }) => id === account.id)
          ? items.map((one) => (one.id === account.id ? account : one))
          : [account, ...items],
      ),
    drop: (account) => pages.change((items) => items.filter(({ id }) => id !== account)),
  };
}
