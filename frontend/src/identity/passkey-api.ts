import { call, read } from "../http/call";
import { api } from "../http/paths";
import type { Account } from "./account";
import type { Passkey } from "./passkey";

/** What an authenticator is to make a passkey of; bytes are base64url. */
export interface PasskeyCreation {
  readonly challenge: string;
  readonly relyingParty: string;
  readonly user: string;
  readonly email: string;
  readonly name: string;
  readonly algorithms: readonly number[];
  readonly known: readonly string[];
}

/** What an authenticator is to sign. */
export interface PasskeyRequest {
  readonly challenge: string;
  readonly relyingParty: string;
}

export interface MadePasskey {
  readonly clientData: string;
  readonly attestation: string;
}

export interface PresentedPasskey {
  readonly credential: string;
  readonly user: string;
  readonly clientData: string;
  readonly authenticatorData: string;
  readonly signature: string;
}

export const listPasskeys = (): Promise<{ readonly items: readonly Passkey[] }> =>
  read(api`/account/passkeys`);

export const askForPasskey = (password?: string): Promise<PasskeyCreation> =>
  call("POST", api`/account/passkeys/challenge`, { body: password === undefined ? {} : { password } });

export const addPasskey = (name: string, made: MadePasskey): Promise<Passkey> =>
  call("POST", api`/account/passkeys`, { body: { name, ...made } });

export const removePasskey = (passkey: string): Promise<void> =>
  call("DELETE", api`/account/passkeys/${passkey}`);

export const askWho = (): Promise<PasskeyRequest> => call("POST", api`/session/passkey/challenge`);

export const signInWithPasskey = (presented: PresentedPasskey): Promise<{ readonly account: Account }> =>
  call("POST", api`/session/passkey`, { body: presented });
