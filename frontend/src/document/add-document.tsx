import {
  Button,
  Fieldset,
  Group,
  Paper,
  SegmentedControl,
  Select,
  Stack,
  Textarea,
  TextInput,
} from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { madeBy, useLive } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import type { DocumentFormat } from "./document";
import { addDocument, type NewDocument } from "./document-api";
import classes from "./documents.module.css";
import { FileDrop } from "./file-drop";
import { base64Of } from "./file-content";

interface AddDocumentProps {
  readonly onAdded: (document: string) => void;
  readonly onCancel: () => void;
}

const untouched = {
  text: "",
  format: "TEXT" as DocumentFormat,
  title: "",
  language: "",
  origin: "",
  publisher: "",
  author: "",
  published: "",
  retrieved: "",
};

/** Brings a text into the investigation, by pasting it or as a file. */
export function AddDocument({ onAdded, onCancel }: AddDocumentProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const [way, setWay] = useState<"paste" | "upload">("paste");
  const [file, setFile] = useState<File | null>(null);
  const draft = useDraft(`${investigation}:new-document`, untouched);
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>("new-document");
  const { text, format, ...facts } = draft.content;
  const { retrieved } = facts;
  const ready = way === "paste" ? text.trim() !== "" : file !== null;

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const sent = await submit.run(async () => {
      const content: NewDocument =
        way === "upload" && file !== null
          ? { file: { name: file.name, content: await base64Of(file) } }
          : { text, format };
      const answer = feed.accept(
        await addDocument(investigation, {
          ...content,
          ...filled({ ...facts, retrieved: momentOf(retrieved) }),
        }),
      );
      const added = madeBy(answer, "document");
      draft.discard();
      if (added !== undefined) onAdded(added);
    });
    if (sent) setFile(null);
  };

  const field = (name: keyof typeof facts, type = "text") => (
    <TextInput
      label={intl.formatMessage({ id: `document.${name}` })}
      type={type}
      dir={type === "text" ? "auto" : undefined}
      value={facts[name]}
      error={fieldFault(submit.problem, name)}
      onChange={(event) => draft.write({ [name]: event.currentTarget.value })}
    />
  );

  return (
    <Paper
      ref={form}
      withBorder
      p="lg"
      bg="var(--paper-raised)"
      component="form"
      onSubmit={(event) => void send(event)}
    >
      <Stack>
        <SegmentedControl
          aria-label={intl.formatMessage({ id: "document.way" })}
          value={way}
          onChange={(value) => setWay(value === "upload" ? "upload" : "paste")}
          data={[
            { value: "paste", label: intl.formatMessage({ id: "document.paste" }) },
            { value: "upload", label: intl.formatMessage({ id: "document.upload" }) },
          ]}
        />
        {way === "paste" ? (
          <>
            <Textarea
              label={intl.formatMessage({ id: "document.text" })}
              description={intl.formatMessage({ id: "document.limit" })}
              dir="auto"
              autosize
              minRows={8}
              maxRows={18}
              value={text}
              error={fieldFault(submit.problem, "text")}
              styles={{ input: { fontFamily: "var(--face-text)", lineHeight: 1.6 } }}
              onChange={(event) => draft.write({ text: event.currentTarget.value })}
            />
            <Select
              label={intl.formatMessage({ id: "document.format" })}
              allowDeselect={false}
              maw={260}
              value={format}
              onChange={(value) => draft.write({ format: value ?? "TEXT" })}
              data={(["TEXT", "MARKDOWN", "HTML"] as const).map((one) => ({
                value: one,
                label: intl.formatMessage({ id: `document.format.${one}` }),
              }))}
            />
          </>
        ) : (
          <FileDrop file={file} onFile={setFile} />
        )}
        <Fieldset legend={intl.formatMessage({ id: "document.about" })} variant="unstyled">
          <div className={classes["facts-grid"]}>
            {field("title")}
            {field("publisher")}
            {field("author")}
            {field("origin", "url")}
            {field("language")}
            {field("published", "date")}
            {field("retrieved", "date")}
          </div>
        </Fieldset>
        <ProblemNotice problem={submit.problem} />
        <Group>
          <Button type="submit" disabled={!ready} loading={submit.saving}>
            <FormattedMessage id="document.add" />
          </Button>
          <Button variant="subtle" color="gray" onClick={onCancel}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <DraftKept kept={draft.kept} onDiscard={draft.discard} />
        </Group>
      </Stack>
    </Paper>
  );
}

/** The fields that say something. */
const filled = (facts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facts)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ""),
  );

/** The server keeps when a text was retrieved as a moment; a form asks for the day. */
const momentOf = (day: string): string => (day === "" ? "" : `${day}T00:00:00.000Z`);
