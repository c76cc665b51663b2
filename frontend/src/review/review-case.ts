/** What editors know of one claim beside what the team says about it. */
export interface ReviewCase {
  readonly claim: string;
  readonly version: number;
  /** How it came to the editors last. */
  readonly sent: Sending | null;
  /** Why it went back to the team, until it comes again. */
  readonly returned: Returning | null;
  /** Who neither decides nor signs. */
  readonly recusals: readonly Recusal[];
  /** Who asks for reopening. */
  readonly requests: readonly ReopeningRequest[];
}

export interface Sending {
  readonly round: number;
  readonly by: string;
  readonly at: string;
  readonly reduced: boolean;
  readonly searchedInVain: string | null;
  readonly override: string | null;
}

export interface Returning {
  readonly by: string;
  readonly at: string;
  readonly comment: string;
  readonly tasks: readonly string[];
}

export interface Recusal {
  readonly account: string;
  readonly declaredAt: string;
  readonly reason: string;
}

export interface ReopeningRequest {
  readonly account: string;
  readonly askedAt: string;
  readonly reason: string;
}

export type ReopeningTrigger = "NEW_EVIDENCE" | "ERROR_FOUND" | "REVIEW_DATE_REACHED" | "ASKED_FOR" | "OTHER";

export const reopeningTriggers: readonly ReopeningTrigger[] = [
  "NEW_EVIDENCE",
  "ERROR_FOUND",
  "REVIEW_DATE_REACHED",
  "ASKED_FOR",
  "OTHER",
];

export interface CaseEvents {
  "review.sent": {
    readonly round: number;
    readonly reduced: boolean;
    readonly searchedInVain?: string;
    readonly override?: string;
  };
  "review.returned": { readonly comment?: string; readonly tasks?: readonly string[] };
  "review.recused": { readonly reason?: string };
  "review.reopening-asked": { readonly reason?: string };
  "review.verdict-confirmed": { readonly claim: string };
  "review.reopened": { readonly claim: string };
}
