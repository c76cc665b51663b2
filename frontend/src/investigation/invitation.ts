import { isAtLeast, type Role } from "./investigation";

/** A link as it is shown, this one time. */
export interface MadeLink {
  readonly id: string;
  readonly token: string;
  readonly role: Role;
  readonly expiresAt: string;
  readonly uses: number;
}

/** An open invitation, as those see it who look after them: a link, or a word to an e-mail address. */
export interface Invitation {
  readonly id: string;
  readonly role: Role;
  /** For whom a link is meant. */
  readonly note: string | null;
  readonly email: string | null;
  readonly invitedBy: string;
  readonly expiresAt: string;
  readonly uses: number;
  /** How many of its uses are left. */
  readonly left: number;
  /** It works only as long as whoever made it could still make it. */
  readonly state: "OPEN" | "LAPSED";
}

/** An invitation that is addressed to me. */
export interface WaitingInvitation {
  readonly id: string;
  readonly title: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly expiresAt: string;
}

/** What the entries about invitations carry. */
export interface InvitationEvents {
  "member.invited": {
    readonly role: Role;
    readonly expiresAt: string;
    readonly uses?: number;
    readonly note?: string;
    readonly email?: string;
  };
  "member.invitation-revoked": object;
  "member.joined": { readonly role: Role; readonly invitation?: string };
  "member.role-changed": { readonly role: Role };
  "member.removed": object;
}

/** Nobody gives away a role above their own. */
export const mayInvite = (role: Role, asked: Role): boolean =>
  isAtLeast(role, "EDITOR") && isAtLeast(role, asked);

export const daysOffered = [1, 7, 30] as const;
export const mostUses = 100;
