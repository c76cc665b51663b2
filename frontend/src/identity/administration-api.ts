import { call, read } from "../http/call";
import { api } from "../http/paths";
import type { AdministeredAccount, IssuedLink } from "./account";

/** Newest first; `before` is the id that the page before ended with. */
export const listAccounts = (
  search: string,
  before: string | null,
  limit: number,
): Promise<{ readonly items: readonly AdministeredAccount[] }> => {
  const query = new URLSearchParams({ limit: String(limit) });
  if (search !== "") query.set("search", search);
  if (before !== null) query.set("before", before);
  return read(`${api`/admin/accounts`}?${query.toString()}`);
};

export const makeAccount = (
  name: string,
  email: string,
): Promise<{ readonly account: AdministeredAccount; readonly link: IssuedLink }> =>
  call("POST", api`/admin/accounts`, { body: { name, email } });

export const changeStanding = (
  account: string,
  standing: { readonly admin: boolean; readonly disabled: boolean },
): Promise<AdministeredAccount> => call("PUT", api`/admin/accounts/${account}`, { body: standing });

export const makeResetLink = (account: string): Promise<IssuedLink> =>
  call("POST", api`/admin/accounts/${account}/reset-link`, { body: {} });

export const deleteOthersAccount = (account: string): Promise<void> =>
  call("DELETE", api`/admin/accounts/${account}`);

/** How single sign-on is set up; no secret is among it. */
export interface SignOnFacts {
  /** Null where it is off. */
  readonly issuer: string | null;
  readonly name: string;
  readonly linkedAccounts: number;
  readonly localSignIn: boolean;
  readonly makesAccounts: boolean;
  readonly linksByEmail: boolean;
}

export const readSignOnFacts = (): Promise<SignOnFacts> => read(api`/admin/single-sign-on`);
