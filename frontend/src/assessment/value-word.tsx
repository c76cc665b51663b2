import { FormattedMessage } from "react-intl";
import type { Confidence, VerdictValue } from "./assessment";
import classes from "./assessment.module.css";

/** What was found, by word and colour. */
export function ValueWord({ value }: { readonly value: VerdictValue }) {
  return (
    <span className={classes.value} data-value={value}>
      <FormattedMessage id={`verdict.value.${value}`} />
    </span>
  );
}

/** How surely. */
export function ConfidenceWord({ confidence }: { readonly confidence: Confidence }) {
  return <FormattedMessage id={`assessment.confidence.${confidence}`} />;
}
