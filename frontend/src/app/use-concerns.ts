import { useCallback } from "react";
import { useAssessments, useBlindRounds } from "../assessment/contexts";
import type { ClaimLink } from "../claim/claim-link";
import { useElements, useEvidence, useLinks } from "../claim/contexts";
import { useArguments } from "../debate/contexts";
import type { Entry } from "../live/entry";
import { useVerdicts } from "../review/contexts";

/** Tells whether an entry is about a claim: itself, or anything that belongs to it. */
export function useConcerns(claim: string): (entry: Entry) => boolean {
  const elements = useElements();
  const links = useLinks();
  const evidence = useEvidence();
  const args = useArguments();
  const assessments = useAssessments();
  const rounds = useBlindRounds();
  const verdicts = useVerdicts();
  return useCallback(
    ({ object, data }: Entry): boolean => {
      if (object.id === claim || data.claim === claim) return true;
      const isAbout = (link: ClaimLink | undefined) => link?.from === claim || link?.to === claim;
      switch (object.type) {
        case "element":
          return elements?.get(object.id)?.claim === claim;
        case "link":
          return isAbout(links?.get(object.id));
        case "evidence":
          return evidence?.get(object.id)?.claim === claim;
        case "argument":
          return args?.get(object.id)?.claim === claim;
        case "assessment":
          return assessments?.get(object.id)?.claim === claim;
        case "blind-round":
          return rounds?.get(object.id)?.claim === claim;
        case "verdict":
          return verdicts?.get(object.id)?.claim === claim;
        default:
          return false;
      }
    },
    [claim, elements, links, evidence, args, assessments, rounds, verdicts],
  );
}
