import { Button, Group, Paper, SegmentedControl, Select, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { type FirstView, noteFirstView } from "./review-api";
import type { ReviewedClaim } from "./reviewed-claim";
import { type Confidence, confidences, type VerdictValue, verdictValues } from "./verdict";

interface FirstViewFormProps {
  readonly claim: ReviewedClaim;
  readonly onNoted: (view: FirstView) => void;
}

/** Notes for oneself what one thinks, before one sees what the team thinks. */
export function FirstViewForm({ claim, onNoted }: FirstViewFormProps) {
  const intl = useIntl();
  const { investigation } = useLive();
  const submit = useSubmit();
  const [value, setValue] = useState<VerdictValue | null>(null);
  const [confidence, setConfidence] = useState<Confidence>("MODERATE");
  const [note, setNote] = useState("");
  const send = async () => {
    if (value === null) return;
    const body = { value, confidence, note: note.trim() === "" ? null : note.trim() };
    if (await submit.run(() => noteFirstView(investigation, claim.id, body)))
      onNoted({ claim: claim.id, round: claim.round, ...body, notedAt: new Date().toISOString() });
  };
  return (
    <Paper withBorder p="md" bg="var(--paper-raised)" maw="42rem">
      <Stack gap="sm">
        <Text size="sm">
          <FormattedMessage id="review.first-view.explanation" />
        </Text>
        <Select
          label={intl.formatMessage({ id: "review.first-view.value" })}
          value={value}
          onChange={setValue}
          data={verdictValues.map((one) => ({
            value: one,
            label: intl.formatMessage({ id: `verdict.value.${one}` }),
          }))}
        />
        <SegmentedControl
          aria-label={intl.formatMessage({ id: "verdict.confidence" })}
          value={confidence}
          onChange={setConfidence}
          data={confidences.map((one) => ({
            value: one,
            label: intl.formatMessage({ id: `verdict.confidence.${one}` }),
          }))}
        />
        <Textarea
          label={intl.formatMessage({ id: "review.first-view.note" })}
          autosize
          maxLength={2000}
          dir="auto"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNotice problem={submit.problem} />
        <Group>
          <Button size="sm" loading={submit.saving} disabled={value === null} onClick={() => void send()}>
            <FormattedMessage id="review.first-view.send" />
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
