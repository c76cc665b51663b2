import { TagsInput, Textarea } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useIntl } from "react-intl";
import type { AnnotationContent } from "./annotation-api";

/** What is in the fields of a comment or a tagging. */
export interface Content {
  readonly body: string;
  readonly tags: readonly string[];
}

export const untouched: Content = { body: "", tags: [] };

/** Whether what this motivation needs is still missing. */
export const isEmpty = (motivation: "COMMENTING" | "TAGGING", { body, tags }: Content): boolean =>
  motivation === "COMMENTING" ? body.trim() === "" : tags.length === 0;

export const contentToSend = ({ body, tags }: Content): AnnotationContent => ({
  body: body.trim() === "" ? null : body,
  tags,
});

interface AnnotationFieldsProps {
  readonly motivation: "COMMENTING" | "TAGGING";
  readonly content: Content;
  readonly knownTags: readonly string[];
  readonly onWrite: (next: Partial<Content>) => void;
  /** Ctrl or ⌘ and Enter. */
  readonly onSubmit: () => void;
  readonly onEscape: () => void;
}

/** The one field that a comment or a tagging needs. */
export function AnnotationFields({ motivation, content, knownTags, ...on }: AnnotationFieldsProps) {
  const intl = useIntl();
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) on.onSubmit();
    else if (event.key !== "Escape") return;
    else on.onEscape();
    event.preventDefault();
    event.stopPropagation();
  };
  return motivation === "COMMENTING" ? (
    <Textarea
      label={intl.formatMessage({ id: "annotation.comment" })}
      description={intl.formatMessage({ id: "annotation.markdown" })}
      autosize
      minRows={3}
      maxRows={14}
      dir="auto"
      value={content.body}
      onChange={(event) => on.onWrite({ body: event.currentTarget.value })}
      onKeyDown={press}
    />
  ) : (
    <TagsInput
      label={intl.formatMessage({ id: "annotation.tags" })}
      description={intl.formatMessage({ id: "annotation.tags.how" })}
      data={[...knownTags]}
      maxTags={20}
      maxLength={60}
      acceptValueOnBlur
      value={[...content.tags]}
      onChange={(tags) => on.onWrite({ tags })}
      onKeyDown={(event) => {
        if (event.key === "Escape" || event.ctrlKey || event.metaKey) press(event);
      }}
    />
  );
}
