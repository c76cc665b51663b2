import { createStoreContext } from "../live/store-context";
import type { Assessment } from "./assessment";
import type { Assessments } from "./assessment-store";
import type { BlindRound } from "./blind-round";
import type { BlindRounds } from "./blind-round-store";

export const { Provider: AssessmentsProvider, useState: useAssessments } = createStoreContext<
  Assessments,
  Assessment
>("assessment");

export const { Provider: BlindRoundsProvider, useState: useBlindRounds } = createStoreContext<
  BlindRounds,
  BlindRound
>("blind round");
