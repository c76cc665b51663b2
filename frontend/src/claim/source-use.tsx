import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Link } from "wouter";
import { useLive } from "../live/live-context";
import { Icon } from "../ui/icons";
import { useClaims, useEvidence } from "./contexts";
import type { Evidence } from "./evidence";
import { stanceSigns } from "./evidence-balance";
import classes from "./source-use.module.css";

/** For which claims a source is used as evidence, and how it stands to each. */
export function SourceUse({ source }: { readonly source: string }) {
  const uses = useStanding((piece) => piece.source === source);
  return (
    <Uses
      uses={uses}
      none={<FormattedMessage id="source.unused" />}
      count={<FormattedMessage id="source.used" values={{ count: uses.length }} />}
    />
  );
}

/** What goes back to an origin: pieces of evidence that count once for each claim. */
export function OriginUse({ origin }: { readonly origin: string }) {
  const uses = useStanding((piece) => piece.origin === origin);
  return (
    <Uses
      uses={uses}
      none={<FormattedMessage id="origin.unused" />}
      count={<FormattedMessage id="origin.used" values={{ count: uses.length }} />}
    />
  );
}

function useStanding(choose: (piece: Evidence) => boolean): readonly Evidence[] {
  return [...(useEvidence()?.values() ?? [])].filter((piece) => !piece.withdrawn && choose(piece));
}

interface UsesProps {
  readonly uses: readonly Evidence[];
  readonly none: ReactNode;
  readonly count: ReactNode;
}

function Uses({ uses, none, count }: UsesProps) {
  const { investigation } = useLive();
  const claims = useClaims();
  if (uses.length === 0) return <p className={classes.none}>{none}</p>;
  return (
    <details className={classes.uses}>
      <summary>{count}</summary>
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
