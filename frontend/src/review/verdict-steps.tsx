import { Button, Checkbox, Group, Select, Stack } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { opens } from "../ui/form-focus";
import { useNow } from "../ui/now";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useViewer, type Viewer } from "../ui/viewer";
import { ReasonForm } from "./reason-form";
import {
  askToReopen,
  beginRound,
  confirmVerdict,
  fileDissent,
  refuseSignature,
  signVerdict,
  undoVerdict,
} from "./review-api";
import { type ReopeningTrigger, reopeningTriggers } from "./review-case";
import type { ReviewedClaim } from "./reviewed-claim";
import type { Verdict } from "./verdict";

/** How long who decided may take it back, in milliseconds; the server decides. */
const undoable = 10 * 60_000;

/** What a person may do with a verdict now, as the server will guard it. */
export function verdictSteps(
  verdict: Verdict,
  asked: boolean,
  { account, mayContribute, mayEdit }: Viewer,
  now: number,
) {
  const own = verdict.decidedBy === account;
  const isPending = verdict.standing === "PENDING";
  const isInForce = verdict.standing === "IN_FORCE";
  const since = Date.parse(verdict.signedAt ?? verdict.decidedAt);
  const untouched = verdict.stale === null && verdict.dissents.length === 0;
  return {
    sign: mayEdit && isPending && !own && verdict.stale === null,
    refuse: mayEdit && isPending && !own,
    undo:
      mayEdit &&
      (own || verdict.signedBy === account) &&
      (isPending || (isInForce && untouched && now - since < undoable)),
    confirm: mayEdit && isInForce && (verdict.stale !== null || asked),
    reopen: mayEdit && isInForce,
    ask: mayContribute && !mayEdit && isInForce,
    dissent: mayContribute && isInForce && !own && verdict.signedBy !== account,
  };
}

interface VerdictStepsProps {
  readonly claim: ReviewedClaim;
  readonly verdict: Verdict;
  /** Whether somebody asks for reopening. */
  readonly asked: boolean;
}

type Form = "refuse" | "confirm" | "reopen" | "ask" | "dissent";

/** The steps that this person may take with this verdict now. */
export function VerdictSteps({ claim, verdict, asked }: VerdictStepsProps) {
  const viewer = useViewer();
  const now = useNow();
  const [form, setForm] = useState<Form | null>(null);
  const may = verdictSteps(verdict, asked, viewer, now);
  if (!Object.values(may).some(Boolean)) return null;
  const forms = (["refuse", "confirm", "reopen", "ask", "dissent"] as const).filter((one) => may[one]);
  return (
    <Stack gap="sm">
      {may.sign && form === null && <SignForm verdict={verdict} />}
      <Group gap="xs">
        {may.undo && <UndoButton verdict={verdict} />}
        {forms.map((one) => (
          <Button
            key={one}
            size="sm"
            variant="default"
            onClick={() => setForm(one)}
            {...opens(`verdict-${one}`)}
          >
            <FormattedMessage id={`verdict.step.${one}`} />
          </Button>
        ))}
      </Group>
      {form !== null && may[form] && (
        <StepForm form={form} claim={claim} verdict={verdict} onDone={() => setForm(null)} />
      )}
    </Stack>
  );
}

function SignForm({ verdict }: { readonly verdict: Verdict }) {
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const [free, setFree] = useState(false);
  return (
    <Stack gap="xs">
      <Checkbox
        label={<FormattedMessage id="verdict.no-conflict" />}
        checked={free}
        onChange={(event) => setFree(event.currentTarget.checked)}
      />
      <ProblemNotice problem={submit.problem} />
      <div>
        <Button
          size="sm"
          loading={submit.saving}
          disabled={!free}
          onClick={() =>
            void submit.run(async () => feed.accept(await signVerdict(investigation, verdict, !free)))
          }
        >
          <FormattedMessage id="verdict.step.sign" />
        </Button>
      </div>
    </Stack>
  );
}

function UndoButton({ verdict }: { readonly verdict: Verdict }) {
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  return (
    <>
      <Button
        size="sm"
        variant="default"
        loading={submit.saving}
        onClick={() => void submit.run(async () => feed.accept(await undoVerdict(investigation, verdict)))}
      >
        <FormattedMessage id="verdict.step.undo" />
      </Button>
      <ProblemNotice problem={submit.problem} />
    </>
  );
}

interface StepFormProps {
  readonly form: Form;
  readonly claim: ReviewedClaim;
  readonly verdict: Verdict;
  readonly onDone: () => void;
}

function StepForm({ form, claim, verdict, onDone }: StepFormProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const [trigger, setTrigger] = useState<ReopeningTrigger>("NEW_EVIDENCE");
  const send = async (reason: string, conflict: boolean) => {
    switch (form) {
      case "refuse":
        return feed.accept(await refuseSignature(investigation, verdict, reason));
      case "confirm":
        return feed.accept(await confirmVerdict(investigation, verdict, reason, conflict));
      case "reopen":
        return feed.accept(await beginRound(investigation, claim, trigger, reason));
      case "ask":
        return feed.accept(await askToReopen(investigation, claim.id, reason));
      case "dissent":
        return feed.accept(await fileDissent(investigation, verdict.id, reason));
    }
  };
  return (
    <ReasonForm
      name={`verdict-${form}`}
      action={<FormattedMessage id={`verdict.step.${form}`} />}
      label={<FormattedMessage id={form === "dissent" ? "verdict.dissent" : "claim.reason"} />}
      description={<FormattedMessage id={`verdict.step.${form}.explanation`} />}
      asksForConflict={form === "confirm"}
      longest={form === "dissent" ? 20_000 : 2000}
      onSend={send}
      onDone={onDone}
    >
      {form === "reopen" && (
        <Select
          label={intl.formatMessage({ id: "verdict.trigger" })}
          allowDeselect={false}
          value={trigger}
          onChange={(value) => setTrigger(value ?? trigger)}
          data={reopeningTriggers.map((value) => ({
            value,
            label: intl.formatMessage({ id: `verdict.trigger.${value}` }),
          }))}
        />
      )}
    </ReasonForm>
  );
}
