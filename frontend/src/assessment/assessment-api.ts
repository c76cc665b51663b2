import { call, command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { Agreement, Assessment, Judgement } from "./assessment";
import type { BlindRound } from "./blind-round";

type Versioned = Pick<BlindRound, "id" | "version">;

/** What somebody finds, and which of their own they saw last. */
export interface AssessBody extends Judgement {
  readonly replaces: string | null;
}

export const listAssessments = (investigation: string): Promise<Snapshot<Assessment>> =>
  read(api`/investigations/${investigation}/assessments`);

export const assess = (investigation: string, claim: string, body: AssessBody): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${claim}/assessments`, { body });

export const readAgreement = (
  investigation: string,
  document: string | null,
  signal: AbortSignal,
): Promise<Agreement> =>
  read(
    document === null
      ? api`/investigations/${investigation}/agreement`
      : api`/investigations/${investigation}/agreement?document=${document}`,
    signal,
  );

export const listBlindRounds = (investigation: string): Promise<Snapshot<BlindRound>> =>
  read(api`/investigations/${investigation}/blind-rounds`);

export const openBlindRound = (
  investigation: string,
  claim: string,
  assessors: readonly string[],
  deadline: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${claim}/blind-rounds`, {
    body: { assessors, deadline },
  });

export const moveDeadline = (
  investigation: string,
  { id, version }: Versioned,
  deadline: string,
  reason: string,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/blind-rounds/${id}/deadline`, {
    body: { deadline, reason },
    version,
  });

export const changeAssessors = (
  investigation: string,
  { id, version }: Versioned,
  assessors: readonly string[],
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/blind-rounds/${id}/assessors`, {
    body: { assessors },
    version,
  });

export const recuse = (investigation: string, round: string, reason: string): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/blind-rounds/${round}/recusal`, { body: { reason } });

export const endBlindRound = (
  investigation: string,
  { id, version }: Versioned,
  reason: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/blind-rounds/${id}/ending`, {
    body: { reason },
    version,
  });

/** Answered with an entry of the round's side log, which is not the feed's. */
export const submitBlind = (investigation: string, round: string, body: AssessBody): Promise<unknown> =>
  call("POST", api`/investigations/${investigation}/blind-rounds/${round}/assessments`, { body });

/** What I have submitted to a round that runs, the oldest first. */
export const readMine = async (
  investigation: string,
  round: string,
  signal: AbortSignal,
): Promise<readonly Assessment[]> => {
  const { items } = await read<{ items: readonly Assessment[] }>(
    api`/investigations/${investigation}/blind-rounds/${round}/assessments`,
    signal,
  );
  return items;
};

/** Who has submitted; only for editors who have nothing to submit themselves. */
export const readSubmissions = async (
  investigation: string,
  round: string,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const { items } = await read<{ items: readonly string[] }>(
    api`/investigations/${investigation}/blind-rounds/${round}/submissions`,
    signal,
  );
  return items;
};
