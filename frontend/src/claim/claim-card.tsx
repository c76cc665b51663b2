import { FormattedMessage } from "react-intl";
import { Link } from "wouter";
import { useLive } from "../live/live-context";
import { useNames } from "../ui/viewer";
import { When } from "../ui/when";
import type { Claim } from "./claim";
import classes from "./claim-card.module.css";
import { ClaimStateBadge } from "./claim-state-badge";
import { useEvidence } from "./contexts";
import { balanceOf } from "./evidence";
import { EvidenceBalance } from "./evidence-balance";

/** A claim beside its passage. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { investigation } = useLive();
  const evidence = useEvidence();
  const nameOf = useNames();
  return (
    <article className={classes.card} data-state={claim.state}>
      <header className={classes.head}>
        <ClaimStateBadge state={claim.state} />
        <span className={classes.by}>
          {nameOf(claim.author)} · <When at={claim.raisedAt} />
        </span>
      </header>
      <Link
        href={`/investigations/${investigation}/claims/${claim.id}`}
        className={classes.statement}
        dir="auto"
      >
        {claim.statement}
      </Link>
      {claim.claimant !== null && (
        <div className={classes.claimant} dir="auto">
          <FormattedMessage id="claim.said-by" values={{ claimant: claim.claimant }} />
        </div>
      )}
      <EvidenceBalance balance={balanceOf(evidence?.values() ?? [], claim.id)} />
    </article>
  );
}
