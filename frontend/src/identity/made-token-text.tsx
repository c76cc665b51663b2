import { Button, Group, Stack, Text } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import type { ReactNode } from "react";
import { FormattedDate, FormattedMessage } from "react-intl";
import { curlOf, type MadeToken } from "./token";
import classes from "./tokens.module.css";

/** The token itself, this one time, and a line that tries it. */
export function MadeTokenText({ made, onClose }: { readonly made: MadeToken; readonly onClose: () => void }) {
  const until = <FormattedDate value={made.token.expiresAt} dateStyle="long" />;
  return (
    <Stack>
      <Text role="status">
        <FormattedMessage id="tokens.shown-once" values={{ until }} />
      </Text>
      <Copied text={made.text} label={<FormattedMessage id="tokens.copy" />} />
      <Text size="sm" c="dimmed">
        <FormattedMessage id="tokens.try-it" />
      </Text>
      <Copied text={curlOf(made, location.origin)} label={<FormattedMessage id="ui.copy" />} quiet />
      <Group>
        <Button variant="default" onClick={onClose}>
          <FormattedMessage id="tokens.done" />
        </Button>
      </Group>
    </Stack>
  );
}

interface CopiedProps {
  readonly text: string;
  readonly label: ReactNode;
  readonly quiet?: boolean;
}

function Copied({ text, label, quiet = false }: CopiedProps) {
  const clipboard = useClipboard({ timeout: 3000 });
  return (
    <div className={classes.text}>
      <code>{text}</code>
      <Button size="compact-sm" variant={quiet ? "default" : "filled"} onClick={() => clipboard.copy(text)}>
        {clipboard.copied ? <FormattedMessage id="ui.copied" /> : label}
      </Button>
    </div>
  );
}
