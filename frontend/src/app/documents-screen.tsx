import { Text } from "@mantine/core";
import { useMemo } from "react";
import { FormattedMessage } from "react-intl";
import { AgreementFigures } from "../assessment/agreement-figures";
import { claimsByDocument } from "../claim/claim-counts";
import { useClaims, usePassages } from "../claim/contexts";
import { DocumentsPage } from "../document/documents-page";
import { InvestigationAbout } from "../investigation/investigation-about";

/** The texts, with what they are read for and how many claims stand in each. */
export function DocumentsScreen() {
  const claims = useClaims();
  const passages = usePassages();
  const counts = useMemo(() => claimsByDocument(claims, passages), [claims, passages]);
  return (
    <DocumentsPage
      lead={<InvestigationAbout />}
      about={(document) => (
        <>
          <Text size="sm" component="div">
            <FormattedMessage id="document.claims" values={{ count: counts.get(document) ?? 0 }} />
          </Text>
          <AgreementFigures document={document} />
        </>
      )}
    />
  );
}
