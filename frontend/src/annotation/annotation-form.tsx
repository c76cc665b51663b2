import { Paper } from "@mantine/core";
import { useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import type { Target } from "./annotation";
import { annotate } from "./annotation-api";
import { AnnotationEntry } from "./annotation-entry";
import { type Content, contentToSend, untouched } from "./annotation-fields";

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
      <AnnotationEntry
        label={intl.formatMessage({ id: `annotation.new.${motivation}` })}
        name="new-annotation"
        motivation={motivation}
        content={draft.content}
        knownTags={knownTags}
        kept={draft.kept}
        saving={submit.saving}
        blocked={false}
        onWrite={draft.write}
        onSave={() => void save()}
        onDiscard={draft.discard}
        onCancel={cancel}
      >
        <ProblemNotice problem={submit.problem} />
      </AnnotationEntry>
    </Paper>
  );
}
