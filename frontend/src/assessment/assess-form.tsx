import {
  Button,
  Checkbox,
  Group,
  Paper,
  Radio,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
} from "@mantine/core";
import { type ReactNode, type SubmitEvent, useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { type Confidence, confidences, type VerdictValue, verdictValues } from "./assessment";
import classes from "./assessment.module.css";
import type { AssessBody } from "./assessment-api";
import type { Relied } from "./assessment-section";

interface AssessFormProps {
  /** Which draft it is: a claim's round, or a blind round. */
  readonly name: string;
  readonly evidence: readonly Relied[];
  /** My newest one of the round. */
  readonly replaces: string | null;
  readonly note: ReactNode;
  readonly action: ReactNode;
  readonly onSend: (body: AssessBody) => Promise<unknown>;
  readonly onDone: () => void;
}

interface Words {
  readonly value: VerdictValue | null;
  readonly confidence: Confidence;
  readonly rationale: string;
  readonly evidence: readonly string[];
}

const untouched: Words = { value: null, confidence: "MODERATE", rationale: "", evidence: [] };

/** Says what one finds, how surely, why, and on what evidence. */
export function AssessForm({ name, evidence, replaces, note, action, onSend, onDone }: AssessFormProps) {
  const intl = useIntl();
  const { investigation } = useLive();
  const draft = useDraft<Words>(`${investigation}:assess:${name}`, untouched);
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>(`assess-${name}`);
  // The first question first: forms in general pass over what is chosen already, and here nothing is.
  useEffect(
    () => form.current?.querySelector<HTMLElement>("input[type=radio]")?.focus({ preventScroll: true }),
    [form],
  );
  const { value, confidence, rationale } = draft.content;
  const standing = evidence.filter((piece) => piece.standing);
  const picked = draft.content.evidence.filter((id) => standing.some((piece) => piece.id === id));
  const ready = value !== null && rationale.trim() !== "";
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (value === null) return;
    const body = { value, confidence, rationale: rationale.trim(), evidence: picked, replaces };
    if (!(await submit.run(() => onSend(body)))) return;
    draft.discard();
    onDone();
  };
  return (
    <Paper
      withBorder
      p="md"
      bg="var(--paper-raised)"
      maw="46rem"
      component="form"
      ref={form}
      onSubmit={(event) => void send(event)}
    >
      <Stack gap="md">
        <Text size="sm" c="var(--ink-soft)">
          {note}
        </Text>
        <Radio.Group
          label={intl.formatMessage({ id: "assessment.finding" })}
          required
          value={value}
          onChange={(next) => draft.write({ value: next })}
        >
          <div className={classes.choices}>
            {verdictValues.map((one) => (
              <Radio
                key={one}
                value={one}
                label={intl.formatMessage({ id: `verdict.value.${one}` })}
                description={intl.formatMessage({
                  id: one === "UNRESOLVED" ? "assessment.unresolved" : `verdict.meaning.${one}`,
                })}
              />
            ))}
          </div>
        </Radio.Group>
        <div>
          <Text size="sm" fw={600} mb={4} id={`${name}-confidence`}>
            <FormattedMessage id="assessment.confidence" />
          </Text>
          <SegmentedControl
            aria-labelledby={`${name}-confidence`}
            value={confidence}
            onChange={(next) => draft.write({ confidence: next })}
            data={confidences.map((one) => ({
              value: one,
              label: intl.formatMessage({ id: `assessment.sureness.${one}` }),
            }))}
          />
        </div>
        <Textarea
          label={intl.formatMessage({ id: "assessment.rationale" })}
          description={intl.formatMessage({ id: "assessment.rationale-hint" })}
          required
          autosize
          minRows={4}
          maxLength={20000}
          dir="auto"
          value={rationale}
          onChange={(event) => draft.write({ rationale: event.currentTarget.value })}
        />
        {standing.length > 0 && (
          <Checkbox.Group
            label={intl.formatMessage({ id: "assessment.evidence" })}
            value={[...picked]}
            onChange={(next) => draft.write({ evidence: next })}
          >
            <Stack gap={6} mt={6}>
              {standing.map((piece) => (
                <Checkbox key={piece.id} value={piece.id} label={<span dir="auto">{piece.label}</span>} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={submit.saving} disabled={!ready}>
            {action}
          </Button>
          <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <DraftKept kept={draft.kept} onDiscard={draft.discard} />
        </Group>
      </Stack>
    </Paper>
  );
}
