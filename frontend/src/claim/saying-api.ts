import { command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Entry, Snapshot } from "../live/entry";
import type { Claim } from "./claim";
import type { ClaimBody } from "./claim-api";
import type { ClaimLink, LinkKind } from "./claim-link";
import type { Element, ElementKind, Finding } from "./element";

interface Versioned {
  readonly id: string;
  readonly version: number;
}

// --- elements ---

export const listElements = (investigation: string): Promise<Snapshot<Element>> =>
  read(api`/investigations/${investigation}/elements`);

export const addElement = (
  investigation: string,
  claim: string,
  kind: ElementKind,
  text: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${claim}/elements`, { body: { kind, text } });

export const editElement = (
  investigation: string,
  { id, version }: Versioned,
  text: string,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/elements/${id}`, { body: { text }, version });

export const removeElement = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/elements/${id}`, { version });

export const findOnElement = (
  investigation: string,
  { id, version }: Versioned,
  finding: Finding | null,
  note: string | null,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/elements/${id}/finding`, {
    body: { finding, note },
    version,
  });

// --- links ---

export const listLinks = (investigation: string): Promise<Snapshot<ClaimLink>> =>
  read(api`/investigations/${investigation}/claim-links`);

export const suggestLink = (
  investigation: string,
  from: string,
  kind: LinkKind,
  to: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${from}/links`, { body: { kind, to } });

export const confirmLink = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claim-links/${id}/confirmation`, { version });

export const declineLink = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claim-links/${id}/declining`, { version });

export const withdrawLink = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/claim-links/${id}`, { version });

// --- merging and splitting ---

export const mergeClaim = (
  investigation: string,
  { id, version }: Versioned,
  into: string,
  reason: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${id}/merging`, {
    body: { into, reason },
    version,
  });

export const splitClaim = (
  investigation: string,
  { id, version }: Versioned,
  wording: ClaimBody,
  occurrences: readonly string[],
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${id}/splitting`, {
    body: { wording, occurrences },
    version,
  });

export const rejoinClaim = (
  investigation: string,
  { id, version }: Versioned,
  reason: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${id}/rejoining`, {
    body: { reason },
    version,
  });

// --- what is alike, and what was said before ---

/** A claim that says something like a statement; likeness from 1 to 100. */
export interface Alike {
  readonly claim: string;
  readonly likeness: number;
}

export const findSimilar = async (
  investigation: string,
  statement: string,
  except: string | null,
  signal: AbortSignal,
): Promise<readonly Alike[]> => {
  const asked = new URLSearchParams({ statement, ...(except === null ? {} : { except }) });
  const found = await read<{ readonly items: readonly Alike[] }>(
    `${api`/investigations/${investigation}/similar-claims`}?${asked.toString()}`,
    signal,
  );
  return found.items;
};

/** What happened to one claim, newest first: the log keeps every wording that it had. */
export const listWordings = async (investigation: string, claim: Claim["id"]): Promise<readonly Entry[]> => {
  const asked = new URLSearchParams({ object: "claim", about: claim, limit: "1000" });
  const page = await read<{ readonly entries: readonly Entry[] }>(
    `${api`/investigations/${investigation}/entries`}?${asked.toString()}`,
  );
  return page.entries;
};
