export type Language = "en" | "fr";

/** A person who can sign in. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly admin: boolean;
  readonly language: Language;
  /** An IANA name. */
  readonly timeZone: string;
  /** Whether one can sign in with a password. */
  readonly hasPassword: boolean;
}

/** An identity at a provider of single sign-on that opens an account. */
export interface LinkedIdentity {
  readonly id: string;
  readonly issuer: string;
  readonly knownAs: string;
  readonly linkedAt: string;
  readonly usedAt: string;
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

/** A browser in which I am signed in. */
export interface Device {
  readonly id: string;
  readonly browser: string | null;
  readonly platform: string | null;
  readonly address: string | null;
  readonly means: "PASSWORD" | "PASSKEY" | "SINGLE_SIGN_ON" | "SET_UP_LINK" | "INVITATION" | "RESET_LINK";
  readonly begunAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
  /** Whether it is this one. */
  readonly current: boolean;
}

/** An account as admins see it. */
export interface AdministeredAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly admin: boolean;
  readonly disabled: boolean;
  readonly hasPassword: boolean;
  readonly createdAt: string;
  readonly seenAt: string | null;
}

/** A link that sets a password, shown this one time. */
export interface IssuedLink {
  readonly token: string;
  readonly expiresAt: string;
}
