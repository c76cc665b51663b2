import { call, read } from "../http/call";
import { api } from "../http/paths";
import type { Account, Device, InvitationPreview, Language, LinkedIdentity } from "./account";
import type { SignInWays } from "./sign-in-ways";

interface Session {
  readonly account: Account;
}

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const readSession = (): Promise<Session> => read(api`/session`);

export const signIn = (email: string, password: string): Promise<Session> =>
  call("POST", api`/session`, { body: { email, password } });

export const signOut = (): Promise<void> => call("DELETE", api`/session`);

export const setUp = (token: string, account: NewAccount): Promise<Session> =>
  call("POST", api`/set-up`, { body: { token, ...account } });

export const previewInvitation = (token: string): Promise<InvitationPreview> =>
  call("POST", api`/invitations/preview`, { body: { token } });

export const acceptInvitation = (
  token: string,
  account?: NewAccount,
): Promise<{ readonly investigation: string; readonly account: Account }> =>
  call("POST", api`/invitations/acceptance`, { body: { token, ...account } });

export const changeAccount = (name: string, language: Language): Promise<unknown> =>
  call("PUT", api`/account`, { body: { name, language } });

export const listDevices = (): Promise<{ readonly items: readonly Device[] }> => read(api`/account/sessions`);

export const endSession = (session: string): Promise<void> =>
  call("DELETE", api`/account/sessions/${session}`);

export const endOtherSessions = (): Promise<void> => call("DELETE", api`/account/sessions`);

/** Why somebody goes to the provider of single sign-on, and where they go on afterwards. */
export interface SignOnErrand {
  readonly purpose: "SIGN_IN" | "INVITED" | "SET_UP" | "LINK";
  readonly to: string;
  /** The secret of the link that they hold. */
  readonly token?: string;
}

export const readSignInWays = (): Promise<SignInWays> => read(api`/sign-in-ways`);

export const beginSignOn = (errand: SignOnErrand): Promise<{ readonly address: string }> =>
  call("POST", api`/sign-in/oidc`, { body: errand });

export const listLinkedIdentities = (): Promise<{ readonly items: readonly LinkedIdentity[] }> =>
  read(api`/account/linked-identities`);

export const unlinkIdentity = (identity: string): Promise<void> =>
  call("DELETE", api`/account/linked-identities/${identity}`);
