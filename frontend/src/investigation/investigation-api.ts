import { call, command, read } from "../http/call";
import { api } from "../http/paths";
import type { CommandAnswer, Snapshot } from "../live/entry";
import type { Invitation, MadeLink, WaitingInvitation } from "./invitation";
import type { Investigation, Member, Role } from "./investigation";
import type { Rules, RulesInForce } from "./rules";

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

export const archiveInvestigation = (
  investigation: string,
  version: number,
  reason: string | null,
): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/archiving`, { body: { reason }, version });

export const restoreInvestigation = (investigation: string, version: number): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/restoring`, { version });

export const markSeen = (investigation: string, position: number): Promise<void> =>
  call("PUT", api`/investigations/${investigation}/seen`, { body: { position } });

export const listMembers = (investigation: string): Promise<Snapshot<Member>> =>
  read(api`/investigations/${investigation}/members`);

export const listRules = (investigation: string): Promise<Snapshot<Rules>> =>
  read(api`/investigations/${investigation}/rules`);

export const changeRules = (
  investigation: string,
  version: number,
  rules: RulesInForce,
): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/rules`, { body: rules, version });

export interface LinkDraft {
  readonly role: Role;
  readonly days: number;
  readonly uses: number;
  readonly note: string | null;
}

export const makeLink = (investigation: string, draft: LinkDraft): Promise<MadeLink> =>
  call("POST", api`/investigations/${investigation}/invitations`, { body: draft });

export interface AddressedDraft {
  readonly email: string;
  readonly role: Role;
  readonly days: number;
}

export const inviteByEmail = (investigation: string, draft: AddressedDraft): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/members`, { body: draft });

export const listInvitations = (investigation: string): Promise<Snapshot<Invitation>> =>
  read(api`/investigations/${investigation}/invitations`);

export const revokeInvitation = (investigation: string, invitation: string): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/invitations/${invitation}`);

export const listWaitingInvitations = (): Promise<{ items: readonly WaitingInvitation[] }> =>
  read(api`/invitations`);

export const acceptWaitingInvitation = (invitation: string): Promise<{ readonly investigation: string }> =>
  call("POST", api`/invitations/${invitation}/acceptance`);

export const declineWaitingInvitation = (invitation: string): Promise<void> =>
  call("DELETE", api`/invitations/${invitation}`);

export const changeRole = (investigation: string, account: string, role: Role): Promise<CommandAnswer> =>
  command("PUT", api`/investigations/${investigation}/members/${account}`, { body: { role } });

export const handOver = (investigation: string, account: string): Promise<CommandAnswer> =>
  command("POST", api`/investigations/${investigation}/members/${account}/handover`);

export const removeMember = (investigation: string, account: string): Promise<CommandAnswer> =>
  command("DELETE", api`/investigations/${investigation}/members/${account}`);
