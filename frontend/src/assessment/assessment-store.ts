import type { Entry } from "../live/entry";
import { createStore, put, type Store } from "../live/store";
import type { Assessment, AssessmentEvents } from "./assessment";

/** All assessments of the investigation that may be seen, by id, in the order in which they became known. */
export type Assessments = ReadonlyMap<string, Assessment>;

export type AssessmentStore = Store<Assessments, Assessment>;

type Made = AssessmentEvents["assessment.made"];

const told = ({ object, data }: Entry<string, Made>) => ({
  id: object.id,
  claim: data.claim,
  round: data.round,
  value: data.value,
  confidence: data.confidence,
  rationale: data.rationale ?? "",
  evidence: data.evidence,
  claimVersion: data.claimVersion,
});

export const createAssessmentStore = (): AssessmentStore =>
  createStore<Assessments, Assessment, AssessmentEvents>(
    (items) => new Map(items.map((assessment) => [assessment.id, assessment])),
    {
      "assessment.made": (assessments, entry) =>
        put(assessments, entry.object.id, {
          ...told(entry),
          author: entry.actor,
          mode: "OPEN",
          blindRound: null,
          madeAt: entry.at,
        }),
      "assessment.disclosed": (assessments, entry) =>
        put(assessments, entry.object.id, {
          ...told(entry),
          author: entry.data.sealed.actor,
          mode: "BLIND",
          blindRound: entry.data.blindRound,
          madeAt: entry.data.sealed.at,
        }),
    },
  );
