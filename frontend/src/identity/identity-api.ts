import { call, read } from "../http/call";
import { api } from "../http/paths";
import type { Account, Device, InvitationPreview, Language } from "./account";

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
