import { FormattedMessage } from "react-intl";
import { Link } from "wouter";
import { useLive } from "../live/live-context";
import { Icon } from "../ui/icons";
import { useClaims, useEvidence } from "./contexts";
import { stanceSigns } from "./evidence-balance";
import classes from "./source-use.module.css";

/** For which claims a source is used as evidence, and how it stands to each. */
export function SourceUse({ source }: { readonly source: string }) {
  const { investigation } = useLive();
  const claims = useClaims();
  const evidence = useEvidence();
  const uses = [...(evidence?.values() ?? [])].filter((piece) => piece.source === source && !piece.withdrawn);
  if (uses.length === 0) {
    return (
      <p className={classes.none}>
        <FormattedMessage id="source.unused" />
      </p>
    );
  }
  return (
    <details className={classes.uses}>
      <summary>
        <FormattedMessage id="source.used" values={{ count: uses.length }} />
      </summary>
      <ul>
        {uses.map((piece) => (
          <li key={piece.id}>
            <span className={classes.stance} data-stance={piece.stance}>
              <Icon name={stanceSigns[piece.stance]} size={13} />
              <FormattedMessage id={`evidence.stance.${piece.stance}`} />
            </span>
            <Link href={`/investigations/${investigation}/claims/${piece.claim}`} dir="auto">
              {claims?.get(piece.claim)?.statement}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
