import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { EmptyState } from "../ui/empty-state";
import { useNow } from "../ui/now";
import { Page } from "../ui/page";
import { useCases, useVerdicts } from "./contexts";
import { useReviewKeys } from "./keys";
import { type Order, ordered, queueOf } from "./queue";
import { QueueList } from "./queue-list";
import { ReviewHelp } from "./review-help";
import type { ReviewedClaim } from "./reviewed-claim";
import classes from "./review.module.css";

interface ReviewPageProps {
  readonly claims: readonly ReviewedClaim[];
  /** How much the team's assessments of a claim differ; 0 where nothing is known. */
  readonly disagreement: (claim: string) => number;
  /** The claim whose case lies open, as the address says it. */
  readonly open: string | null;
  readonly onOpen: (claim: string | null) => void;
  readonly renderCase: (claim: ReviewedClaim, onDone: () => void) => ReactNode;
}

/** The queue and the case that lies open. */
export function ReviewPage({ claims, disagreement, open, onOpen, renderCase }: ReviewPageProps) {
  const intl = useIntl();
  const cases = useCases();
  const verdicts = useVerdicts();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const [order, setOrder] = useState<Order>("materiality");
  const [helping, help] = useDisclosure(false);
  const queue = ordered(queueOf(claims, cases, verdicts, today), order, disagreement);
  // A claim that has just been decided stays open until the editor goes on; so does one named in the address.
  const shown = claims.find(({ id }) => id === open) ?? queue[0]?.claim;
  const at = queue.findIndex(({ claim }) => claim.id === shown?.id);

  const go = (step: number) => {
    const next = queue[at === -1 ? 0 : Math.min(Math.max(at + step, 0), queue.length - 1)];
    if (next !== undefined) onOpen(next.claim.id);
  };
  useReviewKeys((key) => {
    if (key === "next") go(1);
    else if (key === "previous") go(-1);
    else if (key === "help") help.open();
    else return false;
    return true;
  });

  return (
    <Page
      wide
      title={intl.formatMessage({ id: "nav.review" })}
      actions={
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          onClick={help.open}
          rightSection={<kbd className={classes.key}>?</kbd>}
        >
          <FormattedMessage id="review.keys" />
        </Button>
      }
    >
      <ReviewHelp opened={helping} onClose={help.close} />
      {shown === undefined ? (
        <EmptyState title={<FormattedMessage id="review.empty" />}>
          <FormattedMessage id="review.empty-explanation" />
        </EmptyState>
      ) : (
        <div className={classes.desk}>
          <nav className={classes.side} aria-label={intl.formatMessage({ id: "review.queue" })}>
            <QueueList queue={queue} open={shown.id} order={order} onOrder={setOrder} onOpen={onOpen} />
          </nav>
          <div className={classes.case}>{renderCase(shown, () => go(at === -1 ? 0 : 1))}</div>
        </div>
      )}
    </Page>
  );
}
