import { Modal, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { GradeSelect } from "../ui/grade-select";
import { JudgementForm } from "../ui/judgement-form";
import { fieldFault } from "../ui/submit";
import { useNames } from "../ui/viewer";
import { When } from "../ui/when";
import { credibilities, type Credibility, type Evidence } from "./evidence";
import { gradeEvidence, traceEvidence } from "./evidence-api";
import type { EvidenceSlots } from "./evidence-columns";
import { FlagForms } from "./evidence-flags";
import { useCredibilityWords } from "./evidence-grade";
import classes from "./evidence.module.css";

interface JudgeEvidenceProps {
  readonly evidence: Evidence;
  readonly slots: EvidenceSlots;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What a piece of evidence is worth: its source, what it says here, who said it first, and what is wrong with it. */
export function JudgeEvidence({ evidence, slots, opened, onClose }: JudgeEvidenceProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const nameOf = useNames();
  const words = useCredibilityWords();
  const { originName } = slots;
  const credibility = intl.formatMessage({ id: "evidence.credibility" });
  const origin = intl.formatMessage({ id: "origin.pick" });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={
        <Text span fw={600}>
          <FormattedMessage id="evidence.judge.title" />
        </Text>
      }
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
    >
      <Stack gap="lg">
        <blockquote className={classes.excerpt} dir="auto">
          {evidence.excerpt}
        </blockquote>
        <Part title={<FormattedMessage id="evidence.judge.source" />}>
          {slots.renderGradeSource(evidence.source)}
        </Part>
        <Part title={<FormattedMessage id="evidence.judge.credibility" />}>
          <JudgementForm<Credibility | null>
            name={`${investigation}:credibility:${evidence.id}`}
            now={evidence.credibility}
            label={credibility}
            say={words}
            field={(value, write, problem) => (
              <GradeSelect
                label={credibility}
                options={credibilities.map((grade) => ({
                  value: String(grade),
                  label: words(grade),
                  meaning: intl.formatMessage({ id: `evidence.credibility.${grade}.meaning` }),
                }))}
                value={value === null ? null : String(value)}
                error={fieldFault(problem, "credibility")}
                onChange={(picked) => write(picked === null ? null : (Number(picked) as Credibility))}
              />
            )}
            onSave={async (grade, reason) =>
              feed.accept(await gradeEvidence(investigation, evidence, { credibility: grade, reason }))
            }
          />
          {evidence.graded !== null && (
            <Text size="sm" c="dimmed" component="div" dir="auto">
              <FormattedMessage
                id="grade.by"
                values={{
                  name: nameOf(evidence.graded.by),
                  when: <When at={evidence.graded.at} />,
                  reason: evidence.graded.reason ?? "none",
                }}
              />
            </Text>
          )}
        </Part>
        <Part title={<FormattedMessage id="evidence.judge.origin" />}>
          <JudgementForm<string | null>
            name={`${investigation}:origin:${evidence.id}`}
            now={evidence.origin}
            label={origin}
            say={(value) =>
              (value === null ? null : originName(value)) ??
              intl.formatMessage({ id: "origin.source-itself" })
            }
            withReason={false}
            field={(value, write) => slots.renderOriginPicker(value, write)}
            onSave={async (value) => feed.accept(await traceEvidence(investigation, evidence, value))}
          />
        </Part>
        <Part title={<FormattedMessage id="evidence.judge.flags" />}>
          <FlagForms evidence={evidence} />
        </Part>
      </Stack>
    </Modal>
  );
}

function Part({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h3 className={classes.question}>{title}</h3>
      {children}
    </section>
  );
}
