import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Link } from "wouter";
import { useLive } from "../live/live-context";
import type { Claim, Occurrence } from "./claim";
import classes from "./claim-page.module.css";
import { useClaims } from "./contexts";
import { EvidenceColumns, type EvidenceSlots } from "./evidence-columns";
import { mergedInto } from "./merged";
import { Occurrences } from "./occurrences";

interface MergedClaimsProps extends EvidenceSlots {
  readonly claim: Claim;
  readonly documentTitle: (document: string) => string;
  readonly passageAddress: (occurrence: Occurrence) => string;
  readonly renderDebate: (claim: string) => ReactNode;
}

/** What belongs to the claims that were merged into this one: it stays with them, and is shown here. */
export function MergedClaims({ claim, ...slots }: MergedClaimsProps) {
  const claims = useClaims();
  const merged = claims === null ? [] : mergedInto(claim.id, claims);
  return merged.map((one) => <MergedClaim key={one.id} claim={one} {...slots} />);
}

function MergedClaim({ claim, renderDebate, documentTitle, passageAddress, ...slots }: MergedClaimsProps) {
  const { investigation } = useLive();
  const [shown, { toggle }] = useDisclosure(false);
  return (
    <section className={classes.merged}>
      <p>
        <FormattedMessage
          id="claim.from-merged"
          values={{
            claim: (
              <Link href={`/investigations/${investigation}/claims/${claim.id}`} dir="auto">
                {claim.statement}
              </Link>
            ),
          }}
        />
      </p>
      <Occurrences claim={claim} documentTitle={documentTitle} passageAddress={passageAddress} />
      <div>
        <Button size="compact-sm" variant="subtle" aria-expanded={shown} onClick={toggle}>
          <FormattedMessage id={shown ? "claim.hide-merged" : "claim.show-merged"} />
        </Button>
      </div>
      {shown && (
        <>
          <EvidenceColumns claim={claim} {...slots} />
          {renderDebate(claim.id)}
        </>
      )}
    </section>
  );
}
