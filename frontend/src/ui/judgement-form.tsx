import { Button, Group, Stack, TextInput } from "@mantine/core";
import type { ReactNode, SubmitEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Problem } from "../http/problem";
import { useDraft } from "./draft";
import { DraftKept } from "./draft-kept";
import { ProblemNotice } from "./problem-notice";
import { StaleNotice } from "./stale-notice";
import { fieldFault, useSubmit } from "./submit";

interface JudgementFormProps<Value extends string | number | null> {
  /** Name of its draft. */
  readonly name: string;
  /** What is judged now. */
  readonly now: Value;
  /** What the judgement is about, and what a value is called; for who was overtaken by another's. */
  readonly label: string;
  readonly say: (value: Value) => string;
  readonly withReason?: boolean;
  readonly field: (value: Value, write: (value: Value) => void, problem: Problem | null) => ReactNode;
  readonly onSave: (value: Value, reason: string | null) => Promise<unknown>;
  readonly onDone?: () => void;
}

/** One judgement about something that others judge too: a value, and why. */
export function JudgementForm<Value extends string | number | null>(props: JudgementFormProps<Value>) {
  const { name, now, label, say, withReason = true, field, onSave, onDone } = props;
  const intl = useIntl();
  const submit = useSubmit();
  // `seen` is what was judged when the draft was begun: another's judgement since then is shown before it is replaced.
  const draft = useDraft<{ value: Value; reason: string; seen: Value }>(name, {
    value: now,
    reason: "",
    seen: now,
  });
  const { value, reason, seen } = draft.content;
  const overtaken = draft.kept && seen !== now;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const said = reason.trim();
    if (!(await submit.run(() => onSave(value, said === "" ? null : said)))) return;
    draft.discard();
    onDone?.();
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        {overtaken && (
          <StaleNotice
            differences={[{ label, theirs: say(now), yours: say(value) }]}
            onTakeTheirs={draft.discard}
            onKeepYours={() => draft.write({ value, reason, seen: now })}
          />
        )}
        {field(value, (next) => draft.write({ value: next, reason, seen }), submit.problem)}
        {withReason && (
          <TextInput
            label={intl.formatMessage({ id: "ui.reason" })}
            description={intl.formatMessage({ id: "ui.optional" })}
            maxLength={2000}
            dir="auto"
            value={reason}
            error={fieldFault(submit.problem, "reason")}
            onChange={(event) => draft.write({ value, reason: event.currentTarget.value, seen })}
          />
        )}
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button
            type="submit"
            size="xs"
            loading={submit.saving}
            disabled={overtaken || (value === now && reason.trim() === "")}
          >
            <FormattedMessage id="ui.save" />
          </Button>
          <DraftKept kept={draft.kept} onDiscard={draft.discard} />
        </Group>
      </Stack>
    </form>
  );
}
