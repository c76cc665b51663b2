import { Button, Group, Paper, Select, Stack, Text } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useState } from "react";
import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useViewer } from "../ui/viewer";
import { type Invitation, type Role, roles } from "./investigation";
import { invite } from "./investigation-api";
import classes from "./members.module.css";

/** Makes a link that lets one person in, and shows it once. */
export function Invite({ onDone }: { readonly onDone: () => void }) {
  const intl = useIntl();
  const { investigation } = useLive();
  const { mayOwn } = useViewer();
  const [role, setRole] = useState<Role>("CONTRIBUTOR");
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const submit = useSubmit();
  const offered = roles.filter((one) => mayOwn || one !== "OWNER");
  return (
    <Paper withBorder p="lg" bg="var(--paper-raised)">
      {invitation === null ? (
        <Stack>
          <Select
            label={intl.formatMessage({ id: "members.role" })}
            description={intl.formatMessage({ id: `role.${role}.is` })}
            allowDeselect={false}
            maw={360}
            value={role}
            onChange={(value) => setRole(value ?? role)}
            data={offered.map((one) => ({ value: one, label: intl.formatMessage({ id: `role.${one}` }) }))}
          />
          <ProblemNotice problem={submit.problem} />
          <Group gap="xs">
            <Button
              loading={submit.saving}
              onClick={() => void submit.run(async () => setInvitation(await invite(investigation, role)))}
            >
              <FormattedMessage id="members.make-link" />
            </Button>
            <Button variant="subtle" color="gray" onClick={onDone}>
              <FormattedMessage id="ui.cancel" />
            </Button>
          </Group>
        </Stack>
      ) : (
        <MadeLink invitation={invitation} onDone={onDone} />
      )}
    </Paper>
  );
}

function MadeLink({ invitation, onDone }: { readonly invitation: Invitation; readonly onDone: () => void }) {
  const clipboard = useClipboard({ timeout: 3000 });
  const link = `${location.origin}/join#${encodeURIComponent(invitation.token)}`;
  return (
    <Stack gap="sm">
      <Text>
        <FormattedMessage
          id="members.link-explanation"
          values={{ until: <FormattedDate value={invitation.expiresAt} dateStyle="long" /> }}
        />
      </Text>
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
