import type { components } from "../http/api";

export type SecurityKind = components["schemas"]["Kind"];

/** An account as it is called now; without a name there is no such account any more. */
export interface NamedAccount {
  readonly id: string;
  readonly name: string | null;
}

/** What happened at the doors of this installation. */
export interface SecurityEvent {
  readonly id: string;
  readonly at: string;
  readonly kind: SecurityKind;
  /** Whom it concerns. */
  readonly account: NamedAccount | null;
  /** Who did it. */
  readonly by: NamedAccount | null;
  readonly investigation: string | null;
  readonly address: string | null;
  /** What the browser or program calls itself. */
  readonly agent: string | null;
  readonly detail: Readonly<Record<string, string>>;
}

export const securityKinds: readonly SecurityKind[] = [
  "SIGNED_IN",
  "SIGN_IN_FAILED",
  "SIGN_IN_SLOWED",
  "SIGNED_OUT",
  "SESSION_ENDED",
  "SESSIONS_ENDED",
  "PASSWORD_CHANGED",
  "PASSWORD_CHANGE_REFUSED",
  "RESET_LINK_MADE",
  "RESET_LINK_USED",
  "SET_UP_LINK_MADE",
  "SET_UP_LINK_USED",
  "LINK_REFUSED",
  "ACCOUNT_MADE",
  "ACCOUNT_DISABLED",
  "ACCOUNT_ENABLED",
  "ACCOUNT_DELETED",
  "ADMIN_GIVEN",
  "ADMIN_TAKEN",
  "ADMIN_KEPT",
  "EMAIL_CHANGED",
  "INVITATION_MADE",
  "INVITATION_USED",
  "INVITATION_REVOKED",
  "MEMBER_ADDED",
  "MEMBER_REMOVED",
  "ROLE_CHANGED",
  "OWNERSHIP_HANDED_OVER",
  "TOKEN_MADE",
  "TOKEN_REVOKED",
  "TOKEN_REFUSED",
  "TOKEN_OUT_OF_SCOPE",
  "SINGLE_SIGN_ON_LINKED",
  "SINGLE_SIGN_ON_UNLINKED",
  "SINGLE_SIGN_ON_REFUSED",
  "PASSKEY_ADDED",
  "PASSKEY_REMOVED",
  "PASSKEY_REFUSED",
  "RATE_LIMITED",
];

const refusals: ReadonlySet<SecurityKind> = new Set<SecurityKind>([
  "SIGN_IN_FAILED",
  "SIGN_IN_SLOWED",
  "PASSWORD_CHANGE_REFUSED",
  "LINK_REFUSED",
  "TOKEN_REFUSED",
  "TOKEN_OUT_OF_SCOPE",
  "SINGLE_SIGN_ON_REFUSED",
  "PASSKEY_REFUSED",
  "RATE_LIMITED",
]);

/** Whether the server did not do what was asked. */
export const isRefusal = (kind: SecurityKind): boolean => refusals.has(kind);
