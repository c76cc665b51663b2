import { Button, Group, Paper, Stack, Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { When } from "../ui/when";
import type { WaitingInvitation } from "./invitation";
import { acceptWaitingInvitation, declineWaitingInvitation } from "./investigation-api";

interface WaitingInvitationsProps {
  readonly invitations: readonly WaitingInvitation[];
  readonly onAccepted: (investigation: string) => void;
  readonly onDeclined: (invitation: string) => void;
}

/** The invitations that are addressed to me. */
export function WaitingInvitations({ invitations, onAccepted, onDeclined }: WaitingInvitationsProps) {
  return (
    <Stack component="section" gap="sm" aria-live="polite">
      {invitations.map((one) => (
        <Card key={one.id} invitation={one} onAccepted={onAccepted} onDeclined={() => onDeclined(one.id)} />
      ))}
    </Stack>
  );
}

interface CardProps {
  readonly invitation: WaitingInvitation;
  readonly onAccepted: (investigation: string) => void;
  readonly onDeclined: () => void;
}

function Card({ invitation, onAccepted, onDeclined }: CardProps) {
  const submit = useSubmit();
  const { id, title, role, invitedBy, expiresAt } = invitation;
  return (
    <Paper withBorder p="lg" bg="var(--paper-raised)">
      <Text size="sm">
        <FormattedMessage id="identity.invited-by" values={{ name: invitedBy }} />
      </Text>
      <Text ff="var(--face-text)" size="lg" fw={600} my={4} dir="auto">
        {title}
      </Text>
      <Text size="sm" c="var(--ink-soft)">
        <FormattedMessage id={`role.${role}.may`} />{" "}
        <FormattedMessage id="invitations.until" values={{ when: <When at={expiresAt} /> }} />
      </Text>
      <ProblemNotice problem={submit.problem} />
      <Group gap="xs" mt="md">
        <Button
          loading={submit.saving}
          onClick={() =>
            void submit.run(async () => onAccepted((await acceptWaitingInvitation(id)).investigation))
          }
        >
          <FormattedMessage id="invitations.accept" />
        </Button>
        <Button
          variant="subtle"
          color="gray"
          disabled={submit.saving}
          onClick={() =>
            void submit.run(async () => {
              await declineWaitingInvitation(id);
              onDeclined();
            })
          }
        >
          <FormattedMessage id="invitations.decline" />
        </Button>
        <Text size="xs" c="dimmed">
          <FormattedMessage id="invitations.decline-silent" />
        </Text>
      </Group>
    </Paper>
  );
}
