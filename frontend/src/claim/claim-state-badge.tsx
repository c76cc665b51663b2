import { FormattedMessage } from "react-intl";
import { Icon, type IconName } from "../ui/icons";
import type { ClaimState, Materiality } from "./claim";
import classes from "./claim-badges.module.css";

const signs: Readonly<Record<ClaimState, IconName>> = {
  OPEN: "eye",
  UNDER_DEBATE: "chat",
  IN_REVIEW: "scales",
  DECIDED: "check",
  CLOSED: "lock",
};

/** A claim's state by sign, word and colour. */
export function ClaimStateBadge({ state }: { readonly state: ClaimState }) {
  return (
    <span className={classes.state} data-state={state}>
      <Icon name={signs[state]} size={13} />
      <FormattedMessage id={`claim.state.${state}`} />
    </span>
  );
}

/** How much hangs on a claim. */
export function MaterialityBadge({ materiality }: { readonly materiality: Materiality }) {
  return (
    <span className={classes.materiality} data-materiality={materiality}>
      <FormattedMessage id={`claim.materiality.${materiality}`} />
    </span>
  );
}
