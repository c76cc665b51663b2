import { call, command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { ReopeningTrigger, ReviewCase } from "./review-case";
import type { Confidence, Likelihood, Rationale, Verdict, VerdictValue } from "./verdict";

interface Versioned {
  readonly id: string;
  readonly version: number;
}

export interface Decision {
  readonly value: VerdictValue;
  readonly confidence: Confidence;
  readonly likelihood: Likelihood | null;
  readonly rationale: Rationale;
  readonly evidence: readonly string[];
  readonly reviewBy: string | null;
  readonly conflictOfInterest: boolean;
  /** The hash of what the editor has seen. */
  readonly basis: string | null;
}

/** An editor's own first view of a claim in a round. */
export interface FirstView {
  readonly claim: string;
  readonly round: number;
  readonly value: VerdictValue;
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly notedAt: string;
}

export const listCases = (investigation: string): Promise<Snapshot<ReviewCase>> =>
  read(api`/investigations/${investigation}/reviews`);

export const listVerdicts = (investigation: string): Promise<Snapshot<Verdict>> =>
  read(api`/investigations/${investigation}/verdicts`);

export const listFirstViews = (
  investigation: string,
  signal?: AbortSignal,
): Promise<{ readonly items: readonly FirstView[] }> =>
  read(api`/investigations/${investigation}/first-views`, signal);

export const readBasis = (
  investigation: string,
  claim: string,
  signal?: AbortSignal,
): Promise<{ readonly hash: string }> =>
  read(api`/investigations/${investigation}/claims/${claim}/basis`, signal);

export const noteFirstView = (
  investigation: string,
  claim: string,
  body: Pick<FirstView, "value" | "confidence" | "note">,
): Promise<void> => call("PUT", api`/investigations/${investigation}/claims/${claim}/first-view`, { body });

export const sendToReview = (
  investigation: string,
  { id, version }: Versioned,
  body: { readonly searchedInVain: string | null; readonly override: string | null },
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${id}/review`, { body, version });

export const returnToTeam = (
  investigation: string,
  { id, version }: Versioned,
  body: { readonly comment: string; readonly tasks: readonly string[] },
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${id}/return`, { body, version });

export const recuse = (investigation: string, claim: string, reason: string): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${claim}/recusal`, { body: { reason } });

export const decide = (
  investigation: string,
  { id, version }: Versioned,
  body: Decision,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${id}/verdicts`, { body, version });

export const signVerdict = (
  investigation: string,
  { id, version }: Versioned,
  conflictOfInterest: boolean,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/verdicts/${id}/signature`, {
    body: { conflictOfInterest },
    version,
  });

export const refuseSignature = (
  investigation: string,
  { id, version }: Versioned,
  reason: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/verdicts/${id}/refusal`, {
    body: { reason },
    version,
  });

export const undoVerdict = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/verdicts/${id}`, { version });

export const confirmVerdict = (
  investigation: string,
  { id, version }: Versioned,
  reason: string,
  conflictOfInterest: boolean,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/verdicts/${id}/confirmation`, {
    body: { reason, conflictOfInterest },
    version,
  });

export const fileDissent = (investigation: string, verdict: string, body: string): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/verdicts/${verdict}/dissents`, { body: { body } });

export const askToReopen = (investigation: string, claim: string, reason: string): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${claim}/reopening-requests`, {
    body: { reason },
  });

export const beginRound = (
  investigation: string,
  { id, version }: Versioned,
  trigger: ReopeningTrigger,
  reason: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${id}/rounds`, {
    body: { trigger, reason },
    version,
  });
