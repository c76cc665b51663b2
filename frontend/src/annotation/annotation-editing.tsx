import { Button, Group, Stack } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { useState } from "react";
import { useLive } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { ProblemNotice } from "../ui/problem-notice";
import { StaleNotice } from "../ui/stale-notice";
import { useSubmit } from "../ui/submit";
import type { Annotation } from "./annotation";
import { editAnnotation } from "./annotation-api";
import { AnnotationFields, type Content, contentToSend, isEmpty } from "./annotation-fields";

interface AnnotationEditingProps {
  readonly annotation: Annotation;
  readonly knownTags: readonly string[];
  readonly onClose: () => void;
}

/** Changing one's own comment or tags. If they changed elsewhere meanwhile, both versions are shown and nothing is lost. */
export function AnnotationEditing({ annotation, knownTags, onClose }: AnnotationEditingProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const start: Content = { body: annotation.body ?? "", tags: annotation.tags };
  const draft = useDraft<Content>(`${investigation}:annotation:${annotation.id}`, start);
  const [base, setBase] = useState(annotation.version);
  const submit = useSubmit();
  const motivation = annotation.motivation === "TAGGING" ? "TAGGING" : "COMMENTING";
  const stale = base !== annotation.version || submit.problem?.name === "stale";

  const close = () => {
    draft.discard();
    onClose();
  };
  const save = async () => {
    const versioned = { id: annotation.id, version: base };
    const sent = await submit.run(async () =>
      feed.accept(await editAnnotation(investigation, versioned, contentToSend(draft.content))),
    );
    if (sent) close();
  };
  const goOn = () => {
    setBase(annotation.version);
    submit.forget();
  };
  const words = ({ body, tags }: Content) => (motivation === "TAGGING" ? tags.join(", ") : body);

  return (
    <form
      aria-label={intl.formatMessage({ id: "ui.edit" })}
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
            if (!draft.kept) close();
          }}
        />
        {stale ? (
          <StaleNotice
            differences={[
              {
                label: intl.formatMessage({
                  id: motivation === "TAGGING" ? "annotation.tags" : "annotation.comment",
                }),
                theirs: words(start),
                yours: words(draft.content),
              },
            ]}
            onTakeTheirs={() => {
              draft.discard();
              goOn();
            }}
            onKeepYours={goOn}
          />
        ) : (
          <ProblemNotice problem={submit.problem} />
        )}
        <Group justify="space-between" gap="xs">
          <DraftKept kept={draft.kept} onDiscard={draft.discard} />
          <Group gap="xs" ml="auto">
            <Button size="xs" variant="subtle" color="gray" onClick={close}>
              <FormattedMessage id="ui.cancel" />
            </Button>
            <Button
              size="xs"
              type="submit"
              loading={submit.saving}
              disabled={stale || isEmpty(motivation, draft.content)}
            >
              <FormattedMessage id="ui.save" />
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
