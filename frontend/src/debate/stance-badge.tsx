import { FormattedMessage } from "react-intl";
import { Icon, type IconName } from "../ui/icons";
import type { Stance } from "./argument";
import classes from "./debate.module.css";

const icons: Readonly<Record<Exclude<Stance, "COMMENT">, IconName>> = {
  SUPPORTS: "plus",
  OPPOSES: "minus",
  QUESTION: "dot",
};

/** Which side an argument takes, in a word; a comment takes none and needs none. */
export function StanceBadge({ stance }: { readonly stance: Stance }) {
  if (stance === "COMMENT") return null;
  return (
    <span className={classes.stance} data-stance={stance}>
      <Icon name={icons[stance]} size={12} />
      <FormattedMessage id={`debate.stance.${stance}`} />
    </span>
  );
}
