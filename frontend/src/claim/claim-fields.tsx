import { SegmentedControl, Stack, TagsInput, Text, Textarea, TextInput } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Problem } from "../http/problem";
import { fieldFault } from "../ui/submit";
import type { ClaimWords } from "./claim-words";

interface ClaimFieldsProps {
  readonly words: ClaimWords;
  readonly onWrite: (next: Partial<ClaimWords>) => void;
  readonly problem: Problem | null;
  /** What stands right below the statement. */
  readonly children?: ReactNode;
}

/** What is claimed, by whom, when, and how much hangs on it. */
export function ClaimFields({ words, onWrite, problem, children }: ClaimFieldsProps) {
  const intl = useIntl();
  const materiality = useId();
  return (
    <Stack gap="sm">
      <Textarea
        label={intl.formatMessage({ id: "claim.statement" })}
        description={intl.formatMessage({ id: "claim.statement-hint" })}
        required
        autosize
        minRows={2}
        maxLength={500}
        dir="auto"
        value={words.statement}
        error={fieldFault(problem, "statement")}
        styles={{ input: { fontFamily: "var(--face-text)", fontSize: "1.05rem" } }}
        onChange={(event) => onWrite({ statement: event.currentTarget.value })}
      />
      {children}
      <TextInput
        label={intl.formatMessage({ id: "claim.claimant" })}
        description={intl.formatMessage({ id: "claim.claimant-hint" })}
        maxLength={300}
        dir="auto"
        value={words.claimant}
        error={fieldFault(problem, "claimant")}
        onChange={(event) => onWrite({ claimant: event.currentTarget.value })}
      />
      <TextInput
        label={intl.formatMessage({ id: "claim.date" })}
        description={intl.formatMessage({ id: "source.date-hint" })}
        pattern={String.raw`\d{4}(-\d{2}(-\d{2})?)?`}
        value={words.claimDate}
        error={fieldFault(problem, "claimDate")}
        onChange={(event) => onWrite({ claimDate: event.currentTarget.value })}
      />
      <div>
        <Text size="sm" fw={500} id={materiality} mb={2}>
          <FormattedMessage id="claim.materiality" />
        </Text>
        <SegmentedControl
          size="xs"
          aria-labelledby={materiality}
          value={words.materiality}
          onChange={(value) => onWrite({ materiality: value })}
          data={(["LOW", "MEDIUM", "HIGH"] as const).map((value) => ({
            value,
            label: intl.formatMessage({ id: `claim.materiality.short.${value}` }),
          }))}
        />
      </div>
      <TagsInput
        label={intl.formatMessage({ id: "claim.tags" })}
        maxTags={20}
        splitChars={[","]}
        value={[...words.tags]}
        error={fieldFault(problem, "tags")}
        onChange={(tags) =>
          onWrite({ tags: tags.map((tag) => tag.trim().slice(0, 60)).filter((tag) => tag !== "") })
        }
      />
    </Stack>
  );
}
