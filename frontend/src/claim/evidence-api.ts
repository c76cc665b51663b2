import { command } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer } from "../live/entry";
import type { Credibility, Evidence, Flag } from "./evidence";

type Versioned = Pick<Evidence, "id" | "version">;

/** Says how credible it is; null takes the grade back. */
export const gradeEvidence = (
  investigation: string,
  { id, version }: Versioned,
  grade: { readonly credibility: Credibility | null; readonly reason: string | null },
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/evidence/${id}/credibility`, { body: grade, version });

/** Says to whom it goes back; null for the source itself. */
export const traceEvidence = (
  investigation: string,
  { id, version }: Versioned,
  origin: string | null,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/evidence/${id}/origin`, { body: { origin }, version });

export const flagEvidence = (
  investigation: string,
  { id, version }: Versioned,
  flag: Flag,
  reason: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/evidence/${id}/flags`, {
    body: { flag, reason },
    version,
  });

export const liftFlag = (
  investigation: string,
  { id, version }: Versioned,
  flag: Flag,
  reason: string,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/evidence/${id}/flags/lifting`, {
    body: { flag, reason },
    version,
  });
