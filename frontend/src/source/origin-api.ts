import { command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { Origin } from "./origin";

export const listOrigins = (investigation: string): Promise<Snapshot<Origin>> =>
  read(api`/investigations/${investigation}/origins`);

export const nameOrigin = (investigation: string, name: string): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/origins`, { body: { name } });

export const renameOrigin = (
  investigation: string,
  { id, version }: Pick<Origin, "id" | "version">,
  name: string,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/origins/${id}`, { body: { name }, version });
