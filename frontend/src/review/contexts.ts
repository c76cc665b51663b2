import { createStoreContext } from "../live/store-context";
import type { Cases } from "./case-store";
import type { ReviewCase } from "./review-case";
import type { Verdict } from "./verdict";
import type { Verdicts } from "./verdict-store";

export const { Provider: VerdictsProvider, useState: useVerdicts } = createStoreContext<Verdicts, Verdict>(
  "verdict",
);

export const { Provider: CasesProvider, useState: useCases } = createStoreContext<Cases, ReviewCase>("case");
