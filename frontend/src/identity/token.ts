export const scopes = ["READ", "CONTRIBUTE", "REVIEW", "ADMIN"] as const;

/** The most that a token may do of what its account may. */
export type Scope = (typeof scopes)[number];

/** What a program comes with instead of a session; its text is known only when it is made. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  /** The only investigation that it opens; null for all. */
  readonly investigation: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  /** When it was revoked or expired; null while it lives. */
  readonly endedAt: string | null;
}

export interface MadeToken {
  readonly text: string;
  readonly token: Token;
}

/** What is asked for when a token is made. */
export interface TokenDraft {
  readonly name: string;
  readonly scope: Scope;
  readonly investigation: string | null;
  readonly days: number;
}

/** How long a token may live, in days. */
export const lifetimes = [7, 30, 90, 180, 366] as const;

/** An investigation that a token may be for, by its name. */
export interface Reachable {
  readonly id: string;
  readonly title: string;
}

const week = 7 * 24 * 60 * 60 * 1000;

/** Whether it ends within a week. */
export const endsSoon = (token: Token, now: number): boolean => Date.parse(token.expiresAt) - now < week;

/** A line for a terminal that tries the token: asks for what it opens, from the beginning. */
export function curlOf({ text, token }: MadeToken, origin: string): string {
  const path =
    token.investigation === null
      ? "/api/investigations"
      : `/api/investigations/${token.investigation}/entries?after=0`;
  return `curl -H 'Authorization: Bearer ${text}' '${origin}${path}'`;
}
