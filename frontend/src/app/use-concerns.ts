import { useCallback } from "react";
import { useEvidence } from "../claim/contexts";
import { useArguments } from "../debate/contexts";
import type { Entry } from "../live/entry";
import { useVerdicts } from "../review/contexts";

/** Tells whether an entry is about a claim: itself, its evidence, its debate, its review or its verdicts. */
export function useConcerns(claim: string): (entry: Entry) => boolean {
  const evidence = useEvidence();
  const args = useArguments();
  const verdicts = useVerdicts();
  return useCallback(
    ({ object, data }: Entry): boolean =>
      object.id === claim ||
      data.claim === claim ||
      (object.type === "evidence" && evidence?.get(object.id)?.claim === claim) ||
      (object.type === "argument" && args?.get(object.id)?.claim === claim) ||
      (object.type === "verdict" && verdicts?.get(object.id)?.claim === claim),
    [claim, evidence, args, verdicts],
  );
}
