import { Button, Group, Paper, Stack, Textarea, TextInput } from "@mantine/core";
import type { ReactNode, SubmitEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import type { InvestigationDraft } from "./investigation-api";

interface InvestigationFormProps {
  readonly draftName: string;
  readonly start: { readonly title: string; readonly description: string };
  readonly action: ReactNode;
  readonly onSave: (draft: InvestigationDraft) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** What an investigation is called and asks. */
export function InvestigationForm({ draftName, start, action, onSave, onCancel }: InvestigationFormProps) {
  const intl = useIntl();
  const draft = useDraft(draftName, start);
  const submit = useSubmit();
  const { title, description } = draft.content;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const saved = await submit.run(() =>
      onSave({ title: title.trim(), description: description.trim() === "" ? null : description.trim() }),
    );
    if (saved) draft.discard();
  };
  return (
    <Paper withBorder p="lg" bg="var(--paper-raised)" component="form" onSubmit={(event) => void save(event)}>
      <Stack>
        <TextInput
          label={intl.formatMessage({ id: "investigation.title" })}
          placeholder={intl.formatMessage({ id: "investigation.title-example" })}
          required
          data-autofocus
          maxLength={300}
          dir="auto"
          value={title}
          error={fieldFault(submit.problem, "title")}
          onChange={(event) => draft.write({ title: event.currentTarget.value })}
        />
        <Textarea
          label={intl.formatMessage({ id: "investigation.description" })}
          autosize
          minRows={2}
          maxLength={2000}
          dir="auto"
          value={description}
          error={fieldFault(submit.problem, "description")}
          onChange={(event) => draft.write({ description: event.currentTarget.value })}
        />
        <ProblemNotice problem={submit.problem} />
        <Group>
          <Button type="submit" loading={submit.saving} disabled={title.trim() === ""}>
            {action}
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
