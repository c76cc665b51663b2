import { AgreementFigures } from "../assessment/agreement-figures";
import { ClaimsPage } from "../claim/claims-page";

/** All claims, with how far those agree who assessed them blind. */
export function ClaimsScreen() {
  return <ClaimsPage lead={<AgreementFigures document={null} />} />;
}
