import { Button, Group, Paper, Stack } from "@mantine/core";
import type { SubmitEvent } from "react";
import { FormattedMessage } from "react-intl";
import { madeBy } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { createInvestigation } from "./investigation-api";
import { bodyOfInvestigation, InvestigationFields, noWords } from "./investigation-fields";

interface CreateInvestigationProps {
  readonly onCreated: (investigation: string) => void;
  readonly onCancel: () => void;
}

/** Begins an investigation, whose owner one becomes. */
export function CreateInvestigation({ onCreated, onCancel }: CreateInvestigationProps) {
  const draft = useDraft("new-investigation", noWords);
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>("new-investigation");
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    await submit.run(async () => {
      const created = madeBy(await createInvestigation(bodyOfInvestigation(draft.content)), "investigation");
      draft.discard();
      if (created !== undefined) onCreated(created);
    });
  };
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
        <InvestigationFields words={draft.content} onWrite={draft.write} problem={submit.problem} />
        <ProblemNotice problem={submit.problem} />
        <Group>
          <Button type="submit" loading={submit.saving} disabled={draft.content.title.trim() === ""}>
            <FormattedMessage id="investigations.create" />
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
