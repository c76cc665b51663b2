import { Alert, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { useNames } from "../ui/viewer";
import { When } from "../ui/when";
import { freshCase } from "./case-store";
import { useCases, useVerdicts } from "./contexts";
import type { ReviewCase } from "./review-case";
import type { ReviewedClaim } from "./reviewed-claim";
import { ReviewSteps } from "./review-steps";
import { VerdictBadge } from "./verdict-badge";
import { VerdictCard } from "./verdict-card";
import { VerdictSteps } from "./verdict-steps";
import { inForce, pending, verdictsOn } from "./verdict-store";
import classes from "./verdict.module.css";

interface VerdictSectionProps {
  readonly claim: ReviewedClaim;
  readonly evidenceLine: (evidence: string) => ReactNode;
  /** Whether one can decide right beside this, so that no way to review mode is shown. */
  readonly inReviewMode?: boolean;
}

/** What was decided on a claim, what is waiting, and the steps that are open now. */
export function VerdictSection({ claim, evidenceLine, inReviewMode = false }: VerdictSectionProps) {
  const on = verdictsOn(useVerdicts(), claim.id);
  const reviewed = useCases()?.get(claim.id) ?? freshCase(claim.id);
  const current = inForce(on) ?? pending(on);
  const past = on.filter((verdict) => verdict !== current);
  return (
    <section aria-labelledby={`verdict-of-${claim.id}`}>
      <Title
        order={inReviewMode ? 3 : 2}
        size={inReviewMode ? "h4" : "h3"}
        mb="sm"
        id={`verdict-of-${claim.id}`}
      >
        <FormattedMessage id="verdict.title" />
      </Title>
      <Stack>
        {current === undefined && (
          <Text c="var(--ink-soft)" size="sm">
            <FormattedMessage id={claim.state === "IN_REVIEW" ? "verdict.in-review" : "verdict.none"} />
          </Text>
        )}
        <Words reviewed={reviewed} />
        {current !== undefined && (
          <VerdictCard verdict={current} evidenceLine={evidenceLine}>
            {current.stale !== null && (
              <Alert
                color="yellow"
                variant="light"
                role="status"
                title={<FormattedMessage id="verdict.stale" />}
              >
                <FormattedMessage
                  id={`verdict.stale-since.${kindOf(current.stale.type)}`}
                  values={{ when: <When at={current.stale.since} /> }}
                />
              </Alert>
            )}
            <VerdictSteps claim={claim} verdict={current} asked={reviewed.requests.length > 0} />
          </VerdictCard>
        )}
        <ReviewSteps claim={claim} reviewed={reviewed} inReviewMode={inReviewMode} />
        {past.length > 0 && (
          <div>
            <Title order={3} size="h5" mb="xs">
              <FormattedMessage id="verdict.past" />
            </Title>
            <ul className={classes.past}>
              {past.map((verdict) => (
                <li key={verdict.id}>
                  <details>
                    <summary>
                      <VerdictBadge value={verdict.value} />{" "}
                      <FormattedMessage id={`verdict.standing.${verdict.standing}`} />,{" "}
                      <When at={verdict.decidedAt} />
                    </summary>
                    <VerdictCard verdict={verdict} evidenceLine={evidenceLine} />
                  </details>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </section>
  );
}

const known = ["evidence", "argument", "claim"] as const;

const kindOf = (type: string): (typeof known)[number] | "other" =>
  known.find((kind) => kind === type) ?? "other";

/** What editors and members have said about the claim's way through review. */
function Words({ reviewed }: { readonly reviewed: ReviewCase }) {
  const nameOf = useNames();
  const { sent, returned, recusals, requests } = reviewed;
  return (
    <>
      {returned !== null && (
        <Alert
          color="grape"
          variant="light"
          title={
            <FormattedMessage
              id="review.returned-by"
              values={{ name: nameOf(returned.by), when: <When at={returned.at} /> }}
            />
          }
        >
          <Text size="sm" dir="auto">
            {returned.comment}
          </Text>
          {returned.tasks.length > 0 && (
            <ul>
              {returned.tasks.map((task, index) => (
                <li key={index} dir="auto">
                  {task}
                </li>
              ))}
            </ul>
          )}
        </Alert>
      )}
      {sent !== null && returned === null && (
        <Text size="sm" c="var(--ink-soft)">
          <FormattedMessage
            id="review.sent-by"
            values={{ name: nameOf(sent.by), when: <When at={sent.at} /> }}
          />
          {sent.reduced && (
            <>
              {" "}
              <FormattedMessage id="review.reduced" />
            </>
          )}
          {sent.override !== null && (
            <>
              {" "}
              <FormattedMessage id="review.overridden" values={{ reason: sent.override }} />
            </>
          )}
          {sent.searchedInVain !== null && (
            <>
              {" "}
              <FormattedMessage id="review.searched" values={{ where: sent.searchedInVain }} />
            </>
          )}
        </Text>
      )}
      {recusals.map(({ account, reason }) => (
        <Text key={account} size="sm" c="var(--ink-soft)">
          <FormattedMessage id="review.recused-by" values={{ name: nameOf(account), reason }} />
        </Text>
      ))}
      {requests.map(({ account, askedAt, reason }) => (
        <Text key={account} size="sm">
          <FormattedMessage
            id="review.asked-by"
            values={{ name: nameOf(account), when: <When at={askedAt} />, reason }}
          />
        </Text>
      ))}
    </>
  );
}
