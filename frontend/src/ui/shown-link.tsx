import { Button, Group, Stack } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import classes from "./shown-link.module.css";

interface ShownLinkProps {
  readonly link: string;
  readonly explanation: ReactNode;
  readonly onDone: () => void;
}

/** A link that is shown this one time, to be copied and sent. */
export function ShownLink({ link, explanation, onDone }: ShownLinkProps) {
  const clipboard = useClipboard({ timeout: 3000 });
  return (
    <Stack gap="sm">
      <div>{explanation}</div>
      <div className={classes.link}>{link}</div>
      <Group gap="xs">
        <Button onClick={() => clipboard.copy(link)}>
          <FormattedMessage id={clipboard.copied ? "ui.copied" : "ui.copy"} />
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          <FormattedMessage id="ui.close" />
        </Button>
      </Group>
    </Stack>
  );
}
