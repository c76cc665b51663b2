import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Markdown } from "../ui/markdown";
import { useNames } from "../ui/viewer";
import { PartialDate, When } from "../ui/when";
import { type Dissent, rationaleParts, type Verdict } from "./verdict";
import { VerdictBadge } from "./verdict-badge";
import classes from "./verdict.module.css";

interface VerdictCardProps {
  readonly verdict: Verdict;
  /** What is said of a piece of evidence in one line. */
  readonly evidenceLine: (evidence: string) => ReactNode;
  readonly children?: ReactNode;
}

/** A verdict with its reasons, who signed it, and who differed. */
export function VerdictCard({ verdict, evidenceLine, children }: VerdictCardProps) {
  return (
    <article
      className={classes.verdict}
      data-value={verdict.value}
      data-past={verdict.standing !== "IN_FORCE" && verdict.standing !== "PENDING"}
    >
      <Stack gap="sm">
        <div className={classes.head}>
          <VerdictBadge value={verdict.value} />
          <Text span size="sm">
            <FormattedMessage id={`verdict.confidence-of.${verdict.confidence}`} />
          </Text>
          <Text span size="sm" c="var(--ink-soft)">
            <FormattedMessage id={`verdict.standing.${verdict.standing}`} />
          </Text>
        </div>
        <Signatures verdict={verdict} />
        {verdict.likelihood !== null && (
          <Text size="sm">
            <FormattedMessage id={`verdict.likelihood-of.${verdict.likelihood}`} />
          </Text>
        )}
        {children}
        <dl className={classes.parts}>
          {rationaleParts.map((part) => (
            <div key={part}>
              <dt>
                <FormattedMessage id={`verdict.${part}`} />
              </dt>
              <dd>
                <Markdown text={verdict.rationale[part]} />
              </dd>
            </div>
          ))}
        </dl>
        {verdict.evidence.length > 0 && (
          <div>
            <Text size="sm" fw={600} c="var(--ink-soft)">
              <FormattedMessage id="verdict.evidence" />
            </Text>
            <ul>
              {verdict.evidence.map((evidence) => (
                <li key={evidence}>{evidenceLine(evidence)}</li>
              ))}
            </ul>
          </div>
        )}
        {verdict.dissents.map((dissent) => (
          <DissentView key={dissent.id} dissent={dissent} />
        ))}
        <Text size="xs" c="var(--ink-soft)">
          <FormattedMessage
            id="verdict.basis"
            values={{ hash: <span className={classes.hash}>{verdict.basisHash}</span> }}
          />
        </Text>
      </Stack>
    </article>
  );
}

function Signatures({ verdict }: { readonly verdict: Verdict }) {
  const intl = useIntl();
  const nameOf = useNames();
  return (
    <div className={classes.facts}>
      <span>
        <FormattedMessage
          id="verdict.decided-by"
          values={{ name: nameOf(verdict.decidedBy), when: <When at={verdict.decidedAt} /> }}
        />
      </span>
      {verdict.signedBy !== null && verdict.signedAt !== null && (
        <span>
          <FormattedMessage
            id="verdict.signed-by"
            values={{ name: nameOf(verdict.signedBy), when: <When at={verdict.signedAt} /> }}
          />
        </span>
      )}
      {verdict.singleReviewer && <span>{intl.formatMessage({ id: "verdict.single" })}</span>}
      {verdict.reviewBy !== null && (
        <span>
          <FormattedMessage
            id="verdict.review-by"
            values={{ date: <PartialDate date={verdict.reviewBy} /> }}
          />
        </span>
      )}
      <span>
        <FormattedMessage id="verdict.round" values={{ round: verdict.round }} />
      </span>
      {verdict.refused !== null && (
        <span>
          <FormattedMessage
            id="verdict.refused-by"
            values={{ name: nameOf(verdict.refused.by), reason: verdict.refused.reason }}
          />
        </span>
      )}
    </div>
  );
}

function DissentView({ dissent }: { readonly dissent: Dissent }) {
  const nameOf = useNames();
  return (
    <div className={classes.dissent}>
      <Text size="sm" fw={600}>
        <FormattedMessage
          id="verdict.dissent-by"
          values={{ name: nameOf(dissent.author), when: <When at={dissent.filedAt} /> }}
        />{" "}
        <VerdictBadge value={dissent.value} />
      </Text>
      <Markdown text={dissent.body} />
    </div>
  );
}
