import { command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { Claim, ClosingCode, Materiality, Target } from "./claim";
import type { Evidence, Stance } from "./evidence";
import type { IdentifyingAnnotation } from "./passage-store";

export interface ClaimBody {
  readonly statement: string;
  readonly claimant: string | null;
  readonly claimDate: string | null;
  readonly materiality: Materiality;
  readonly tags: readonly string[];
}

export interface EvidenceBody {
  readonly stance: Stance;
  readonly excerpt: string;
  readonly locator: string | null;
}

type Versioned = Pick<Claim, "id" | "version">;

export const listClaims = (investigation: string): Promise<Snapshot<Claim>> =>
  read(api`/investigations/${investigation}/claims`);

/** The passages of all claims, among the other annotations. */
export const listPassages = (investigation: string): Promise<Snapshot<IdentifyingAnnotation>> =>
  read(api`/investigations/${investigation}/annotations`);

export const listEvidence = (investigation: string): Promise<Snapshot<Evidence>> =>
  read(api`/investigations/${investigation}/evidence`);

export const raiseClaim = (
  investigation: string,
  claim: ClaimBody,
  occurrences: readonly Target[],
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims`, { body: { ...claim, occurrences } });

export const editClaim = (
  investigation: string,
  { id, version }: Versioned,
  claim: ClaimBody,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/claims/${id}`, { body: claim, version });

export const addOccurrence = (investigation: string, claim: string, target: Target): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${claim}/occurrences`, { body: { target } });

export const removeOccurrence = (
  investigation: string,
  claim: string,
  annotation: string,
): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/claims/${claim}/occurrences/${annotation}`);

export const openDebate = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${id}/debate`, { version });

export const closeClaim = (
  investigation: string,
  { id, version }: Versioned,
  code: ClosingCode,
  reason: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${id}/closing`, {
    body: { code, reason },
    version,
  });

export const reopenClaim = (
  investigation: string,
  { id, version }: Versioned,
  reason: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${id}/reopening`, {
    body: { reason },
    version,
  });

export const attachEvidence = (
  investigation: string,
  claim: string,
  source: string,
  evidence: EvidenceBody,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/claims/${claim}/evidence`, {
    body: { source, ...evidence },
  });

export const editEvidence = (
  investigation: string,
  { id, version }: Versioned,
  evidence: EvidenceBody,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/evidence/${id}`, { body: evidence, version });

export const withdrawEvidence = (investigation: string, { id, version }: Versioned): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/evidence/${id}`, { version });
