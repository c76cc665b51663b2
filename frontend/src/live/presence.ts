/** Where somebody is now, as one connection says it; never stored. */
export interface Presence {
  readonly connection: string;
  readonly account: string;
  /** The document that is read, or null. */
  readonly document: string | null;
  /** What is selected in it, in code points of its newest revision, end excluded. */
  readonly selection: { readonly start: number; readonly end: number } | null;
  /** The claim under which something is being written, or null. */
  readonly typing: string | null;
  /** The claim whose case lies open in review mode, or null. */
  readonly reviewing: string | null;
}

export interface PresenceFrame {
  readonly kind: "presence";
  readonly here: readonly Presence[];
  readonly gone: readonly string[];
  readonly total: number;
}

/** Who is here, by connection. */
export type Here = ReadonlyMap<string, Presence>;

export const nobody: Here = new Map();

export function seen(here: Here, frame: PresenceFrame): Here {
  const after = new Map(here);
  for (const connection of frame.gone) after.delete(connection);
  for (const presence of frame.here) after.set(presence.connection, presence);
  return after;
}

/** What a client says about itself. */
export type Whereabouts = Pick<Presence, "document" | "selection" | "typing" | "reviewing">;

export const nowhere: Whereabouts = { document: null, selection: null, typing: null, reviewing: null };
