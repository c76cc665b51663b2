import { createStoreContext } from "../live/store-context";
import type { Claim } from "./claim";
import type { ClaimLink } from "./claim-link";
import type { Claims } from "./claim-store";
import type { Element } from "./element";
import type { Elements } from "./element-store";
import type { Evidence } from "./evidence";
import type { AllEvidence } from "./evidence-store";
import type { ClaimLinks } from "./link-store";
import type { IdentifyingAnnotation, Passages } from "./passage-store";

export const { Provider: ClaimsProvider, useState: useClaims } = createStoreContext<Claims, Claim>("claim");

export const { Provider: ElementsProvider, useState: useElements } = createStoreContext<Elements, Element>(
  "element",
);

export const { Provider: LinksProvider, useState: useLinks } = createStoreContext<ClaimLinks, ClaimLink>(
  "link",
);

export const { Provider: EvidenceProvider, useState: useEvidence } = createStoreContext<
  AllEvidence,
  Evidence
>("evidence");

export const { Provider: PassagesProvider, useState: usePassages } = createStoreContext<
  Passages,
  IdentifyingAnnotation
>("passage");
