import { Button, Group, NumberInput, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { ProblemNotice } from "../ui/problem-notice";
import { ShownLink } from "../ui/shown-link";
import { fieldFault, useSubmit } from "../ui/submit";
import { ExpirySelect } from "./expiry-select";
import { type MadeLink, mostUses } from "./invitation";
import type { Role } from "./investigation";
import { makeLink } from "./investigation-api";
import { RoleSelect } from "./role-select";

/** Makes a link that lets people in, and shows it once. */
export function InviteByLink({ onDone }: { readonly onDone: () => void }) {
  const intl = useIntl();
  const { investigation } = useLive();
  const [role, setRole] = useState<Role>("CONTRIBUTOR");
  const [days, setDays] = useState(7);
  const [uses, setUses] = useState(1);
  const [note, setNote] = useState("");
  const [made, setMade] = useState<MadeLink | null>(null);
  const submit = useSubmit();
  if (made !== null) return <ShownOnce link={made} onDone={onDone} />;

  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void submit.run(async () =>
      setMade(await makeLink(investigation, { role, days, uses, note: note.trim() || null })),
    );
  };
  return (
    <Stack component="form" onSubmit={send}>
      <RoleSelect role={role} onRole={setRole} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <ExpirySelect days={days} onDays={setDays} />
        <NumberInput
          label={intl.formatMessage({ id: "invite.uses" })}
          min={1}
          max={mostUses}
          hideControls
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={uses}
          error={fieldFault(submit.problem, "uses")}
          onChange={(value) => setUses(Math.max(1, Number(value)))}
        />
      </SimpleGrid>
      <TextInput
        label={intl.formatMessage({ id: "invite.note" })}
        description={intl.formatMessage({ id: "invite.note-hint" })}
        maxLength={200}
        dir="auto"
        value={note}
        error={fieldFault(submit.problem, "note")}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ProblemNotice problem={submit.problem} />
      <Group gap="xs">
        <Button type="submit" loading={submit.saving}>
          <FormattedMessage id="members.make-link" />
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          <FormattedMessage id="ui.cancel" />
        </Button>
      </Group>
    </Stack>
  );
}

function ShownOnce({ link: made, onDone }: { readonly link: MadeLink; readonly onDone: () => void }) {
  return (
    <ShownLink
      link={`${location.origin}/join#${encodeURIComponent(made.token)}`}
      explanation={
        <Text role="status">
          <FormattedMessage
            id="members.link-explanation"
            values={{
              count: made.uses,
              until: <FormattedDate value={made.expiresAt} dateStyle="long" timeStyle="short" />,
            }}
          />
        </Text>
      }
      onDone={onDone}
    />
  );
}
