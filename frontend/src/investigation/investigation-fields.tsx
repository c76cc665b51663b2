import { Textarea, TextInput } from "@mantine/core";
import { useIntl } from "react-intl";
import type { Problem } from "../http/problem";
import { fieldFault } from "../ui/submit";
import type { Investigation } from "./investigation";
import type { InvestigationDraft } from "./investigation-api";

/** What an investigation says of itself, as a form holds it. */
export interface InvestigationWords {
  readonly title: string;
  readonly description: string;
}

export const noWords: InvestigationWords = { title: "", description: "" };

export const wordsOfInvestigation = ({ title, description }: Investigation): InvestigationWords => ({
  title,
  description: description ?? "",
});

export const bodyOfInvestigation = ({ title, description }: InvestigationWords): InvestigationDraft => ({
  title: title.trim(),
  description: description.trim() === "" ? null : description.trim(),
});

interface InvestigationFieldsProps {
  readonly words: InvestigationWords;
  readonly onWrite: (next: Partial<InvestigationWords>) => void;
  readonly problem: Problem | null;
}

/** The fields of the forms that create and change an investigation. */
export function InvestigationFields({ words, onWrite, problem }: InvestigationFieldsProps) {
  const intl = useIntl();
  return (
    <>
      <TextInput
        label={intl.formatMessage({ id: "investigation.title" })}
        placeholder={intl.formatMessage({ id: "investigation.title-example" })}
        required
        maxLength={300}
        dir="auto"
        value={words.title}
        error={fieldFault(problem, "title")}
        onChange={(event) => onWrite({ title: event.currentTarget.value })}
      />
      <Textarea
        label={intl.formatMessage({ id: "investigation.description" })}
        autosize
        minRows={2}
        maxLength={2000}
        dir="auto"
        value={words.description}
        error={fieldFault(problem, "description")}
        onChange={(event) => onWrite({ description: event.currentTarget.value })}
      />
    </>
  );
}
