import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { useSayWriting } from "../live/writing";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { Markdown } from "../ui/markdown";
import { ProblemNotice } from "../ui/problem-notice";
import { StaleNotice } from "../ui/stale-notice";
import { type Submit, useSubmit } from "../ui/submit";
import { useVersionedDraft } from "../ui/versioned-draft";
import type { Argument } from "./argument";
import { editArgument, makeArgument } from "./argument-api";
import classes from "./debate.module.css";

/** Says something about a claim. */
export function MakeArgument({ claim }: { readonly claim: string }) {
  const { investigation, feed } = useLive();
  const draft = useDraft(`${investigation}:new-argument:${claim}`, { body: "" });
  const submit = useSubmit();
  const sayWriting = useSayWriting(claim);
  const send = async () => {
    const { body } = draft.content;
    const sent = await submit.run(async () =>
      feed.accept(await makeArgument(investigation, claim, body.trim())),
    );
    if (sent) draft.discard();
  };
  return (
    <ArgumentForm
      body={draft.content.body}
      onWrite={(body) => {
        sayWriting();
        draft.write({ body });
      }}
      submit={submit}
      onSend={send}
      action={<FormattedMessage id="debate.comment" />}
      blocked={false}
    >
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
  const submit = useSubmit();
  const draft = useVersionedDraft(
    `${investigation}:argument:${argument.id}`,
    argument,
    wordsOf,
    submit.problem,
  );
  const { words, theirs } = draft;
  const form = useFormFocus<HTMLDivElement>(argument.id);
  const send = async () => {
    const saved = await submit.run(async () =>
      feed.accept(
        await editArgument(investigation, { id: argument.id, version: draft.basis }, words.body.trim()),
      ),
    );
    if (!saved) return;
    draft.discard();
    onDone();
  };
  return (
    <Stack gap="xs" ref={form}>
      {theirs !== null && (
        <StaleNotice
          differences={[
            { label: intl.formatMessage({ id: "debate.body" }), theirs: theirs.body, yours: words.body },
          ]}
          onTakeTheirs={draft.discard}
          onKeepYours={() => {
            submit.forget();
            draft.keepMine();
          }}
        />
      )}
      <ArgumentForm
        body={words.body}
        onWrite={(body) => draft.write({ body })}
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

const wordsOf = ({ body }: Argument) => ({ body });

interface ArgumentFormProps {
  readonly body: string;
  readonly onWrite: (body: string) => void;
  readonly submit: Submit;
  readonly onSend: () => Promise<void>;
  readonly action: ReactNode;
  readonly blocked: boolean;
  readonly children: ReactNode;
}

function ArgumentForm({ body, onWrite, submit, onSend, action, blocked, children }: ArgumentFormProps) {
  const intl = useIntl();
  const [previewing, setPreviewing] = useState(false);
  const ready = body.trim() !== "" && !blocked;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setPreviewing(false);
    void onSend();
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && ready) void onSend();
  };
  return (
    <form onSubmit={send}>
      <Stack gap="xs">
        {previewing ? (
          <div className={classes.preview}>
            <Markdown text={body} />
          </div>
        ) : (
          <Textarea
            aria-label={intl.formatMessage({ id: "debate.body" })}
            placeholder={intl.formatMessage({ id: "debate.placeholder" })}
            autosize
            minRows={3}
            maxLength={20000}
            dir="auto"
            value={body}
            onChange={(event) => onWrite(event.currentTarget.value)}
            onKeyDown={sendByKey}
          />
        )}
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
          <Text size="xs" c="dimmed" ms="auto">
            <FormattedMessage id="debate.markdown" />
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
