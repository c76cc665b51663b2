import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import classes from "./stale-notice.module.css";

/** One field in both versions. */
export interface Difference {
  readonly label: string;
  readonly theirs: string;
  readonly yours: string;
}

interface StaleNoticeProps {
  readonly differences: readonly Difference[];
  /** Puts their version into the form. */
  readonly onTakeTheirs: () => void;
  /** Keeps the form as it is; saving again puts it over theirs. */
  readonly onKeepYours: () => void;
}

/** Somebody changed the same thing meanwhile: both versions side by side, and nothing of either is lost. */
export function StaleNotice({ differences, onTakeTheirs, onKeepYours }: StaleNoticeProps) {
  return (
    <Alert color="yellow" variant="light" role="alert" title={<FormattedMessage id="stale.title" />}>
      <Stack gap="sm">
        <Text size="sm">
          <FormattedMessage id="stale.explanation" />
        </Text>
        {differences.map((difference) => (
          <div key={difference.label} className={classes.pair}>
            <Version label={<FormattedMessage id="stale.theirs" values={{ field: difference.label }} />}>
              {difference.theirs}
            </Version>
            <Version label={<FormattedMessage id="stale.yours" values={{ field: difference.label }} />}>
              {difference.yours}
            </Version>
          </div>
        ))}
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onTakeTheirs}>
            <FormattedMessage id="stale.take-theirs" />
          </Button>
          <Button size="xs" onClick={onKeepYours}>
            <FormattedMessage id="stale.keep-yours" />
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function Version(props: { readonly label: React.ReactNode; readonly children: string }) {
  return (
    <div className={classes.version}>
      <Text size="xs" c="var(--ink-soft)" fw={600}>
        {props.label}
      </Text>
      <div className={classes.text} dir="auto">
        {props.children === "" ? "—" : props.children}
      </div>
    </div>
  );
}
