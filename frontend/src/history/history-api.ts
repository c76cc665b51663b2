import { read } from "../http/call";
import { api } from "../http/paths";
import type { Entry } from "../live/entry";

export interface HistoryFilter {
  readonly actor: string | null;
  /** The kind of thing that it happened to. */
  readonly object: string | null;
}

export interface HistoryPart {
  readonly epoch: string;
  readonly head: number;
  readonly entries: readonly Entry[];
}

/** Entries before a position, newest first; from the head when `before` is null. */
export function readHistory(
  investigation: string,
  before: number | null,
  limit: number,
  filter: HistoryFilter,
): Promise<HistoryPart> {
  const query = new URLSearchParams({ limit: String(limit) });
  query.set("before", String(before ?? Number.MAX_SAFE_INTEGER));
  if (filter.actor !== null) query.set("actor", filter.actor);
  if (filter.object !== null) query.set("object", filter.object);
  return read(`${api`/investigations/${investigation}/entries`}?${query.toString()}`);
}

export const objectKinds = [
  "document",
  "annotation",
  "claim",
  "element",
  "link",
  "evidence",
  "argument",
  "assessment",
  "blind-round",
  "source",
  "member",
  "invitation",
  "investigation",
] as const;

export type ObjectKind = (typeof objectKinds)[number];
