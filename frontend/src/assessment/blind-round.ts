export type Ending = "ALL_SUBMITTED" | "DEADLINE" | "EARLY";

/** Some members assess a claim before they know what others think of it. */
export interface BlindRound {
  readonly id: string;
  readonly version: number;
  readonly claim: string;
  readonly round: number;
  /** Accounts that are assigned, the recused among them. */
  readonly assessors: readonly string[];
  readonly recusals: readonly Recusal[];
  readonly deadline: string;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly endedAt: string | null;
  readonly ending: Ending | null;
  readonly endingReason: string | null;
}

/** A declared conflict of interest. */
export interface Recusal {
  readonly account: string;
  readonly reason: string;
}

export interface BlindRoundEvents {
  "assessment.round-opened": {
    readonly claim: string;
    readonly round: number;
    readonly assessors: readonly string[];
    readonly deadline: string;
  };
  "assessment.deadline-moved": { readonly deadline: string };
  "assessment.assessors-changed": { readonly assessors: readonly string[] };
  "assessment.recused": { readonly reason?: string };
  "assessment.round-ended": { readonly ending: Ending; readonly reason?: string };
}

export const isRunning = (round: BlindRound): boolean => round.endedAt === null;

/** Whether somebody is to assess in it, and has not declared a conflict of interest. */
export const isUpTo = (round: BlindRound, account: string): boolean =>
  round.assessors.includes(account) && !round.recusals.some((recusal) => recusal.account === account);
