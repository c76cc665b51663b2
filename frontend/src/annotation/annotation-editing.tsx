import { useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { ProblemNotice } from "../ui/problem-notice";
import { StaleNotice } from "../ui/stale-notice";
import { useSubmit } from "../ui/submit";
import { useVersionedDraft } from "../ui/versioned-draft";
import type { Annotation } from "./annotation";
import { editAnnotation } from "./annotation-api";
import { AnnotationEntry } from "./annotation-entry";
import { type Content, contentToSend } from "./annotation-fields";

interface AnnotationEditingProps {
  readonly annotation: Annotation;
  readonly knownTags: readonly string[];
  readonly onClose: () => void;
}

/** Changing one's own comment or tags. If they changed elsewhere meanwhile, both versions are shown and nothing is lost. */
export function AnnotationEditing({ annotation, knownTags, onClose }: AnnotationEditingProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const { id } = annotation;
  const submit = useSubmit();
  const draft = useVersionedDraft(`${investigation}:annotation:${id}`, annotation, contentOf, submit.problem);
  const { words, theirs } = draft;
  const motivation = annotation.motivation === "TAGGING" ? "TAGGING" : "COMMENTING";

  const close = () => {
    draft.discard();
    onClose();
  };
  const save = async () => {
    const seen = { id, version: draft.basis };
    const sent = await submit.run(async () =>
      feed.accept(await editAnnotation(investigation, seen, contentToSend(words))),
    );
    if (sent) close();
  };
  const shown = ({ body, tags }: Content) => (motivation === "TAGGING" ? tags.join(", ") : body);

  return (
    <AnnotationEntry
      label={intl.formatMessage({ id: "ui.edit" })}
      name={id}
      motivation={motivation}
      content={words}
      knownTags={knownTags}
      kept={draft.kept}
      saving={submit.saving}
      blocked={theirs !== null}
      onWrite={draft.write}
      onSave={() => void save()}
      onDiscard={draft.discard}
      onCancel={close}
    >
      {theirs === null ? (
        <ProblemNotice problem={submit.problem} />
      ) : (
        <StaleNotice
          differences={[
            {
              label: intl.formatMessage({
                id: motivation === "TAGGING" ? "annotation.tags" : "annotation.comment",
              }),
              theirs: shown(theirs),
              yours: shown(words),
            },
          ]}
          onTakeTheirs={draft.discard}
          onKeepYours={() => {
            submit.forget();
            draft.keepMine();
          }}
        />
      )}
    </AnnotationEntry>
  );
}

const contentOf = ({ body, tags }: Annotation): Content => ({ body: body ?? "", tags });
