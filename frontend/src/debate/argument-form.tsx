import { Button, Group, MultiSelect, SegmentedControl, Stack, Text } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { useSayWriting } from "../live/writing";
import { countCodePoints } from "../ui/code-points";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { Markdown } from "../ui/markdown";
import { ProblemNotice } from "../ui/problem-notice";
import { StaleNotice } from "../ui/stale-notice";
import { fieldFault, type Submit, useSubmit } from "../ui/submit";
import { differing, useVersionedDraft } from "../ui/versioned-draft";
import { type Argument, longestBody, type Stance, stances } from "./argument";
import { type ArgumentBody, editArgument, makeArgument } from "./argument-api";
import { type Person, useAroundDebate } from "./around-debate";
import classes from "./debate.module.css";
import { toSent, toWritten } from "./mention";
import { MentionTextarea } from "./mention-textarea";

/** Begins a thread under the claim. */
export function MakeArgument() {
  const { claim } = useAroundDebate();
  return <NewArgument draftName={`new-argument:${claim}`} parent={null} />;
}

/** Answers an argument. */
export function AnswerArgument({ to, onDone }: { readonly to: Argument; readonly onDone: () => void }) {
  const form = useFormFocus<HTMLDivElement>(`answer-${to.id}`);
  return (
    <div ref={form}>
      <NewArgument draftName={`answer:${to.id}`} parent={to.id} onDone={onDone} />
    </div>
  );
}

interface NewArgumentProps {
  readonly draftName: string;
  readonly parent: string | null;
  readonly onDone?: () => void;
}

function NewArgument({ draftName, parent, onDone }: NewArgumentProps) {
  const { investigation, feed } = useLive();
  const { claim, people } = useAroundDebate();
  const draft = useDraft<ArgumentBody>(`${investigation}:${draftName}`, {
    stance: "COMMENT",
    body: "",
    cites: [],
  });
  const submit = useSubmit();
  const sayWriting = useSayWriting(claim);
  const send = async () => {
    const sent = await submit.run(async () =>
      feed.accept(await makeArgument(investigation, claim, parent, sentOf(draft.content, people))),
    );
    if (!sent) return;
    draft.discard();
    onDone?.();
  };
  return (
    <ArgumentForm
      words={draft.content}
      onWrite={(next) => {
        sayWriting();
        draft.write(next);
      }}
      submit={submit}
      onSend={send}
      action={<FormattedMessage id={parent === null ? "debate.say" : "debate.answer"} />}
      blocked={false}
    >
      {onDone !== undefined && (
        <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
          <FormattedMessage id="ui.cancel" />
        </Button>
      )}
      <DraftKept kept={draft.kept} onDiscard={draft.discard} />
    </ArgumentForm>
  );
}

/** Changes what one has said. */
export function EditArgument({
  argument,
  onDone,
}: {
  readonly argument: Argument;
  readonly onDone: () => void;
}) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const { people } = useAroundDebate();
  const submit = useSubmit();
  const draft = useVersionedDraft(
    `${investigation}:argument:${argument.id}`,
    argument,
    ({ stance, body, cites }) => ({ stance, body: toWritten(body, people), cites }),
    submit.problem,
  );
  const { words, theirs } = draft;
  const form = useFormFocus<HTMLDivElement>(argument.id);
  const send = async () => {
    const saved = await submit.run(async () =>
      feed.accept(
        await editArgument(investigation, { id: argument.id, version: draft.basis }, sentOf(words, people)),
      ),
    );
    if (!saved) return;
    draft.discard();
    onDone();
  };
  const labels = { stance: "debate.stance", body: "debate.body", cites: "debate.cites" } as const;
  const shown = (value: string | readonly string[]) =>
    typeof value === "string" ? value : String(value.length);
  return (
    <Stack gap="xs" ref={form}>
      {theirs !== null && (
        <StaleNotice
          differences={differing(words, theirs).map((field) => ({
            label: intl.formatMessage({ id: labels[field] }),
            theirs: shown(theirs[field]),
            yours: shown(words[field]),
          }))}
          onTakeTheirs={draft.discard}
          onKeepYours={() => {
            submit.forget();
            draft.keepMine();
          }}
        />
      )}
      <ArgumentForm
        words={words}
        onWrite={draft.write}
        submit={submit}
        onSend={send}
        action={<FormattedMessage id="ui.save" />}
        blocked={theirs !== null}
      >
        <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
          <FormattedMessage id="ui.cancel" />
        </Button>
        <DraftKept kept={draft.kept} onDiscard={draft.discard} />
      </ArgumentForm>
    </Stack>
  );
}

