import { change, createStore, put, type Store } from "../live/store";
import { type Invitation, type InvitationEvents, mayInvite } from "./invitation";
import type { Role } from "./investigation";

/** The open invitations, by id; those whose time is over stay until the next snapshot, and views leave them out. */
export type Invitations = ReadonlyMap<string, Invitation>;

export type InvitationStore = Store<Invitations, Invitation>;

const without = (invitations: Invitations, id: string): Invitations =>
  new Map([...invitations].filter(([key]) => key !== id));

/** Invitations work as long as whoever made them could still make them: in this role, or out. */
const hostIs = (invitations: Invitations, host: string, role: Role | null): Invitations =>
  [...invitations.values()].some((one) => one.invitedBy === host)
    ? new Map(
        [...invitations].map(([id, one]) => [
          id,
          one.invitedBy === host
            ? { ...one, state: role !== null && mayInvite(role, one.role) ? "OPEN" : "LAPSED" }
            : one,
        ]),
      )
    : invitations;

const used = (invitations: Invitations, id: string): Invitations =>
  (invitations.get(id)?.left ?? 0) === 1
    ? without(invitations, id)
    : change(invitations, id, (one) => ({ ...one, left: one.left - 1 }));

export const createInvitationStore = (): InvitationStore =>
  createStore<Invitations, Invitation, InvitationEvents>(
    (items) => new Map(items.map((invitation) => [invitation.id, invitation])),
    {
      "member.invited": (invitations, { object, actor, data }) =>
        put(invitations, object.id, {
          id: object.id,
          role: data.role,
          note: data.note ?? null,
          email: data.email ?? null,
          invitedBy: actor,
          expiresAt: data.expiresAt,
          uses: data.uses ?? 1,
          left: data.uses ?? 1,
          state: "OPEN",
        }),
      "member.invitation-revoked": (invitations, { object }) => without(invitations, object.id),
      "member.joined": (invitations, { object, data }) =>
        hostIs(
          data.invitation === undefined ? invitations : used(invitations, data.invitation),
          object.id,
          data.role,
        ),
      "member.role-changed": (invitations, { object, data }) => hostIs(invitations, object.id, data.role),
      "member.removed": (invitations, { object }) => hostIs(invitations, object.id, null),
    },
  );
