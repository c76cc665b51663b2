import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { AnnotationFields, type Content, isEmpty } from "./annotation-fields";

interface AnnotationEntryProps {
  /** What a screen reader calls the form; its focus returns to what opens the form of this name. */
  readonly label: string;
  readonly name: string;
  readonly motivation: "COMMENTING" | "TAGGING";
  readonly content: Content;
  readonly knownTags: readonly string[];
  readonly kept: boolean;
  readonly saving: boolean;
  /** There is something to be settled before it can be saved. */
  readonly blocked: boolean;
  readonly onWrite: (next: Partial<Content>) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
  /** What stands between the field and the buttons: why it was not saved. */
  readonly children: ReactNode;
}

/** The form of a comment or of tags, new or changed. */
export function AnnotationEntry({ motivation, content, knownTags, ...entry }: AnnotationEntryProps) {
  const form = useFormFocus<HTMLFormElement>(entry.name);
  return (
    <form
      ref={form}
      aria-label={entry.label}
      onSubmit={(event) => {
        event.preventDefault();
        entry.onSave();
      }}
    >
      <Stack gap="xs">
        <AnnotationFields
          motivation={motivation}
          content={content}
          knownTags={knownTags}
          onWrite={entry.onWrite}
          onSubmit={entry.onSave}
          onEscape={() => {
            if (!entry.kept) entry.onCancel();
          }}
        />
        {entry.children}
        <Group justify="space-between" gap="xs">
          <DraftKept kept={entry.kept} onDiscard={entry.onDiscard} />
          <Group gap="xs" ml="auto">
            <Button size="xs" variant="subtle" color="gray" onClick={entry.onCancel}>
              <FormattedMessage id="ui.cancel" />
            </Button>
            <Button
              size="xs"
              type="submit"
              loading={entry.saving}
              disabled={entry.blocked || isEmpty(motivation, content)}
            >
              <FormattedMessage id="ui.save" />
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
