import { createStoreContext } from "../live/store-context";
import type { Claim } from "./claim";
import type { Claims } from "./claim-store";
import type { Evidence } from "./evidence";
import type { AllEvidence } from "./evidence-store";

export const { Provider: ClaimsProvider, useState: useClaims } = createStoreContext<Claims, Claim>("claim");

export const { Provider: EvidenceProvider, useState: useEvidence } = createStoreContext<
  AllEvidence,
  Evidence
>("evidence");
