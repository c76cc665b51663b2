import { change, createStore, put, type Store } from "../live/store";
import type { Member, MemberEvents } from "./investigation";

/** Everybody who is or was a member, by account. */
export type Members = ReadonlyMap<string, Member>;

export type MemberStore = Store<Members, Member>;

export const createMemberStore = (): MemberStore =>
  createStore<Members, Member, MemberEvents>(
    (items) => new Map(items.map((member) => [member.account, member])),
    {
      "member.joined": (members, { object, at, data }) =>
        put(members, object.id, {
          account: object.id,
          name: data.name ?? members.get(object.id)?.name ?? null,
          role: data.role,
          joinedAt: at,
          removed: false,
        }),
      "member.role-changed": (members, { object, data }) =>
        change(members, object.id, (member) => ({ ...member, role: data.role })),
      "entry.erased": (members, { data: { about, names } }) =>
        about.type === "member" && names.includes("name")
          ? change(members, about.id, (member) => ({ ...member, name: null }))
          : members,
      "member.renamed": (members, { object, data }) =>
        change(members, object.id, (member) => ({ ...member, name: data.name ?? member.name })),
      "member.removed": (members, { object }) =>
        change(members, object.id, (member) => ({ ...member, removed: true })),
    },
  );
