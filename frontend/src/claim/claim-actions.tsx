import { Button, Group, Paper, Select, Stack, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { opens, useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { type Submit, useSubmit } from "../ui/submit";
import { useViewer, type Viewer } from "../ui/viewer";
import { type Claim, closingCodes, type ClosingCode } from "./claim";
import { closeClaim, openDebate, reopenClaim } from "./claim-api";

interface ClaimActionsProps {
  readonly claim: Claim;
  /** Whether it stays as it is until a blind round has ended. */
  readonly resting: boolean;
  readonly onEdit: () => void;
}

/** The steps that this person may take with this claim now. */
export function ClaimActions({ claim, resting, onEdit }: ClaimActionsProps) {
  const { investigation, feed } = useLive();
  const viewer = useViewer();
  const submit = useSubmit();
  const [asking, setAsking] = useState<"closing" | "reopening" | null>(null);
  const may = stepsFor(claim, resting, viewer);
  if (!Object.values(may).some(Boolean)) return null;
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {may.openDebate && (
          <Button
            size="sm"
            loading={submit.saving}
            onClick={() => void submit.run(async () => feed.accept(await openDebate(investigation, claim)))}
          >
            <FormattedMessage id="claim.open-debate" />
          </Button>
        )}
        {may.edit && (
          <Button size="sm" variant="default" onClick={onEdit} {...opens("edit-claim")}>
            <FormattedMessage id="ui.edit" />
          </Button>
        )}
        {may.close && (
          <Button size="sm" variant="default" onClick={() => setAsking("closing")} {...opens("claim-step")}>
            <FormattedMessage id={viewer.mayEdit ? "claim.close" : "ui.withdraw"} />
          </Button>
        )}
        {may.reopen && (
          <Button size="sm" variant="default" onClick={() => setAsking("reopening")} {...opens("claim-step")}>
            <FormattedMessage id="claim.reopen" />
          </Button>
        )}
      </Group>
      {asking === null && <ProblemNotice problem={submit.problem} />}
      {asking === "closing" && <CloseForm claim={claim} submit={submit} onDone={() => setAsking(null)} />}
      {asking === "reopening" && <ReopenForm claim={claim} submit={submit} onDone={() => setAsking(null)} />}
    </Stack>
  );
}

/** What a person may do with a claim in its state, as the server will guard it. */
export function stepsFor(claim: Claim, resting: boolean, { account, mayContribute, mayEdit }: Viewer) {
  const mine = claim.author === account && mayContribute;
  const settled = claim.state === "DECIDED" || claim.state === "CLOSED";
  return {
    openDebate: mayContribute && claim.state === "OPEN" && !resting,
    edit: !settled && (mayEdit || (mine && claim.state === "OPEN")),
    close: !settled && !resting && (mayEdit || mine),
    reopen: mayEdit && claim.state === "CLOSED",
  };
}

interface StepFormProps {
  readonly claim: Claim;
  readonly submit: Submit;
  readonly onDone: () => void;
}

function CloseForm({ claim, submit, onDone }: StepFormProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const { mayEdit, account } = useViewer();
  const codes = mayEdit ? closingCodes : closingCodes.filter((code) => code === "WITHDRAWN");
  const [code, setCode] = useState<ClosingCode>(claim.author === account ? "WITHDRAWN" : "NOT_CHECKABLE");
  const [reason, setReason] = useState("");
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const closed = await submit.run(async () =>
      feed.accept(await closeClaim(investigation, claim, code, reason.trim())),
    );
    if (closed) onDone();
  };
  return (
    <ReasonForm
      reason={reason}
      onReason={setReason}
      submit={submit}
      onSend={send}
      onCancel={onDone}
      action={intl.formatMessage({ id: mayEdit ? "claim.close" : "ui.withdraw" })}
    >
      {codes.length > 1 && (
        <Select
          label={intl.formatMessage({ id: "claim.closing" })}
          allowDeselect={false}
          value={code}
          onChange={(value) => setCode(value ?? code)}
          data={codes.map((one) => ({
            value: one,
            label: intl.formatMessage({ id: `claim.closing.${one}` }),
          }))}
        />
      )}
    </ReasonForm>
  );
}

function ReopenForm({ claim, submit, onDone }: StepFormProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const [reason, setReason] = useState("");
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const reopened = await submit.run(async () =>
      feed.accept(await reopenClaim(investigation, claim, reason.trim())),
    );
    if (reopened) onDone();
  };
  return (
    <ReasonForm
      reason={reason}
      onReason={setReason}
      submit={submit}
      onSend={send}
      onCancel={onDone}
      action={intl.formatMessage({ id: "claim.reopen" })}
    />
  );
}

interface ReasonFormProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly submit: Submit;
  readonly onSend: (event: SubmitEvent) => Promise<void>;
  readonly onCancel: () => void;
  readonly action: string;
  readonly children?: React.ReactNode;
}

function ReasonForm({ reason, onReason, submit, onSend, onCancel, action, children }: ReasonFormProps) {
  const intl = useIntl();
  const form = useFormFocus<HTMLFormElement>("claim-step");
  return (
    <Paper
      withBorder
      p="md"
      bg="var(--paper-raised)"
      maw="36rem"
      component="form"
      ref={form}
      onSubmit={(event) => void onSend(event)}
    >
      <Stack gap="sm">
        {children}
        <Textarea
          label={intl.formatMessage({ id: "claim.reason" })}
          required
          autosize
          minRows={2}
          maxLength={2000}
          dir="auto"
          value={reason}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={submit.saving} disabled={reason.trim() === ""}>
            {action}
          </Button>
          <Button size="sm" variant="subtle" color="gray" onClick={onCancel}>
            <FormattedMessage id="ui.cancel" />
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
