import { command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { Reliability, Source } from "./source";

export type SourceBody = Omit<Source, "id" | "version" | "reliability" | "graded" | "addedBy" | "addedAt">;

export const listSources = (investigation: string): Promise<Snapshot<Source>> =>
  read(api`/investigations/${investigation}/sources`);

export const addSource = (investigation: string, source: SourceBody): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/sources`, { body: source });

export const correctSource = (
  investigation: string,
  { id, version }: Pick<Source, "id" | "version">,
  source: SourceBody,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/sources/${id}`, { body: source, version });

/** Says how far a source has been worth relying on; null takes the grade back. */
export const gradeSource = (
  investigation: string,
  { id, version }: Pick<Source, "id" | "version">,
  grade: { readonly reliability: Reliability | null; readonly reason: string | null },
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/sources/${id}/reliability`, { body: grade, version });
