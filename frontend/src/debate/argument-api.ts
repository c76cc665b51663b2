import { command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { Argument } from "./argument";

type Versioned = Pick<Argument, "id" | "version">;

export const listArguments = (investigation: string): Promise<Snapshot<Argument>> =>
  read(api`/investigations/${investigation}/arguments`);

export const makeArgument = (investigation: string, claim: string, body: string): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${claim}/arguments`, { body: { body } });

export const editArgument = (
  investigation: string,
  { id, version }: Versioned,
  body: string,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/arguments/${id}`, { body: { body }, version });

export const withdrawArgument = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/arguments/${id}`, { version });
