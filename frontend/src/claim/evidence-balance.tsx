import { FormattedMessage } from "react-intl";
import { Icon, type IconName } from "../ui/icons";
import classes from "./claim-badges.module.css";
import { type Balance, type Stance, stances } from "./evidence";

export const stanceSigns: Readonly<Record<Stance, IconName>> = {
  SUPPORTS: "plus",
  REFUTES: "minus",
  CONTEXT: "dot",
};

/** How many pieces of evidence support a claim, refute it and set it in context. */
export function EvidenceBalance({ balance }: { readonly balance: Balance }) {
  return (
    <span className={classes.balance}>
      {stances.map((stance) => (
        <span key={stance} className={classes.weight} data-stance={stance} data-none={balance[stance] === 0}>
          <Icon name={stanceSigns[stance]} size={13} />
          <FormattedMessage id={`evidence.count.${stance}`} values={{ count: balance[stance] }} />
        </span>
      ))}
    </span>
  );
}
