import { Badge, Button, Group, Text, Title } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { Confirm } from "../ui/confirm";
import { useNow } from "../ui/now";
import { useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import { useInvitations } from "./contexts";
import type { Invitation } from "./invitation";
import { revokeInvitation } from "./investigation-api";
import classes from "./members.module.css";

/** The invitations that are out, each with the way to take it back. */
export function OpenInvitations() {
  const invitations = useInvitations();
  const now = useNow();
  const open = [...(invitations?.values() ?? [])].filter((one) => new Date(one.expiresAt).getTime() > now);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-invitations">
      <Title order={2} size="h3" mb="sm" id="open-invitations">
        <FormattedMessage id="invitations.open" />
      </Title>
      <ul className={classes.list}>
        {open.map((one) => (
          <Row key={one.id} invitation={one} />
        ))}
      </ul>
    </section>
  );
}

function Row({ invitation }: { readonly invitation: Invitation }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const { mayOwn } = useViewer();
  const nameOf = useNames();
  const submit = useSubmit();
  const [revoking, setRevoking] = useState(false);
  const { id, role, note, email, uses, left, state } = invitation;
  const called = email ?? note ?? intl.formatMessage({ id: "invitations.link" });
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <Group gap="xs">
          <span className={classes.name} dir="auto">
            {called}
          </span>
          <Text span size="sm" c="var(--ink-soft)">
            <FormattedMessage id={`role.${role}`} />
          </Text>
          {state === "LAPSED" && (
            <Badge
              variant="light"
              color="yellow"
              tt="none"
              title={intl.formatMessage({ id: "invitations.lapsed-because" })}
            >
              <FormattedMessage id="invitations.lapsed" />
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed" component="div">
          <FormattedMessage
            id={email === null ? "invitations.link-facts" : "invitations.email-facts"}
            values={{
              name: nameOf(invitation.invitedBy),
              when: <When at={invitation.expiresAt} />,
              uses,
              left,
            }}
          />
        </Text>
        {state === "LAPSED" && (
          <Text size="xs" c="dimmed" component="div">
            <FormattedMessage id="invitations.lapsed-because" />
          </Text>
        )}
      </div>
      {(mayOwn || role !== "OWNER") && (
        <div className={classes.act}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={intl.formatMessage({ id: "invitations.revoke-which" }, { name: called })}
            onClick={() => setRevoking(true)}
          >
            <FormattedMessage id="invitations.revoke" />
          </Button>
        </div>
      )}
      <Confirm
        opened={revoking}
        grave
        action={<FormattedMessage id="invitations.revoke" />}
        question={<FormattedMessage id="invitations.revoke-question" values={{ name: called }} />}
        submit={submit}
        onClose={() => setRevoking(false)}
        onConfirm={() => void submit.run(async () => feed.accept(await revokeInvitation(investigation, id)))}
      />
    </li>
  );
}
