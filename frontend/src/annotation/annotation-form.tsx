import { Button, Group, Paper, Stack } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import type { Target } from "./annotation";
import { annotate } from "./annotation-api";
import { AnnotationFields, type Content, contentToSend, isEmpty, untouched } from "./annotation-fields";

interface AnnotationFormProps {
  readonly motivation: "COMMENTING" | "TAGGING";
  readonly target: Target;
  readonly knownTags?: readonly string[];
  /** Saved or cancelled: the form is to go away. */
  readonly onClose: () => void;
}

/** A new comment or new tags on a passage. What is typed survives a reload and a lost connection. */
export function AnnotationForm({ motivation, target, knownTags = [], onClose }: AnnotationFormProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const { revision, start, end } = target;
  const draft = useDraft<Content>(`${investigation}:${motivation}:${revision}:${start}-${end}`, untouched);
  const submit = useSubmit();

  const save = async () => {
    const sent = await submit.run(async () =>
      feed.accept(await annotate(investigation, target, motivation, contentToSend(draft.content))),
    );
    if (!sent) return;
    draft.discard();
    onClose();
  };
  const cancel = () => {
    draft.discard();
    onClose();
  };

  return (
    <Paper withBorder p="sm" radius="md" shadow="md">
      <form
        aria-label={intl.formatMessage({ id: `annotation.new.${motivation}` })}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="xs">
          <AnnotationFields
            motivation={motivation}
            content={draft.content}
            knownTags={knownTags}
            onWrite={draft.write}
            onSubmit={() => void save()}
            onEscape={() => {
              if (!draft.kept) cancel();
            }}
          />
          <ProblemNotice problem={submit.problem} />
          <Group justify="space-between" gap="xs">
            <DraftKept kept={draft.kept} onDiscard={draft.discard} />
            <Group gap="xs" ml="auto">
              <Button size="xs" variant="subtle" color="gray" onClick={cancel}>
                <FormattedMessage id="ui.cancel" />
              </Button>
              <Button
                size="xs"
                type="submit"
                loading={submit.saving}
                disabled={isEmpty(motivation, draft.content)}
              >
                <FormattedMessage id="ui.save" />
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
