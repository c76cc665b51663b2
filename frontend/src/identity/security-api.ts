import { read } from "../http/call";
import { api } from "../http/paths";
import type { SecurityEvent, SecurityKind } from "./security-event";

/** Newest first; `before` is the id that the page before ended with. */
export const listSecurityEvents = (
  kind: SecurityKind | null,
  before: string | null,
  limit: number,
): Promise<{ readonly items: readonly SecurityEvent[] }> => {
  const query = new URLSearchParams({ limit: String(limit) });
  if (kind !== null) query.set("kind", kind);
  if (before !== null) query.set("before", before);
  return read(`${api`/admin/security-log`}?${query.toString()}`);
};
