export type Language = "en" | "fr";

/** A person who can sign in. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly admin: boolean;
  readonly language: Language;
}

/** What an invitation link leads to. */
export interface InvitationPreview {
  readonly investigation: string;
  readonly title: string;
  readonly role: "READER" | "CONTRIBUTOR" | "EDITOR" | "OWNER";
  readonly invitedBy: string;
}

export const passwordLength = 12;
/** bcrypt reads no more; in bytes of UTF-8. */
export const passwordBytes = 72;

/** What is wrong with a new password, or null. */
export function passwordFault(password: string): "too-short" | "too-long" | null {
  if (Array.from(password).length < passwordLength) return "too-short";
  return new TextEncoder().encode(password).length > passwordBytes ? "too-long" : null;
}
