import { change, createStore, put, type Store } from "../live/store";
import { type Claim, type ClaimEvents, claimWords, type Occurrence } from "./claim";

/** The claims of the investigation, by id. */
export interface Claims {
  readonly byId: ReadonlyMap<string, Claim>;
  /** Passages that have come and wait for the claim's own entry behind them. */
  readonly passages: ReadonlyMap<string, Occurrence>;
}

export type ClaimStore = Store<Claims, Claim>;

export const createClaimStore = (): ClaimStore =>
  createStore<Claims, Claim, ClaimEvents>(
    (items) => ({ byId: new Map(items.map((claim) => [claim.id, claim])), passages: new Map() }),
    {
      "annotation.created": (claims, { object, at, actor, data }) =>
        data.motivation === "IDENTIFYING"
          ? { ...claims, passages: put(claims.passages, object.id, passage(object.id, at, actor, data)) }
          : claims,
      "claim.raised": (claims, { object, at, actor, data }) => ({
        byId: put(claims.byId, object.id, {
          id: object.id,
          version: object.version,
          ...claimWords(data),
          state: data.state,
          round: data.round,
          occurrences: taken(claims, data.occurrences),
          author: actor,
          raisedAt: at,
          editedAt: null,
          closing: null,
        }),
        passages: without(claims.passages, data.occurrences),
      }),
      "claim.edited": (claims, { object, at, data }) =>
        changed(claims, object, { ...claimWords(data), editedAt: at }),
      "claim.occurrence-added": (claims, { object, data }) => ({
        byId: change(claims.byId, object.id, (claim) => ({
          ...claim,
          occurrences: [...claim.occurrences, ...taken(claims, [data.annotation])],
        })),
        passages: without(claims.passages, [data.annotation]),
      }),
      "claim.occurrence-removed": (claims, { object, data }) => ({
        ...claims,
        byId: change(claims.byId, object.id, (claim) => ({
          ...claim,
          occurrences: claim.occurrences.filter(({ id }) => id !== data.annotation),
        })),
      }),
      "claim.debate-opened": (claims, { object }) => changed(claims, object, { state: "UNDER_DEBATE" }),
      "claim.closed": (claims, { object, data }) =>
        changed(claims, object, {
          state: "CLOSED",
          closing: { code: data.code, reason: data.reason ?? null },
        }),
      "claim.reopened": (claims, { object, data }) =>
        changed(claims, object, { state: data.state, closing: null }),
    },
  );

const changed = (
  claims: Claims,
  { id, version }: { id: string; version: number },
  fields: Partial<Claim>,
): Claims => ({
  ...claims,
  byId: change(claims.byId, id, (claim) => ({ ...claim, ...fields, version })),
});

const taken = ({ passages }: Claims, ids: readonly string[]): readonly Occurrence[] =>
  ids.flatMap((id) => passages.get(id) ?? []);

const without = (passages: ReadonlyMap<string, Occurrence>, ids: readonly string[]) =>
  new Map([...passages].filter(([id]) => !ids.includes(id)));

const passage = (
  id: string,
  at: string,
  actor: string,
  data: ClaimEvents["annotation.created"],
): Occurrence => ({
  id,
  document: data.document,
  revision: data.revision,
  start: data.start,
  end: data.end,
  quote: data.quote ?? { exact: "", prefix: "", suffix: "" },
  creator: actor,
  createdAt: at,
  withdrawn: false,
});
