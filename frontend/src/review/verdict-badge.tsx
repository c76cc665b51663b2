import { FormattedMessage } from "react-intl";
import type { VerdictValue } from "./verdict";
import classes from "./verdict.module.css";

/** A verdict's value by word and colour. */
export function VerdictBadge({ value }: { readonly value: VerdictValue }) {
  return (
    <span className={classes.badge} data-value={value}>
      <FormattedMessage id={`verdict.value.${value}`} />
    </span>
  );
}