const sentOf = ({ stance, body, cites }: ArgumentBody, people: readonly Person[]): ArgumentBody => ({
  stance,
  body: toSent(body.trim(), people),
  cites,
});

interface ArgumentFormProps {
  readonly words: ArgumentBody;
  readonly onWrite: (next: Partial<ArgumentBody>) => void;
  readonly submit: Submit;
  readonly onSend: () => Promise<void>;
  readonly action: ReactNode;
  readonly blocked: boolean;
  readonly children: ReactNode;
}

function ArgumentForm({ words, onWrite, submit, onSend, action, blocked, children }: ArgumentFormProps) {
  const intl = useIntl();
  const { people } = useAroundDebate();
  const [previewing, setPreviewing] = useState(false);
  const { stance, body, cites } = words;
  const length = countCodePoints(body);
  const ready = body.trim() !== "" && !blocked && length <= longestBody;
  const send = (event?: SubmitEvent) => {
    event?.preventDefault();
    if (!ready) return;
    setPreviewing(false);
    void onSend();
  };
  const bodyFault = fieldFault(submit.problem, "body");
  return (
    <form onSubmit={send} className={classes.form} data-stance={stance}>
      <Stack gap="xs">
        <SegmentedControl<Stance>
          size="xs"
          className={classes.stances}
          aria-label={intl.formatMessage({ id: "debate.stance" })}
          value={stance}
          onChange={(value) => onWrite({ stance: value })}
          data={stances.map((value) => ({
            value,
            label: intl.formatMessage({ id: `debate.stance.${value}` }),
          }))}
        />
        {previewing ? (
          <div className={classes.preview}>
            <Markdown text={toSent(body, people)} />
          </div>
        ) : (
          <MentionTextarea value={body} onWrite={(text) => onWrite({ body: text })} onSend={send} />
        )}
        {length > longestBody * 0.9 && (
          <Text size="xs" c={length > longestBody ? "red" : "dimmed"} role="status">
            <FormattedMessage id="debate.length" values={{ length, longest: longestBody }} />
          </Text>
        )}
        {bodyFault !== null && (
          <Text size="sm" c="red" role="alert">
            {bodyFault}
          </Text>
        )}
        <CitePicker cites={cites} onPick={(picked) => onWrite({ cites: picked })} />
        <ProblemNotice problem={blocked ? null : submit.problem} />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={submit.saving} disabled={!ready}>
            {action}
          </Button>
          <Button
            size="sm"
            variant="subtle"
            disabled={body.trim() === ""}
            aria-pressed={previewing}
            onClick={() => setPreviewing(!previewing)}
          >
            <FormattedMessage id={previewing ? "debate.write" : "debate.preview"} />
          </Button>
          {children}
          <Text size="xs" c="dimmed" className={classes.hint}>
            <FormattedMessage id="debate.markdown" />
          </Text>
        </Group>
      </Stack>
    </form>
  );
}

/** Which evidence of the claim it rests on; what was withdrawn can only be left out. */
function CitePicker({
  cites,
  onPick,
}: {
  readonly cites: readonly string[];
  readonly onPick: (cites: string[]) => void;
}) {
  const intl = useIntl();
  const { pieces } = useAroundDebate();
  const [wanted, setWanted] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wanted) field.current?.focus();
  }, [wanted]);
  const offered = pieces.filter(({ id, withdrawn }) => !withdrawn || cites.includes(id));
  if (offered.length === 0) return null;
  if (!wanted && cites.length === 0) {
    return (
      <div>
        <Button size="compact-xs" variant="subtle" onClick={() => setWanted(true)}>
          <FormattedMessage id="debate.cite" />
        </Button>
      </div>
    );
  }
  return (
    <MultiSelect
      size="xs"
      ref={field}
      label={intl.formatMessage({ id: "debate.cites" })}
      searchable
      maxValues={50}
      value={[...cites]}
      onChange={onPick}
      data={offered.map(({ id, label }) => ({ value: id, label }))}
      nothingFoundMessage={intl.formatMessage({ id: "debate.no-evidence-found" })}
    />
  );
}
