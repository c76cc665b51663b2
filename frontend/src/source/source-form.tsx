import { Button, Group, Stack, TextInput } from "@mantine/core";
import type { ReactNode, SubmitEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { StaleNotice } from "../ui/stale-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import { differing, useVersionedDraft } from "../ui/versioned-draft";
import type { Source } from "./source";
import type { SourceBody } from "./source-api";
import classes from "./sources.module.css";

const fields = ["title", "url", "citation", "publisher", "author", "date"] as const;
type Words = Readonly<Record<(typeof fields)[number], string>>;

interface SourceFormProps {
  /** The source that is corrected; null for a new one. */
  readonly source: Source | null;
  readonly action: ReactNode;
  /** Saves on the version that was seen. */
  readonly onSave: (body: SourceBody, version: number) => Promise<unknown>;
  readonly onDone: () => void;
}

/** What a source is: where it is found, and who says it. */
export function SourceForm({ source, action, onSave, onDone }: SourceFormProps) {
  const intl = useIntl();
  const { investigation } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>(`source-${source?.id ?? "new"}`);
  const draft = useVersionedDraft(
    `${investigation}:source:${source?.id ?? "new"}`,
    source ?? nothing,
    wordsOf,
    submit.problem,
  );
  const { words, theirs } = draft;
  const placed = words.url.trim() !== "" || words.citation.trim() !== "";

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await submit.run(() => onSave(bodyOf(words), draft.basis)))) return;
    draft.discard();
    onDone();
  };

  return (
    <form ref={form} onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        {theirs !== null && (
          <StaleNotice
            differences={differing(words, theirs).map((field) => ({
              label: intl.formatMessage({ id: `source.${field}` }),
              theirs: theirs[field],
              yours: words[field],
            }))}
            onTakeTheirs={draft.discard}
            onKeepYours={() => {
              submit.forget();
              draft.keepMine();
            }}
          />
        )}
        <div className={classes.fields}>
          {fields.map((field) => (
            <TextInput
              key={field}
              label={intl.formatMessage({ id: `source.${field}` })}
              description={
                field === "date" || field === "citation"
                  ? intl.formatMessage({ id: `source.${field}-hint` })
                  : undefined
              }
              required={field === "title"}
              type={field === "url" ? "url" : "text"}
              {...(field === "date" ? { pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` } : {})}
              dir="auto"
              value={words[field]}
              error={fieldFault(submit.problem, field)}
              onChange={(event) => draft.write({ [field]: event.currentTarget.value })}
            />
          ))}
        </div>
        {theirs === null && <ProblemNotice problem={submit.problem} />}
        <Group gap="xs">
          <Button
            type="submit"
            size="sm"
            loading={submit.saving}
            disabled={words.title.trim() === "" || !placed || theirs !== null}
          >
            {action}
          </Button>
          <Button variant="subtle" color="gray" onClick={onDone}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <DraftKept kept={draft.kept} onDiscard={draft.discard} />
        </Group>
      </Stack>
    </form>
  );
}

const nothing = {
  version: 0,
  title: "",
  url: null,
  citation: null,
  publisher: null,
  author: null,
  date: null,
};

const wordsOf = (source: SourceBody): Words => ({
  title: source.title,
  url: source.url ?? "",
  citation: source.citation ?? "",
  publisher: source.publisher ?? "",
  author: source.author ?? "",
  date: source.date ?? "",
});

function bodyOf(words: Words): SourceBody {
  const said = (value: string) => (value.trim() === "" ? null : value.trim());
  return {
    title: words.title.trim(),
    url: said(words.url),
    citation: said(words.citation),
    publisher: said(words.publisher),
    author: said(words.author),
    date: said(words.date),
  };
}
