import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { opens } from "../ui/form-focus";
import { useNames } from "../ui/viewer";
import { changeAssessors, endBlindRound, moveDeadline, openBlindRound } from "./assessment-api";
import type { Candidate } from "./assessment-section";
import type { BlindRound } from "./blind-round";
import { DeadlineField } from "./deadline-field";
import { ReasonForm } from "./reason-form";

const twoDays = 48 * 60 * 60 * 1000;

interface OpenRoundProps {
  readonly claim: string;
  readonly author: string;
  readonly candidates: readonly Candidate[];
  readonly onDone: () => void;
}

/** Names who assesses a claim before they know what others think, and until when. */
export function OpenRound({ claim, author, candidates, onDone }: OpenRoundProps) {
  const { investigation, feed } = useLive();
  // On the hour, so that it reads as people would say it.
  const [start] = useState(() =>
    new Date(Math.ceil((Date.now() + twoDays) / 3_600_000) * 3_600_000).toISOString(),
  );
  const [deadline, setDeadline] = useState<string | null>(start);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    candidates.filter(({ account, editor }) => !editor && account !== author).map(({ account }) => account),
  );
  return (
    <ReasonForm
      name={`open-round-${claim}`}
      withReason={false}
      ready={deadline !== null && chosen.length > 0}
      action={<FormattedMessage id="assessment.open-round" />}
      hint={
        <Text size="sm" c="var(--ink-soft)">
          <FormattedMessage id="assessment.open-round-hint" />
        </Text>
      }
      onSend={async () => {
        if (deadline !== null) feed.accept(await openBlindRound(investigation, claim, chosen, deadline));
      }}
      onDone={onDone}
    >
      <Assessors candidates={candidates} author={author} chosen={chosen} onChoose={setChosen} />
      <DeadlineField start={start} onChange={setDeadline} />
    </ReasonForm>
  );
}

interface AssessorsProps {
  readonly candidates: readonly Candidate[];
  readonly author: string;
  readonly chosen: readonly string[];
  readonly onChoose: (accounts: readonly string[]) => void;
}

function Assessors({ candidates, author, chosen, onChoose }: AssessorsProps) {
  const intl = useIntl();
  const nameOf = useNames();
  return (
    <Checkbox.Group
      label={intl.formatMessage({ id: "assessment.assessors" })}
      required
      value={[...chosen]}
      onChange={onChoose}
    >
      <Stack gap={6} mt={6}>
        {candidates.map(({ account }) => (
          <Checkbox
            key={account}
            value={account}
            label={
              account === author
                ? intl.formatMessage({ id: "assessment.author-of-claim" }, { name: nameOf(account) })
                : nameOf(account)
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

interface RoundControlsProps {
  readonly round: BlindRound;
  readonly author: string;
  readonly candidates: readonly Candidate[];
}

type Step = "deadline" | "assessors" | "end";

/** What editors can do while a round runs. */
export function RoundControls({ round, author, candidates }: RoundControlsProps) {
  const { investigation, feed } = useLive();
  const [step, setStep] = useState<Step | null>(null);
  const [deadline, setDeadline] = useState<string | null>(round.deadline);
  const [chosen, setChosen] = useState(round.assessors);
  const name = `round-step-${round.id}`;
  const done = () => setStep(null);
  const begin = (next: Step) => () => {
    setDeadline(round.deadline);
    setChosen(round.assessors);
    setStep(next);
  };
  // Editors can see who has submitted, and nobody comes back whose conflict is declared.
  const assignable = candidates.filter(
    ({ account, editor }) =>
      round.assessors.includes(account) ||
      (!editor && !round.recusals.some((recusal) => recusal.account === account)),
  );
  switch (step) {
    case null:
      return (
        <Group gap="xs" {...opens(name)} tabIndex={-1}>
          <Button size="compact-sm" variant="default" onClick={begin("deadline")}>
            <FormattedMessage id="assessment.move-deadline" />
          </Button>
          <Button size="compact-sm" variant="default" onClick={begin("assessors")}>
            <FormattedMessage id="assessment.change-assessors" />
          </Button>
          <Button size="compact-sm" variant="default" onClick={begin("end")}>
            <FormattedMessage id="assessment.end-round" />
          </Button>
        </Group>
      );
    case "deadline":
      return (
        <ReasonForm
          name={name}
          ready={deadline !== null && deadline !== round.deadline}
          action={<FormattedMessage id="assessment.move-deadline" />}
          onSend={async (reason) => {
            if (deadline !== null) feed.accept(await moveDeadline(investigation, round, deadline, reason));
          }}
          onDone={done}
        >
          <DeadlineField start={round.deadline} onChange={setDeadline} />
        </ReasonForm>
      );
    case "assessors":
      return (
        <ReasonForm
          name={name}
          withReason={false}
          ready={chosen.length > 0}
          action={<FormattedMessage id="assessment.change-assessors" />}
          hint={
            <Text size="sm" c="var(--ink-soft)">
              <FormattedMessage id="assessment.change-assessors-hint" />
            </Text>
          }
          onSend={async () => feed.accept(await changeAssessors(investigation, round, chosen))}
          onDone={done}
        >
          <Assessors candidates={assignable} author={author} chosen={chosen} onChoose={setChosen} />
        </ReasonForm>
      );
    case "end":
      return (
        <ReasonForm
          name={name}
          action={<FormattedMessage id="assessment.end-round" />}
          hint={
            <Text size="sm" c="var(--ink-soft)">
              <FormattedMessage id="assessment.end-round-hint" />
            </Text>
          }
          onSend={async (reason) => feed.accept(await endBlindRound(investigation, round, reason))}
          onDone={done}
        />
      );
  }
}
