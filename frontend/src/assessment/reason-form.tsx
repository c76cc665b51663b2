import { Button, Group, Paper, Stack, Textarea } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";

interface ReasonFormProps {
  /** The name of the button that opens it. */
  readonly name: string;
  readonly action: ReactNode;
  readonly hint?: ReactNode;
  /** Whether what stands above the reason is complete. */
  readonly ready?: boolean;
  readonly withReason?: boolean;
  readonly onSend: (reason: string) => Promise<unknown>;
  readonly onDone: () => void;
  readonly children?: ReactNode;
}

/** A step that is taken with a reason. */
export function ReasonForm({
  name,
  action,
  hint,
  ready = true,
  withReason = true,
  onSend,
  onDone,
  children,
}: ReasonFormProps) {
  const intl = useIntl();
  const submit = useSubmit();
  const [reason, setReason] = useState("");
  const form = useFormFocus<HTMLFormElement>(name);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await submit.run(() => onSend(reason.trim()))) onDone();
  };
  return (
    <Paper
      withBorder
      p="md"
      bg="var(--paper-raised)"
      maw="36rem"
      component="form"
      ref={form}
      onSubmit={(event) => void send(event)}
    >
      <Stack gap="sm">
        {hint}
        {children}
        {withReason && (
          <Textarea
            label={intl.formatMessage({ id: "assessment.reason" })}
            required
            autosize
            minRows={2}
            maxLength={2000}
            dir="auto"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button
            type="submit"
            size="sm"
            loading={submit.saving}
            disabled={!ready || (withReason && reason.trim() === "")}
          >
            {action}
          </Button>
          <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
            <FormattedMessage id="ui.cancel" />
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
