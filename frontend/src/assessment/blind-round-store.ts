import { change, createStore, put, type Store } from "../live/store";
import type { BlindRound, BlindRoundEvents } from "./blind-round";

/** All blind rounds of the investigation, by id, in the order in which they were opened. */
export type BlindRounds = ReadonlyMap<string, BlindRound>;

export type BlindRoundStore = Store<BlindRounds, BlindRound>;

export const createBlindRoundStore = (): BlindRoundStore =>
  createStore<BlindRounds, BlindRound, BlindRoundEvents>(
    (items) => new Map(items.map((round) => [round.id, round])),
    {
      "assessment.round-opened": (rounds, { object, at, actor, data }) =>
        put(rounds, object.id, {
          id: object.id,
          version: object.version,
          claim: data.claim,
          round: data.round,
          assessors: data.assessors,
          recusals: [],
          deadline: data.deadline,
          openedBy: actor,
          openedAt: at,
          endedAt: null,
          ending: null,
          endingReason: null,
        }),
      "assessment.deadline-moved": (rounds, { object, data }) =>
        change(rounds, object.id, (round) => ({
          ...round,
          version: object.version,
          deadline: data.deadline,
        })),
      "assessment.assessors-changed": (rounds, { object, data }) =>
        change(rounds, object.id, (round) => ({
          ...round,
          version: object.version,
          assessors: data.assessors,
        })),
      "assessment.recused": (rounds, { object, actor, data }) =>
        change(rounds, object.id, (round) => ({
          ...round,
          version: object.version,
          recusals: [...round.recusals, { account: actor, reason: data.reason ?? "" }],
        })),
      "assessment.round-ended": (rounds, { object, at, data }) =>
        change(rounds, object.id, (round) => ({
          ...round,
          version: object.version,
          endedAt: at,
          ending: data.ending,
          endingReason: data.reason ?? null,
        })),
    },
  );
