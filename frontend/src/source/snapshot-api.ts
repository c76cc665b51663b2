import { command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { CheckedSnapshot, SourceSnapshot } from "./snapshot";

export const listSnapshots = (investigation: string): Promise<Snapshot<SourceSnapshot>> =>
  read(api`/investigations/${investigation}/snapshots`);

/** Lets the server capture what the source's address gives now. */
export const fetchSnapshot = (investigation: string, source: string): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/sources/${source}/snapshots`);

/** Keeps a file as what the source said. */
export const uploadSnapshot = (investigation: string, source: string, file: File): Promise<CommandAnswer> => {
  const about = new URLSearchParams({ name: file.name, type: file.type });
  return command(
    "POST",
    `${api`/investigations/${investigation}/sources/${source}/snapshots/file`}?${about.toString()}`,
    { file },
  );
};

/** Reads the bytes again and compares their hash. */
export const checkSnapshot = (investigation: string, snapshot: string): Promise<CheckedSnapshot> =>
  read(api`/investigations/${investigation}/snapshots/${snapshot}/check`);

/** The words of a captured page. */
export const readSnapshot = (investigation: string, snapshot: string): Promise<{ readonly text: string }> =>
  read(api`/investigations/${investigation}/snapshots/${snapshot}/text`);

/** Where the bytes are: to be looked at, or to be saved. */
export const contentOf = (investigation: string, snapshot: string, save: boolean): string =>
  api`/investigations/${investigation}/snapshots/${snapshot}/content` + (save ? "?save=true" : "");
