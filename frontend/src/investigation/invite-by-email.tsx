import { Button, Group, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import { ExpirySelect } from "./expiry-select";
import type { Role } from "./investigation";
import { inviteByEmail } from "./investigation-api";
import { RoleSelect } from "./role-select";

/** Invites whoever signs in with an e-mail address; nobody is told whether there is such an account. */
export function InviteByEmail({ onDone }: { readonly onDone: () => void }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("CONTRIBUTOR");
  const [days, setDays] = useState(7);
  const submit = useSubmit();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void submit
      .run(async () => feed.accept(await inviteByEmail(investigation, { email: email.trim(), role, days })))
      .then((sent) => {
        if (sent) onDone();
      });
  };
  return (
    <Stack component="form" onSubmit={send}>
      <Text size="sm" c="var(--ink-soft)">
        <FormattedMessage id="invite.email-explanation" />
      </Text>
      <TextInput
        type="email"
        label={intl.formatMessage({ id: "identity.email" })}
        required
        autoComplete="off"
        maxLength={254}
        value={email}
        error={fieldFault(submit.problem, "email")}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <RoleSelect role={role} onRole={setRole} />
        <ExpirySelect days={days} onDays={setDays} />
      </SimpleGrid>
      {submit.problem?.name !== "invalid" && <ProblemNotice problem={submit.problem} />}
      <Group gap="xs">
        <Button type="submit" loading={submit.saving} disabled={email.trim() === ""}>
          <FormattedMessage id="members.invite" />
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          <FormattedMessage id="ui.cancel" />
        </Button>
      </Group>
    </Stack>
  );
}
