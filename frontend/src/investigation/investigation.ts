export type Role = "READER" | "CONTRIBUTOR" | "EDITOR" | "OWNER";

/** From the one who sees to the one who sets the rules. */
export const roles: readonly Role[] = ["READER", "CONTRIBUTOR", "EDITOR", "OWNER"];

/** Whether a role may do what another one may. */
export const isAtLeast = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);

/** The unit of teamwork, as the list and its own page show it. */
export interface Investigation {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly version: number;
  /** My own role in it. */
  readonly role: Role;
  readonly members: number;
  /** How many entries its log has. */
  readonly position: number;
  /** The place up to which I have looked. */
  readonly seen: number;
  readonly lastAt: string;
  /** Since when it is only read; null while it is open. */
  readonly archived: Archiving | null;
}

export interface Archiving {
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

export interface Member {
  readonly account: string;
  /** Null once the account is deleted. */
  readonly name: string | null;
  readonly role: Role;
  readonly joinedAt: string;
  /** Gone, but kept for the name beside what they did. */
  readonly removed: boolean;
}

/** Somebody who is here; only of those who have left may the name be gone. */
export type PresentMember = Member & { readonly name: string };

export const isPresent = (member: Member): member is PresentMember => !member.removed && member.name !== null;

/** What the entries about an investigation and its members carry. */
export interface MemberEvents {
  "member.joined": { readonly role: Role; readonly name?: string; readonly invitation?: string };
  "member.role-changed": { readonly role: Role };
  "member.removed": object;
  "member.renamed": { readonly name?: string };
  /** Values of an earlier entry are gone; `about` is what that one was about. */
  "entry.erased": {
    readonly about: { readonly type: string; readonly id: string };
    readonly names: readonly string[];
  };
}

export interface InvestigationEvents {
  "investigation.edited": { readonly title?: string; readonly description?: string };
  "investigation.archived": { readonly reason?: string };
  "investigation.restored": object;
}
