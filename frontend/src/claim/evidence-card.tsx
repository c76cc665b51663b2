import { Button, Group } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { FormattedMessage } from "react-intl";
import { useLive } from "../live/live-context";
import { opens } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import { withdrawEvidence } from "./claim-api";
import type { Evidence } from "./evidence";
import type { EvidenceSlots } from "./evidence-columns";
import { FlagNotes } from "./evidence-flags";
import { EditEvidence } from "./evidence-form";
import { EvidenceGrade, useCredibilityWords } from "./evidence-grade";
import { confirmedByNobody, sharing } from "./evidence-origins";
import classes from "./evidence.module.css";
import { JudgeEvidence } from "./judge-evidence";

interface EvidenceCardProps {
  readonly evidence: Evidence;
  /** The whole evidence of the claim: with some of it this piece may share an origin. */
  readonly all: readonly Evidence[];
  readonly slots: EvidenceSlots;
}

/** One source as used for the claim; what was withdrawn leaves a trace. */
export function EvidenceCard({ evidence, all, slots }: EvidenceCardProps) {
  const { investigation, feed } = useLive();
  const { account, mayContribute } = useViewer();
  const nameOf = useNames();
  const submit = useSubmit();
  const [editing, { open, close }] = useDisclosure(false);
  const [judging, judge] = useDisclosure(false);
  const credibilityWords = useCredibilityWords();

  if (evidence.withdrawn) {
    return (
      <p className={classes.trace} id={`evidence-${evidence.id}`}>
        <FormattedMessage id="evidence.withdrawn-by" values={{ name: nameOf(evidence.author) }} />
      </p>
    );
  }
  const reliability = slots.reliabilityOf(evidence.source);
  if (editing) return <EditEvidence evidence={evidence} onDone={close} />;
  return (
    <article
      className={classes.card}
      id={`evidence-${evidence.id}`}
      data-stance={evidence.stance}
      data-retracted={evidence.flags.some(({ flag }) => flag === "RETRACTED")}
    >
      <FlagNotes evidence={evidence} />
      {(reliability !== null || evidence.credibility !== null) && (
        <div className={classes.grade}>
          <EvidenceGrade reliability={reliability} credibility={evidence.credibility} />
          {evidence.credibility !== null && <span>{credibilityWords(evidence.credibility)}</span>}
        </div>
      )}
      {confirmedByNobody(evidence, all) && (
        <p className={classes.alone}>
          <FormattedMessage id="evidence.confirmed-by-nobody" />
        </p>
      )}
      {evidence.excerpt !== null && evidence.excerpt !== "" && (
        <blockquote className={classes.excerpt} dir="auto">
          {evidence.excerpt}
        </blockquote>
      )}
      {evidence.locator !== null && (
        <div className={classes.locator} dir="auto">
          {evidence.locator}
        </div>
      )}
      {slots.renderSource(evidence.source)}
      <OriginNote evidence={evidence} all={all} originName={slots.originName} />
      <footer className={classes.foot}>
        <span>
          {nameOf(evidence.author)} · <When at={evidence.attachedAt} />
          {evidence.editedAt !== null && (
            <>
              {" · "}
              <FormattedMessage id="ui.edited" />
            </>
          )}
        </span>
        {mayContribute && (
          <Group gap={0}>
            <Button size="compact-xs" variant="subtle" onClick={judge.open} aria-haspopup="dialog">
              <FormattedMessage id="evidence.judge" />
            </Button>
            {evidence.author === account && (
              <>
                <Button size="compact-xs" variant="subtle" onClick={open} {...opens(evidence.id)}>
                  <FormattedMessage id="ui.edit" />
                </Button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  loading={submit.saving}
                  onClick={() =>
                    void submit.run(async () => feed.accept(await withdrawEvidence(investigation, evidence)))
                  }
                >
                  <FormattedMessage id="ui.withdraw" />
                </Button>
              </>
            )}
          </Group>
        )}
      </footer>
      <ProblemNotice problem={submit.problem} />
      {mayContribute && (
        <JudgeEvidence evidence={evidence} slots={slots} opened={judging} onClose={judge.close} />
      )}
    </article>
  );
}

/** Who said it first, where that is known or shared. */
function OriginNote({
  evidence,
  all,
  originName,
}: Pick<EvidenceCardProps, "evidence" | "all"> & Pick<EvidenceSlots, "originName">) {
  const others = sharing(evidence, all);
  if (evidence.origin === null && others === 0) return null;
  const named = evidence.origin === null ? null : originName(evidence.origin);
  return (
    <p className={classes.origin}>
      {evidence.origin === null ? (
        <FormattedMessage id="evidence.origin.same-source" values={{ others }} />
      ) : (
        <FormattedMessage
          id="evidence.origin.named"
          values={{ others, origin: <q dir="auto">{named === null || named === "" ? "…" : named}</q> }}
        />
      )}
    </p>
  );
}
