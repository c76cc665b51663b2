import { change, createStore, put, type Store } from "../live/store";
import { type Claim, type ClaimEvents, claimWords } from "./claim";

/** The claims of the investigation, by id. */
export type Claims = ReadonlyMap<string, Claim>;

export type ClaimStore = Store<Claims, Claim>;

export const createClaimStore = (): ClaimStore =>
  createStore<Claims, Claim, ClaimEvents>((items) => new Map(items.map((claim) => [claim.id, claim])), {
    "claim.raised": (claims, { object, at, actor, data }) =>
      put(claims, object.id, {
        id: object.id,
        version: object.version,
        ...claimWords(data),
        state: data.state,
        round: data.round,
        occurrences: data.occurrences,
        author: actor,
        raisedAt: at,
        editedAt: null,
        mergedInto: null,
        splitFrom: data.splitFrom ?? null,
        closing: null,
      }),
    "claim.edited": (claims, { object, at, data }) =>
      changed(claims, object, { ...claimWords(data), editedAt: at }),
    "claim.occurrence-added": (claims, { object, data }) =>
      change(claims, object.id, (claim) => ({
        ...claim,
        occurrences: [...claim.occurrences, data.annotation],
      })),
    "claim.occurrence-removed": (claims, { object, data }) =>
      change(claims, object.id, (claim) => ({
        ...claim,
        occurrences: claim.occurrences.filter((id) => id !== data.annotation),
      })),
    "claim.debate-opened": (claims, { object }) => changed(claims, object, { state: "UNDER_DEBATE" }),
    "claim.sent-to-review": (claims, { object }) => changed(claims, object, { state: "IN_REVIEW" }),
    "claim.returned-to-team": (claims, { object }) => changed(claims, object, { state: "UNDER_DEBATE" }),
    "claim.decided": (claims, { object }) => changed(claims, object, { state: "DECIDED" }),
    "claim.decision-undone": (claims, { object }) => changed(claims, object, { state: "IN_REVIEW" }),
    "claim.round-begun": (claims, { object, data }) =>
      changed(claims, object, { state: "UNDER_DEBATE", round: data.round }),
    "claim.closed": (claims, { object, data }) =>
      changed(claims, object, {
        state: "CLOSED",
        closing: { code: data.code, reason: data.reason ?? null },
      }),
    "claim.merged": (claims, { object, data }) => changed(claims, object, duplicateOf(data)),
    "claim.rejoined": (claims, { object, data }) =>
      changed(claims, object, { ...duplicateOf(data), occurrences: [] }),
    "claim.reopened": (claims, { object, data }) =>
      changed(claims, object, { state: data.state, closing: null, mergedInto: null }),
  });

const duplicateOf = ({ into, reason }: ClaimEvents["claim.merged"]) => ({
  state: "CLOSED" as const,
  closing: { code: "DUPLICATE" as const, reason: reason ?? null },
  mergedInto: into,
});

const changed = (
  claims: Claims,
  { id, version }: { id: string; version: number },
  fields: Partial<Claim>,
): Claims => change(claims, id, (claim) => ({ ...claim, ...fields, version }));
