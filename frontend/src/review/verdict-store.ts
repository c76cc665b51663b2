import { change, createStore, put, type Store } from "../live/store";
import type { Verdict, VerdictEvents } from "./verdict";

/** All verdicts of the investigation, by id, in the order in which they were given. */
export type Verdicts = ReadonlyMap<string, Verdict>;

export type VerdictStore = Store<Verdicts, Verdict>;

interface About {
  readonly id: string;
  readonly version: number;
}

const changed = (verdicts: Verdicts, { id, version }: About, fields: Partial<Verdict>): Verdicts =>
  change(verdicts, id, (verdict) => ({ ...verdict, ...fields, version }));

export const createVerdictStore = (): VerdictStore =>
  createStore<Verdicts, Verdict, VerdictEvents>(
    (items) => new Map(items.map((verdict) => [verdict.id, verdict])),
    {
      "review.verdict-given": (verdicts, { object, at, actor, data }) =>
        put(verdicts, object.id, {
          id: object.id,
          version: object.version,
          claim: data.claim,
          round: data.round,
          standing: data.standing,
          value: data.value,
          confidence: data.confidence,
          likelihood: data.likelihood ?? null,
          rationale: {
            claimed: data.claimed ?? "",
            found: data.found ?? "",
            notEstablished: data.notEstablished ?? "",
            wouldChange: data.wouldChange ?? "",
          },
          evidence: data.evidence,
          reviewBy: data.reviewBy ?? null,
          basisHash: data.basisHash,
          singleReviewer: data.singleReviewer,
          decidedBy: actor,
          decidedAt: at,
          signedBy: null,
          signedAt: null,
          refused: null,
          stale: null,
          dissents: [],
        }),
      "review.verdict-signed": (verdicts, { object, at, actor }) =>
        changed(verdicts, object, { standing: "IN_FORCE", signedBy: actor, signedAt: at }),
      "review.signature-refused": (verdicts, { object, actor, data }) =>
        changed(verdicts, object, { standing: "REFUSED", refused: { by: actor, reason: data.reason ?? "" } }),
      "review.verdict-undone": (verdicts, { object }) => changed(verdicts, object, { standing: "UNDONE" }),
      "review.verdict-stale": (verdicts, { object, at, data }) =>
        changed(verdicts, object, { stale: { since: at, type: data.what.type, id: data.what.id } }),
      "review.verdict-confirmed": (verdicts, { object, data }) =>
        changed(verdicts, object, { stale: null, basisHash: data.basisHash }),
      "review.reopened": (verdicts, { object }) => changed(verdicts, object, { standing: "SUPERSEDED" }),
      "review.dissent-filed": (verdicts, { object, at, actor, data }) =>
        change(verdicts, object.id, (verdict) => ({
          ...verdict,
          version: object.version,
          dissents: [
            ...verdict.dissents,
            { id: data.dissent, author: actor, filedAt: at, value: data.value, body: data.body ?? "" },
          ],
        })),
    },
  );

/** The verdicts on one claim, newest first. */
export const verdictsOn = (verdicts: Verdicts | null, claim: string): readonly Verdict[] =>
  [...(verdicts?.values() ?? [])].filter((verdict) => verdict.claim === claim).reverse();

/** What the team stands by, if anything. */
export const inForce = (verdicts: readonly Verdict[]): Verdict | undefined =>
  verdicts.find(({ standing }) => standing === "IN_FORCE");

/** What waits for its second signature, if anything. */
export const pending = (verdicts: readonly Verdict[]): Verdict | undefined =>
  verdicts.find(({ standing }) => standing === "PENDING");
