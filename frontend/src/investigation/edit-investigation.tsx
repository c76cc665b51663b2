import { Button, Group, Paper, Stack } from "@mantine/core";
import type { SubmitEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { StaleNotice } from "../ui/stale-notice";
import { useSubmit } from "../ui/submit";
import { differing, useVersionedDraft } from "../ui/versioned-draft";
import type { Investigation } from "./investigation";
import { editInvestigation } from "./investigation-api";
import { bodyOfInvestigation, InvestigationFields, wordsOfInvestigation } from "./investigation-fields";

interface EditInvestigationProps {
  readonly investigation: Investigation;
  readonly onDone: () => void;
}

/** Changes what the investigation is called and asks; if somebody else did meanwhile, both versions are shown. */
export function EditInvestigation({ investigation, onDone }: EditInvestigationProps) {
  const intl = useIntl();
  const { feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>("edit-investigation");
  const { id } = investigation;
  const draft = useVersionedDraft(`${id}:investigation`, investigation, wordsOfInvestigation, submit.problem);
  const { words, theirs } = draft;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const saved = await submit.run(async () =>
      feed.accept(await editInvestigation(id, draft.basis, bodyOfInvestigation(words))),
    );
    if (!saved) return;
    draft.discard();
    onDone();
  };
  return (
    <Paper
      ref={form}
      withBorder
      p="lg"
      bg="var(--paper-raised)"
      component="form"
      onSubmit={(event) => void save(event)}
    >
      <Stack>
        {theirs !== null && (
          <StaleNotice
            differences={differing(words, theirs).map((field) => ({
              label: intl.formatMessage({ id: `investigation.${field}` }),
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
        <InvestigationFields words={words} onWrite={draft.write} problem={submit.problem} />
        {theirs === null && <ProblemNotice problem={submit.problem} />}
        <Group>
          <Button
            type="submit"
            loading={submit.saving}
            disabled={theirs !== null || words.title.trim() === ""}
          >
            <FormattedMessage id="ui.save" />
          </Button>
          <Button variant="subtle" color="gray" onClick={onDone}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <DraftKept kept={draft.kept} onDiscard={draft.discard} />
        </Group>
      </Stack>
    </Paper>
  );
}
