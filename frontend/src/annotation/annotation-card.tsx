import "./annotation-card.css";
import { Badge, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { useLive } from "../live/live-context";
import { opens } from "../ui/form-focus";
import { Markdown } from "../ui/markdown";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import type { Annotation } from "./annotation";
import { withdrawAnnotation } from "./annotation-api";
import { AnnotationEditing } from "./annotation-editing";

interface AnnotationCardProps {
  readonly annotation: Annotation;
  /** Shown whole, with what one may do with it. */
  readonly active: boolean;
  readonly knownTags?: readonly string[];
}

/** A comment or tags beside their passage; of a withdrawn one only the trace is left. */
export function AnnotationCard({ annotation, active, knownTags = [] }: AnnotationCardProps) {
  const nameOf = useNames();
  const viewer = useViewer();
  const [editing, setEditing] = useState(false);
  const name = nameOf(annotation.creator);
  const kind = annotation.motivation === "TAGGING" ? "TAGGING" : "COMMENTING";

  if (annotation.withdrawn) {
    return (
      <div className="annotation-card annotation-card-trace">
        <FormattedMessage id={`annotation.withdrawn.${kind}`} values={{ name }} />
      </div>
    );
  }
  const mine = annotation.creator === viewer.account && viewer.mayContribute;
  return (
    <div className="annotation-card" data-motivation={kind} data-active={active || undefined}>
      <div className="annotation-card-head">
        <Text component="span" size="sm" fw={600} dir="auto">
          {name}
        </Text>
        <Text component="span" size="xs" c="var(--ink-soft)">
          <When at={annotation.createdAt} />
          {annotation.editedAt !== null && (
            <>
              {" · "}
              <FormattedMessage id="ui.edited" />
            </>
          )}
        </Text>
      </div>
      {editing ? (
        <AnnotationEditing annotation={annotation} knownTags={knownTags} onClose={() => setEditing(false)} />
      ) : (
        <>
          {annotation.body !== null && (
            <div className="annotation-card-body" data-whole={active || undefined}>
              <Markdown text={annotation.body} />
            </div>
          )}
          {annotation.tags.length > 0 && (
            <Group gap={6} mt={4}>
              {annotation.tags.map((tag) => (
                <Badge key={tag} variant="outline" color="gray" tt="none" fw={500} radius="sm" dir="auto">
                  {tag}
                </Badge>
              ))}
            </Group>
          )}
          {active && mine && <OwnActions annotation={annotation} onEdit={() => setEditing(true)} />}
        </>
      )}
    </div>
  );
}

function OwnActions({
  annotation,
  onEdit,
}: {
  readonly annotation: Annotation;
  readonly onEdit: () => void;
}) {
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const withdraw = () =>
    submit.run(async () => feed.accept(await withdrawAnnotation(investigation, annotation)));
  return (
    <>
      <Group gap={4} mt={6} ml={-8}>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onEdit} {...opens(annotation.id)}>
          <FormattedMessage id="ui.edit" />
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          loading={submit.saving}
          onClick={() => void withdraw()}
        >
          <FormattedMessage id="ui.withdraw" />
        </Button>
      </Group>
      <ProblemNotice problem={submit.problem} />
    </>
  );
}
