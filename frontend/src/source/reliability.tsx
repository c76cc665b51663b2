import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { GradeSelect } from "../ui/grade-select";
import { JudgementForm } from "../ui/judgement-form";
import { fieldFault } from "../ui/submit";
import { type Reliability, reliabilities, type Source } from "./source";
import { gradeSource } from "./source-api";

/** The official wording of the letters. */
export function useReliabilityWords(): (reliability: Reliability | null) => string {
  const intl = useIntl();
  return (reliability) =>
    reliability === null
      ? intl.formatMessage({ id: "grade.none" })
      : intl.formatMessage({ id: `source.reliability.${reliability}` });
}

/** The letter, for who knows the code, and its wording for everybody. */
export function ReliabilityWords({ reliability }: { readonly reliability: Reliability }) {
  const words = useReliabilityWords();
  return (
    <span>
      <FormattedMessage
        id="source.reliability.said"
        values={{ grade: <strong>{reliability}</strong>, words: words(reliability) }}
      />
    </span>
  );
}

/** Grades a source, for every claim that it speaks to. */
export function GradeSource({ source, onDone }: { readonly source: Source; readonly onDone?: () => void }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const words = useReliabilityWords();
  return (
    <JudgementForm<Reliability | null>
      name={`${investigation}:reliability:${source.id}`}
      now={source.reliability}
      label={intl.formatMessage({ id: "source.reliability" })}
      say={words}
      field={(value, write, problem) => (
        <GradeSelect
          label={intl.formatMessage({ id: "source.reliability" })}
          options={reliabilities.map((grade) => ({
            value: grade,
            label: words(grade),
            meaning: intl.formatMessage({ id: `source.reliability.${grade}.meaning` }),
          }))}
          value={value}
          error={fieldFault(problem, "reliability")}
          onChange={(picked) => write(picked as Reliability | null)}
        />
      )}
      onSave={async (reliability, reason) =>
        feed.accept(await gradeSource(investigation, source, { reliability, reason }))
      }
      {...(onDone === undefined ? {} : { onDone })}
    />
  );
}
