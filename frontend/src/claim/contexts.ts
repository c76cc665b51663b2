import { createStoreContext } from "../live/store-context";
import type { Claim } from "./claim";
import type { Claims } from "./claim-store";
import type { Evidence } from "./evidence";
import type { AllEvidence } from "./evidence-store";
import type { IdentifyingAnnotation, Passages } from "./passage-store";

export const { Provider: ClaimsProvider, useState: useClaims } = createStoreContext<Claims, Claim>("claim");

export const { Provider: EvidenceProvider, useState: useEvidence } = createStoreContext<
  AllEvidence,
  Evidence
>("evidence");

export const { Provider: PassagesProvider, useState: usePassages } = createStoreContext<
  Passages,
  IdentifyingAnnotation
>("passage");
