import { FormattedMessage } from "react-intl";
import { Icon } from "../ui/icons";
import { type CaseFacts, preflight } from "./preflight";
import classes from "./review.module.css";

const signs = { good: "check", missing: "cross", unknown: "dot" } as const;

/** What an editor looks at before deciding; it warns, and the server forbids. */
export function PreflightList({ facts }: { readonly facts: CaseFacts }) {
  return (
    <ul className={classes.checks}>
      {preflight(facts).map(({ id, state, values }) => (
        <li key={id} className={classes.check} data-state={state}>
          <Icon name={signs[state]} size={15} />
          <span>
            <FormattedMessage id={`review.check.${id}.${state}`} values={{ ...values }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
