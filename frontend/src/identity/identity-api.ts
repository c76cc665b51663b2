import { call, read } from "../http/call";
import { api } from "../http/paths";
import { browserTimeZone } from "../ui/time-zone";
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
  call("POST", api`/set-up`, { body: { token, ...account, timeZone: browserTimeZone() } });

export const previewInvitation = (token: string): Promise<InvitationPreview> =>
  call("POST", api`/invitations/preview`, { body: { token } });

export const acceptInvitation = (
  token: string,
  account?: NewAccount,
): Promise<{ readonly investigation: string; readonly account: Account }> =>
  call("POST", api`/invitations/acceptance`, {
    body: account === undefined ? { token } : { token, ...account, timeZone: browserTimeZone() },
  });

/** How somebody is called and spoken to. */
export interface Profile {
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
}

export const changeAccount = ({ name, language, timeZone }: Profile): Promise<Account> =>
  call("PUT", api`/account`, { body: { name, language, timeZone } });

export const changeEmail = (email: string, currentPassword: string | undefined): Promise<Account> =>
  call("PUT", api`/account/email`, { body: { email, currentPassword } });

export const changePassword = (currentPassword: string | undefined, password: string): Promise<void> =>
  call("PUT", api`/account/password`, { body: { currentPassword, password } });

export const listDevices = (): Promise<{ readonly items: readonly Device[] }> => read(api`/account/sessions`);

export const endSession = (session: string): Promise<void> =>
  call("DELETE", api`/account/sessions/${session}`);

export const endOtherSessions = (): Promise<void> => call("DELETE", api`/account/sessions`);

/** Why somebody goes to the provider of single sign-on, and where they go on afterwards. */
export interface SignOnErrand {
  readonly purpose: "SIGN_IN" | "INVITED" | "SET_UP" | "LINK" | "CONFIRM";
  readonly to: string;
  /** The secret of the link that they hold. */
  readonly token?: string;
  /** To link, of who signed in a while ago. */
  readonly password?: string | undefined;
}

export const readSignInWays = (): Promise<SignInWays> => read(api`/sign-in-ways`);

export const beginSignOn = (errand: SignOnErrand): Promise<{ readonly address: string }> =>
  call("POST", api`/sign-in/oidc`, { body: errand });

export const listLinkedIdentities = (): Promise<{ readonly items: readonly LinkedIdentity[] }> =>
  read(api`/account/linked-identities`);

export const unlinkIdentity = (identity: string): Promise<void> =>
  call("DELETE", api`/account/linked-identities/${identity}`);

export const askForResetLink = (email: string): Promise<void> =>
  call("POST", api`/password-resets`, { body: { email } });

export const previewResetLink = (token: string): Promise<{ readonly email: string; readonly name: string }> =>
  call("POST", api`/password-resets/preview`, { body: { token } });

export const resetPassword = (token: string, password: string): Promise<void> =>
  call("POST", api`/password-resets/use`, { body: { token, password } });

export const deleteAccount = (currentPassword: string | undefined): Promise<void> =>
  call("POST", api`/account/deletion`, { body: { currentPassword } });
