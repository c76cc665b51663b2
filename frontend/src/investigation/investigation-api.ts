import { call, command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { Investigation, Invitation, Member, Role } from "./investigation";

export interface InvestigationDraft {
  readonly title: string;
  readonly description: string | null;
}

export const listInvestigations = (signal?: AbortSignal): Promise<{ items: readonly Investigation[] }> =>
  read(api`/investigations`, signal);

export const readInvestigation = (investigation: string): Promise<Investigation> =>
  read(api`/investigations/${investigation}`);

export const createInvestigation = (draft: InvestigationDraft): Promise<CommandAnswer> =>
  command("POST", api`/investigations`, { body: draft });

export const editInvestigation = (
  investigation: string,
  version: number,
  draft: InvestigationDraft,
): Promise<CommandAnswer> => command("PUT", api`/investigations/${investigation}`, { body: draft, version });

export const markSeen = (investigation: string, position: number): Promise<void> =>
  call("PUT", api`/investigations/${investigation}/seen`, { body: { position } });

export const listMembers = (investigation: string): Promise<Snapshot<Member>> =>
  read(api`/investigations/${investigation}/members`);

export const invite = (investigation: string, role: Role): Promise<Invitation> =>
  call("POST", api`/investigations/${investigation}/invitations`, { body: { role } });

export const changeRole = (investigation: string, account: string, role: Role): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/members/${account}`, { body: { role } });

export const removeMember = (investigation: string, account: string): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/members/${account}`);
