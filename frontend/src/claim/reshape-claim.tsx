import { Button, Checkbox, Group, Paper, Stack, Text, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "wouter";
import { useLive } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { opens, useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useViewer } from "../ui/viewer";
import type { Claim } from "./claim";
import classes from "./claim-forms.module.css";
import { useClaims, usePassages } from "./contexts";
import { ClaimPicker } from "./links-section";
import { mergeClaim, rejoinClaim, splitClaim } from "./saying-api";

type Act = "merge" | "split" | "rejoin";

/** What an editor does when two claims turn out to be one, or one turns out to be two. */
export function ReshapeClaim({ claim }: { readonly claim: Claim }) {
  const { mayEdit } = useViewer();
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const workedOn = claim.state === "OPEN" || claim.state === "UNDER_DEBATE";
  if (!mayEdit || !workedOn) return null;
  switch (act) {
    case "merge":
      return <MergeForm claim={claim} onDone={close} />;
    case "split":
      return <SplitForm claim={claim} onDone={close} />;
    case "rejoin":
      return <RejoinForm claim={claim} onDone={close} />;
    case null:
      return (
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => setAct("merge")}
            {...opens("reshape-claim")}
          >
            <FormattedMessage id="claim.merge" />
          </Button>
          {claim.occurrences.length > 1 && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => setAct("split")}
              {...opens("reshape-claim")}
            >
              <FormattedMessage id="claim.split" />
            </Button>
          )}
          {claim.splitFrom !== null && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => setAct("rejoin")}
              {...opens("reshape-claim")}
            >
              <FormattedMessage id="claim.rejoin" />
            </Button>
          )}
        </Group>
      );
  }
}

interface FormProps {
  readonly claim: Claim;
  readonly onDone: () => void;
}

function MergeForm({ claim, onDone }: FormProps) {
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const [into, setInto] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const send = () => {
    if (into === null) return;
    void submit.run(async () => feed.accept(await mergeClaim(investigation, claim, into, reason.trim())));
  };
  return (
    <Frame
      explanation="claim.merge-explanation"
      action="claim.merge"
      ready={into !== null && reason.trim() !== ""}
      submit={submit}
      onSend={send}
      onDone={onDone}
    >
      <ClaimPicker claim={claim} picked={into} onPick={setInto} workedOn />
      <Reason value={reason} onWrite={setReason} />
    </Frame>
  );
}

function RejoinForm({ claim, onDone }: FormProps) {
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const [reason, setReason] = useState("");
  return (
    <Frame
      explanation="claim.rejoin-explanation"
      action="claim.rejoin"
      ready={reason.trim() !== ""}
      submit={submit}
      onSend={() =>
        void submit.run(async () => feed.accept(await rejoinClaim(investigation, claim, reason.trim())))
      }
      onDone={onDone}
    >
      <Reason value={reason} onWrite={setReason} />
    </Frame>
  );
}

function SplitForm({ claim, onDone }: FormProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const passages = usePassages();
  const submit = useSubmit();
  const draft = useDraft<{ statement: string; moved: readonly string[] }>(
    `${investigation}:split:${claim.id}`,
    { statement: "", moved: [] },
  );
  const { statement } = draft.content;
  const moved = draft.content.moved.filter((id) => claim.occurrences.includes(id));
  const { claimant, claimDate, materiality, tags } = claim;
  const send = () =>
    void submit.run(async () => {
      const wording = { statement: statement.trim(), claimant, claimDate, materiality, tags };
      feed.accept(await splitClaim(investigation, claim, wording, moved));
      draft.discard();
      onDone();
    });
  return (
    <Frame
      explanation="claim.split-explanation"
      action="claim.split"
      ready={statement.trim() !== "" && moved.length > 0 && moved.length < claim.occurrences.length}
      submit={submit}
      onSend={send}
      onDone={onDone}
      kept={<DraftKept kept={draft.kept} onDiscard={draft.discard} />}
    >
      <Textarea
        label={intl.formatMessage({ id: "claim.split-statement" })}
        required
        autosize
        minRows={2}
        maxLength={500}
        dir="auto"
        value={statement}
        onChange={(event) => draft.write({ statement: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={intl.formatMessage({ id: "claim.split-passages" })}
        value={[...moved]}
        onChange={(picked) => draft.write({ moved: picked })}
      >
        <Stack gap="xs" mt={4}>
          {claim.occurrences.map((id) => (
            <Checkbox
              key={id}
              value={id}
              label={<span dir="auto">{passages?.get(id)?.quote.exact ?? "…"}</span>}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </Frame>
  );
}

function Reason({ value, onWrite }: { readonly value: string; readonly onWrite: (text: string) => void }) {
  const intl = useIntl();
  return (
    <Textarea
      label={intl.formatMessage({ id: "claim.reason" })}
      required
      autosize
      minRows={2}
      maxLength={2000}
      dir="auto"
      value={value}
      onChange={(event) => onWrite(event.currentTarget.value)}
    />
  );
}

interface FrameProps {
  readonly explanation: "claim.merge-explanation" | "claim.split-explanation" | "claim.rejoin-explanation";
  readonly action: "claim.merge" | "claim.split" | "claim.rejoin";
  readonly ready: boolean;
  readonly submit: ReturnType<typeof useSubmit>;
  readonly onSend: () => void;
  readonly onDone: () => void;
  readonly kept?: React.ReactNode;
  readonly children: React.ReactNode;
}

function Frame({ explanation, action, ready, submit, onSend, onDone, kept, children }: FrameProps) {
  const form = useFormFocus<HTMLFormElement>("reshape-claim");
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <Paper withBorder p="md" bg="var(--paper-raised)" maw="40rem" component="form" ref={form} onSubmit={send}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          <FormattedMessage id={explanation} />
        </Text>
        {children}
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={submit.saving} disabled={!ready}>
            <FormattedMessage id={action} />
          </Button>
          <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          {kept}
        </Group>
      </Stack>
    </Paper>
  );
}

/** Where a claim went, and where it came from. */
export function Origins({ claim }: { readonly claim: Claim }) {
  const claims = useClaims();
  const into = claim.mergedInto === null ? undefined : claims?.get(claim.mergedInto);
  const from = claim.splitFrom === null ? undefined : claims?.get(claim.splitFrom);
  if (into === undefined && from === undefined) return null;
  return (
    <div className={classes.origins}>
      {into !== undefined && (
        <p>
          <FormattedMessage id="claim.merged-into" values={{ claim: <To claim={into} /> }} />
        </p>
      )}
      {from !== undefined && into?.id !== from.id && (
        <p>
          <FormattedMessage id="claim.split-from" values={{ claim: <To claim={from} /> }} />
        </p>
      )}
    </div>
  );
}

function To({ claim }: { readonly claim: Claim }) {
  const { investigation } = useLive();
  return (
    <Link href={`/investigations/${investigation}/claims/${claim.id}`} dir="auto">
      {claim.statement}
    </Link>
  );
}
