import { Stack, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Page } from "../ui/page";
import { useNames } from "../ui/viewer";
import { PartialDate, When } from "../ui/when";
import type { Claim, Occurrence } from "./claim";
import { ClaimActions } from "./claim-actions";
import classes from "./claim-page.module.css";
import { ClaimStateBadge, MaterialityBadge } from "./claim-state-badge";
import { ClaimVersions } from "./claim-versions";
import { EditClaim } from "./edit-claim";
import { ElementsSection } from "./elements-section";
import { EvidenceColumns, type EvidenceSlots } from "./evidence-columns";
import { LinksSection } from "./links-section";
import { MergedClaims } from "./merged-claims";
import { Occurrences } from "./occurrences";
import { Origins, ReshapeClaim } from "./reshape-claim";
import { Tags } from "./tags";

interface ClaimPageProps extends EvidenceSlots {
  readonly claim: Claim;
  readonly verdict: ReactNode;
  readonly documentTitle: (document: string) => string;
  readonly passageAddress: (occurrence: Occurrence) => string;
  readonly renderDebate: (claim: string) => ReactNode;
  readonly assessments: ReactNode;
  /** Whether a blind round runs, so that the claim stays as it is. */
  readonly resting: boolean;
  readonly history: ReactNode;
}

/** Everything about one claim on one screen. */
export function ClaimPage({
  claim,
  verdict,
  documentTitle,
  passageAddress,
  renderDebate,
  assessments,
  resting,
  history,
  ...slots
}: ClaimPageProps) {
  const nameOf = useNames();
  const [editing, { open, close }] = useDisclosure(false);
  return (
    <Page
      wide
      name={claim.statement}
      title={
        <span className={classes.statement} dir="auto">
          {claim.statement}
        </span>
      }
    >
      <Stack gap="xl">
        <Stack gap="sm" className={classes.head}>
          <div className={classes.facts}>
            <ClaimStateBadge state={claim.state} />
            <MaterialityBadge materiality={claim.materiality} />
            {claim.claimant !== null && (
              <span dir="auto">
                <FormattedMessage id="claim.said-by" values={{ claimant: claim.claimant }} />
                {claim.claimDate !== null && (
                  <>
                    {", "}
                    <PartialDate date={claim.claimDate} />
                  </>
                )}
              </span>
            )}
            <span>
              <FormattedMessage
                id="claim.raised-by"
                values={{ name: nameOf(claim.author), when: <When at={claim.raisedAt} /> }}
              />
            </span>
            <ClaimVersions claim={claim} />
          </div>
          {claim.tags.length > 0 && <Tags tags={claim.tags} />}
          {claim.closing !== null && (
            <div className={classes.closing}>
              <strong>
                <FormattedMessage id={`claim.closing.${claim.closing.code}`} />
              </strong>
              {claim.closing.reason !== null && <span dir="auto">{claim.closing.reason}</span>}
            </div>
          )}
          <Origins claim={claim} />
          {editing ? (
            <EditClaim claim={claim} onDone={close} />
          ) : (
            <ClaimActions claim={claim} resting={resting} onEdit={open} />
          )}
          {!editing && <ReshapeClaim claim={claim} />}
        </Stack>
        {verdict}
        <Section title={<FormattedMessage id="claim.occurrences" />}>
          <Occurrences claim={claim} documentTitle={documentTitle} passageAddress={passageAddress} />
          <MergedClaims
            claim={claim}
            documentTitle={documentTitle}
            passageAddress={passageAddress}
            renderDebate={renderDebate}
            {...slots}
          />
        </Section>
        <Section title={<FormattedMessage id="claim.elements" />}>
          <ElementsSection claim={claim} />
        </Section>
        <Section title={<FormattedMessage id="claim.evidence" />}>
          <EvidenceColumns claim={claim} {...slots} />
        </Section>
        <Section title={<FormattedMessage id="claim.debate" />}>{renderDebate(claim.id)}</Section>
        <Section title={<FormattedMessage id="claim.assessments" />}>{assessments}</Section>
        <Section title={<FormattedMessage id="claim.links" />}>
          <LinksSection claim={claim} />
        </Section>
        {history}
      </Stack>
    </Page>
  );
}

function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {title}
      </Title>
      {children}
    </section>
  );
}
