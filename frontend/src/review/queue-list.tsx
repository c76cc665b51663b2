import { SegmentedControl, Stack, Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useHere } from "../live/live-context";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import { type Order, orders, type Waits } from "./queue";
import classes from "./review.module.css";

interface QueueListProps {
  readonly queue: readonly Waits[];
  readonly open: string | null;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onOpen: (claim: string) => void;
}

/** What waits for an editor, and who has it open. */
export function QueueList({ queue, open, order, onOrder, onOpen }: QueueListProps) {
  const intl = useIntl();
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={intl.formatMessage({ id: "review.order" })}
        value={order}
        onChange={onOrder}
        data={orders.map((value) => ({ value, label: intl.formatMessage({ id: `review.order.${value}` }) }))}
      />
      <Text size="xs" c="var(--ink-soft)">
        <FormattedMessage id="review.waiting" values={{ count: queue.length }} />
      </Text>
      <ol className={classes.queue}>
        {queue.map((waits) => (
          <Row key={waits.claim.id} waits={waits} isOpen={waits.claim.id === open} onOpen={onOpen} />
        ))}
      </ol>
    </Stack>
  );
}

interface RowProps {
  readonly waits: Waits;
  readonly isOpen: boolean;
  readonly onOpen: (claim: string) => void;
}

function Row({ waits: { claim, why, since }, isOpen, onOpen }: RowProps) {
  const nameOf = useNames();
  const { account } = useViewer();
  const button = useRef<HTMLButtonElement>(null);
  const holder = [...useHere().values()].find(
    (one) => one.reviewing === claim.id && one.account !== account,
  )?.account;
  useEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={classes.waits}
        data-why={why}
        aria-current={isOpen ? "true" : undefined}
        onClick={() => onOpen(claim.id)}
      >
        <span className={classes.why}>
          <FormattedMessage id={`review.why.${why}`} />
          {claim.materiality === "HIGH" && (
            <>
              {" · "}
              <FormattedMessage id="review.high" />
            </>
          )}
          {" · "}
          <When at={since} />
        </span>
        <span className={classes.statement} dir="auto">
          {claim.statement}
        </span>
        {holder !== undefined && (
          <span className={classes.holder}>
            <FormattedMessage id="review.held-by" values={{ name: nameOf(holder) }} />
          </span>
        )}
      </button>
    </li>
  );
}
