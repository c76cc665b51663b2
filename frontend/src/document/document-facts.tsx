import { Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import { SafeLink } from "../ui/safe-link";
import { PartialDate } from "../ui/when";
import type { Document } from "./document";
import classes from "./documents.module.css";

/** Who published a document, when and where. */
export function DocumentFacts({ document }: { readonly document: Document }) {
  return (
    <Text size="sm" c="dimmed" component="div" className={classes.facts}>
      {document.publisher !== null && <span dir="auto">{document.publisher}</span>}
      {document.author !== null && <span dir="auto">{document.author}</span>}
      {document.published !== null && (
        <span>
          <PartialDate date={document.published} />
        </span>
      )}
      {document.origin !== null && (
        <span>
          <SafeLink href={document.origin}>
            <FormattedMessage id="document.original" />
          </SafeLink>
        </span>
      )}
    </Text>
  );
}
