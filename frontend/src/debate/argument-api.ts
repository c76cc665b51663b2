import { command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Entry, Snapshot } from "../live/entry";
import type { Argument, Stance } from "./argument";

type Versioned = Pick<Argument, "id" | "version">;

export interface ArgumentBody {
  readonly stance: Stance;
  readonly body: string;
  readonly cites: readonly string[];
}

export const listArguments = (investigation: string): Promise<Snapshot<Argument>> =>
  read(api`/investigations/${investigation}/arguments`);

export const makeArgument = (
  investigation: string,
  claim: string,
  parent: string | null,
  argument: ArgumentBody,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${claim}/arguments`, {
    body: { ...argument, parent },
  });

export const editArgument = (
  investigation: string,
  { id, version }: Versioned,
  argument: ArgumentBody,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/arguments/${id}`, { body: argument, version });

export const withdrawArgument = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/arguments/${id}`, { version });

export const resolveThread = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/arguments/${id}/resolving`, { version });

export const reopenThread = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/arguments/${id}/reopening`, { version });

/** What happened to one argument, newest first: the log keeps every text that it had. */
export const listVersions = async (investigation: string, argument: string): Promise<readonly Entry[]> => {
  const page = await read<{ readonly entries: readonly Entry[] }>(
    `${api`/investigations/${investigation}/entries`}?object=argument&about=${encodeURIComponent(argument)}&limit=1000`,
  );
  return page.entries;
};
