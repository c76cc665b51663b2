/** What happened to: the thing's kind, its id and its version afterwards. */
export interface EntryObject {
  readonly type: string;
  readonly id: string;
  readonly version: number;
}

/** One line of an investigation's log as it comes over the wire. */
export interface Entry<Type extends string = string, Data = Readonly<Record<string, unknown>>> {
  readonly position: number;
  readonly id: string;
  /** RFC 3339 in UTC with milliseconds. */
  readonly at: string;
  /** The account that did it, or `theServer`. */
  readonly actor: string;
  /** The API token by which it was done; missing when somebody signed in did it. */
  readonly token?: string;
  readonly command: string;
  readonly type: Type;
  readonly object: EntryObject;
  readonly data: Data;
  /** Names of values that have been erased and are missing from `data`. */
  readonly erased?: readonly string[];
}

/** The actor of what the server does by itself, as when a deadline passes: the nil UUID. */
export const theServer = "00000000-0000-0000-0000-000000000000";

/** What a command is answered with: the entries that it appended. */
export interface CommandAnswer {
  readonly epoch: string;
  readonly entries: readonly Entry[];
}

/** The state after exactly the first `position` entries of the log `epoch`. */
export interface Snapshot<Item> {
  readonly epoch: string;
  readonly position: number;
  readonly items: readonly Item[];
}
