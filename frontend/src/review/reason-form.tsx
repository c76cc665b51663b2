import { Button, Checkbox, Group, Paper, Stack, Textarea } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { FormattedMessage } from "react-intl";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";

interface ReasonFormProps {
  /** What the form is called, so that the button that opens it gets the focus back. */
  readonly name: string;
  readonly action: ReactNode;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** Whether it asks for a conflict of interest, which then forbids the action. */
  readonly asksForConflict?: boolean;
  readonly longest?: number;
  readonly onSend: (reason: string, conflict: boolean) => Promise<unknown>;
  readonly onDone: () => void;
  readonly children?: ReactNode;
}

/** A step that needs a reason. */
export function ReasonForm(props: ReasonFormProps) {
  const { name, action, label, description, asksForConflict = false, longest = 2000, onSend, onDone } = props;
  const form = useFormFocus<HTMLFormElement>(name);
  const submit = useSubmit();
  const [reason, setReason] = useState("");
  const [conflict, setConflict] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await submit.run(() => onSend(reason.trim(), conflict))) onDone();
  };
  return (
    <Paper
      withBorder
      p="md"
      bg="var(--paper-raised)"
      maw="42rem"
      component="form"
      ref={form}
      onSubmit={(event) => void send(event)}
    >
      <Stack gap="sm">
        {props.children}
        <Textarea
          label={label}
          description={description}
          required
          autosize
          minRows={2}
          maxLength={longest}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {asksForConflict && (
          <Checkbox
            label={<FormattedMessage id="verdict.conflict" />}
            checked={conflict}
            onChange={(event) => setConflict(event.currentTarget.checked)}
          />
        )}
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={submit.saving} disabled={reason.trim() === ""}>
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
