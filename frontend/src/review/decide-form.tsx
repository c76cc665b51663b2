import {
  Button,
  Checkbox,
  Group,
  Modal,
  Radio,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from "@mantine/core";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { DraftKept } from "../ui/draft-kept";
import { useDraft } from "../ui/draft";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import { type Choice, choiceOf, firstChoice, lacking } from "./decision";
import { type ReviewKey, useReviewKeys } from "./keys";
import { decide } from "./review-api";
import type { ReviewedClaim } from "./reviewed-claim";
import { useBasis } from "./use-basis";
import { confidences, likelihoods, rationaleParts, type VerdictValue, verdictValues } from "./verdict";
import classes from "./review.module.css";

interface DecideFormProps {
  readonly claim: ReviewedClaim;
  /** The pieces that stand on it, each in one line. */
  readonly evidence: readonly { readonly id: string; readonly line: ReactNode }[];
  /** Whether another editor will have to sign. */
  readonly needsSignature: boolean;
  /** What the editor thought first, to begin with. */
  readonly firstView: VerdictValue | null;
  /** Grows whenever the editor has seen what is new. */
  readonly seen: number;
  /** Why nothing can be decided now, if so. */
  readonly hindrance: ReactNode;
  readonly onReturn: () => void;
  readonly onDecided: () => void;
}

/** Decides on a claim: chosen by key or pointer, and asked once more before it counts. */
export function DecideForm(props: DecideFormProps) {
  const { claim, evidence, needsSignature, firstView, seen, hindrance, onReturn, onDecided } = props;
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const basis = useBasis(claim.id, seen);
  const draft = useDraft<Choice>(
    `${investigation}:verdict:${claim.id}:${claim.round}`,
    firstChoice(firstView),
  );
  const [free, setFree] = useState(false);
  const [asking, setAsking] = useState(false);
  const choice = draft.content;
  const standing = evidence.map(({ id }) => id);
  const lacks = lacking(choice, standing);
  const ready = lacks.length === 0 && free && hindrance === null;

  useReviewKeys((key: ReviewKey) => {
    if (key === "return") onReturn();
    else if (key === "submit") setAsking(ready);
    else if (typeof key === "number") draft.write({ value: verdictValues[key - 1] ?? choice.value });
    else return false;
    return true;
  });

  const send = async () => {
    const decided = await submit.run(async () =>
      feed.accept(await decide(investigation, claim, choiceOf(choice, standing, !free, basis))),
    );
    setAsking(false);
    if (!decided) return;
    draft.discard();
    onDecided();
  };

  return (
    <Stack gap="md" className={classes.decide}>
      <Radio.Group
        label={intl.formatMessage({ id: "verdict.value" })}
        value={choice.value}
        onChange={(value) => draft.write({ value: value })}
      >
        <Stack gap={6} mt={6}>
          {verdictValues.map((value, index) => (
            <Radio
              key={value}
              value={value}
              label={
                <>
                  <kbd className={classes.key}>{index + 1}</kbd>{" "}
                  <FormattedMessage id={`verdict.value.${value}`} />
                </>
              }
              description={choice.value === value && <FormattedMessage id={`verdict.meaning.${value}`} />}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div>
        <Text size="sm" fw={500} id="confidence-label">
          <FormattedMessage id="verdict.confidence" />
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby="confidence-label"
          value={choice.confidence}
          onChange={(value) => draft.write({ confidence: value })}
          data={confidences.map((value) => ({
            value,
            label: intl.formatMessage({ id: `verdict.confidence.${value}` }),
          }))}
        />
      </div>
      <Select
        label={intl.formatMessage({ id: "verdict.likelihood" })}
        placeholder={intl.formatMessage({ id: "verdict.likelihood.none" })}
        clearable
        value={choice.likelihood}
        onChange={(likelihood) => draft.write({ likelihood })}
        data={likelihoods.map((value) => ({
          value,
          label: intl.formatMessage({ id: `verdict.likelihood.${value}` }),
        }))}
      />
      {rationaleParts.map((part) => (
        <Textarea
          key={part}
          label={intl.formatMessage({ id: `verdict.${part}` })}
          required
          autosize
          minRows={2}
          maxRows={12}
          maxLength={5000}
          dir="auto"
          value={choice[part]}
          onChange={(event) => draft.write({ [part]: event.currentTarget.value })}
        />
      ))}
      <Checkbox.Group
        label={intl.formatMessage({ id: "verdict.evidence" })}
        value={choice.evidence.filter((id) => standing.includes(id))}
        onChange={(chosen) => draft.write({ evidence: chosen })}
        error={fieldFault(submit.problem, "evidence")}
      >
        <Stack gap={6} mt={6}>
          {evidence.length === 0 && (
            <Text size="sm" c="var(--ink-soft)">
              <FormattedMessage id="verdict.evidence.none" />
            </Text>
          )}
          {evidence.map(({ id, line }) => (
            <Checkbox key={id} value={id} label={line} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput
        type="date"
        label={intl.formatMessage({ id: "review.review-by" })}
        description={intl.formatMessage({ id: "review.review-by.explanation" })}
        required={choice.value === "UNRESOLVED"}
        value={choice.reviewBy}
        error={fieldFault(submit.problem, "reviewBy")}
        onChange={(event) => draft.write({ reviewBy: event.currentTarget.value })}
      />
      <Checkbox
        label={intl.formatMessage({ id: "verdict.no-conflict" })}
        checked={free}
        onChange={(event) => setFree(event.currentTarget.checked)}
      />
      {hindrance}
      <ProblemNotice problem={submit.problem} />
      {lacks.length > 0 && (
        <Text size="sm" c="var(--ink-soft)">
          <FormattedMessage
            id="review.lacking"
            values={{
              what: intl.formatList(
                lacks.map((lack) => intl.formatMessage({ id: `review.lacking.${lack}` })),
              ),
            }}
          />
        </Text>
      )}
      <Group gap="xs">
        <Button disabled={!ready} onClick={() => setAsking(true)}>
          <FormattedMessage id="review.decide" />
        </Button>
        <Button variant="default" onClick={onReturn}>
          <FormattedMessage id="review.return" />
        </Button>
        <DraftKept kept={draft.kept} onDiscard={draft.discard} />
      </Group>
      <Modal
        opened={asking && ready}
        onClose={() => setAsking(false)}
        title={
          <Text span fw={600}>
            <FormattedMessage id="review.decide" />
          </Text>
        }
        centered
        closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
      >
        <Stack>
          <Text fw={600} dir="auto">
            {claim.statement}
          </Text>
          {choice.value !== null && (
            <Text>
              <FormattedMessage id={`verdict.value.${choice.value}`} />,{" "}
              <FormattedMessage id={`verdict.confidence-of.${choice.confidence}`} />
            </Text>
          )}
          <Text size="sm" c="var(--ink-soft)">
            <FormattedMessage id={needsSignature ? "review.decide.pending" : "review.decide.at-once"} />
          </Text>
          <Group justify="end" gap="xs">
            <Button variant="subtle" color="gray" onClick={() => setAsking(false)}>
              <FormattedMessage id="ui.cancel" />
            </Button>
            <Button data-autofocus loading={submit.saving} onClick={() => void send()}>
              <FormattedMessage id="review.decide" />
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}
