import { call, read } from "../http/call";
import { api } from "../http/paths";
import type { MadeToken, Token, TokenDraft } from "./token";

export const listTokens = (signal?: AbortSignal): Promise<{ readonly items: readonly Token[] }> =>
  read(api`/account/tokens`, signal);

export const makeToken = (draft: TokenDraft): Promise<MadeToken> =>
  call("POST", api`/account/tokens`, { body: draft });

export const revokeToken = (token: string): Promise<void> => call("DELETE", api`/account/tokens/${token}`);
