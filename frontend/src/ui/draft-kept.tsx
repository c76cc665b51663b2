import { Button, Group, Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";

/** Says that what was written is safe in this browser, and lets go of it. */
export function DraftKept(props: { readonly kept: boolean; readonly onDiscard: () => void }) {
  if (!props.kept) return null;
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="xs" c="var(--ink-soft)" role="status">
        <FormattedMessage id="ui.draft-kept" />
      </Text>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={props.onDiscard}>
        <FormattedMessage id="ui.discard" />
      </Button>
    </Group>
  );
}
