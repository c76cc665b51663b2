import { change, createStore, put, type Store } from "../live/store";
import type { CaseEvents, ReviewCase } from "./review-case";

/** The cases of the investigation, by claim. */
export type Cases = ReadonlyMap<string, ReviewCase>;

export type CaseStore = Store<Cases, ReviewCase>;

/** A case in which nothing has happened yet. */
export const freshCase = (claim: string): ReviewCase => ({
  claim,
  version: 0,
  sent: null,
  returned: null,
  recusals: [],
  requests: [],
});

const changed = (
  cases: Cases,
  { id, version }: { readonly id: string; readonly version: number },
  next: (one: ReviewCase) => Partial<ReviewCase>,
): Cases => {
  const one = cases.get(id) ?? freshCase(id);
  return put(cases, id, { ...one, ...next(one), version });
};

const answered = (cases: Cases, claim: string): Cases =>
  change(cases, claim, (one) => ({ ...one, requests: [] }));

export const createCaseStore = (): CaseStore =>
  createStore<Cases, ReviewCase, CaseEvents>((items) => new Map(items.map((one) => [one.claim, one])), {
    "review.sent": (cases, { object, at, actor, data }) =>
      changed(cases, object, () => ({
        sent: {
          round: data.round,
          by: actor,
          at,
          reduced: data.reduced,
          searchedInVain: data.searchedInVain ?? null,
          override: data.override ?? null,
        },
        returned: null,
      })),
    "review.returned": (cases, { object, at, actor, data }) =>
      changed(cases, object, () => ({
        returned: { by: actor, at, comment: data.comment ?? "", tasks: data.tasks ?? [] },
      })),
    "review.recused": (cases, { object, at, actor, data }) =>
      changed(cases, object, ({ recusals }) => ({
        recusals: [...recusals, { account: actor, declaredAt: at, reason: data.reason ?? "" }],
      })),
    "review.reopening-asked": (cases, { object, at, actor, data }) =>
      changed(cases, object, ({ requests }) => ({
        requests: [...requests, { account: actor, askedAt: at, reason: data.reason ?? "" }],
      })),
    "review.verdict-confirmed": (cases, { data }) => answered(cases, data.claim),
    "review.reopened": (cases, { data }) => answered(cases, data.claim),
  });
