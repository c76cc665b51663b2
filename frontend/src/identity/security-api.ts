import { read } from "../http/call";
import { api } from "../http/paths";
import type { SecurityEvent, SecurityKind } from "./security-event";

/** What is asked for; null is all of it. */
interface Choice {
  readonly kind: SecurityKind | null;
  readonly account: string | null;
}

/** Newest first; `before` is the id that the page before ended with. */
export const listSecurityEvents = (
  { kind, account }: Choice,
  before: string | null,
  limit: number,
): Promise<{ readonly items: readonly SecurityEvent[] }> => {
  const query = new URLSearchParams({ limit: String(limit) });
  if (kind !== null) query.set("kind", kind);
  if (account !== null) query.set("account", account);
  if (before !== null) query.set("before", before);
  return read(`${api`/admin/security-log`}?${query.toString()}`);
};
