import { Avatar, Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { hueOf, initials } from "../ui/initials";
import { Markdown } from "../ui/markdown";
import { useNames } from "../ui/viewer";
import { When } from "../ui/when";
import type { Assessment } from "./assessment";
import classes from "./assessment.module.css";
import type { Relied } from "./assessment-section";
import { ConfidenceWord, ValueWord } from "./value-word";

interface AssessmentCardProps {
  readonly assessment: Assessment;
  /** What the same member thought before, the newest first. */
  readonly earlier: readonly Assessment[];
  readonly evidence: readonly Relied[];
  /** The claim's present version. */
  readonly version: number;
}

/** One member's assessment with its reasons; what they thought before can be unfolded. */
export function AssessmentCard({ assessment, earlier, evidence, version }: AssessmentCardProps) {
  const nameOf = useNames();
  const [unfolded, { toggle }] = useDisclosure(false);
  const name = nameOf(assessment.author);
  return (
    <article className={classes.card}>
      <Avatar size={30} radius="xl" color={hueOf(assessment.author)} variant="light" aria-hidden="true">
        {initials(name)}
      </Avatar>
      <div className={classes.said}>
        <header className={classes.head}>
          <strong className={classes.name}>{name}</strong>
          <ValueWord value={assessment.value} />
          <span>
            <ConfidenceWord confidence={assessment.confidence} />
          </span>
          {assessment.mode === "BLIND" && (
            <span className={classes.blind}>
              <FormattedMessage id="assessment.mode.BLIND" />
            </span>
          )}
          <span>
            <When at={assessment.madeAt} />
          </span>
          {assessment.claimVersion !== version && (
            <span className={classes.old}>
              <FormattedMessage id="assessment.made-on" values={{ version: assessment.claimVersion }} />
            </span>
          )}
        </header>
        <Reasons assessment={assessment} evidence={evidence} />
        {earlier.length > 0 && (
          <div>
            <Button size="compact-xs" variant="subtle" aria-expanded={unfolded} onClick={toggle}>
              <FormattedMessage id="assessment.earlier" values={{ count: earlier.length }} />
            </Button>
          </div>
        )}
        {unfolded &&
          earlier.map((one) => (
            <div key={one.id} className={classes.superseded}>
              <div className={classes.head}>
                <ValueWord value={one.value} />
                <span>
                  <ConfidenceWord confidence={one.confidence} />
                </span>
                {one.mode === "BLIND" && (
                  <span className={classes.blind}>
                    <FormattedMessage id="assessment.mode.BLIND" />
                  </span>
                )}
                <span>
                  <When at={one.madeAt} />
                </span>
              </div>
              <Reasons assessment={one} evidence={evidence} />
            </div>
          ))}
      </div>
    </article>
  );
}

/** Why somebody finds what they find, and on what evidence. */
export function Reasons({
  assessment,
  evidence,
}: {
  readonly assessment: Assessment;
  readonly evidence: readonly Relied[];
}): ReactNode {
  const relied = assessment.evidence.flatMap((id) => evidence.find((piece) => piece.id === id) ?? []);
  return (
    <>
      <Markdown text={assessment.rationale} />
      {relied.length > 0 && (
        <div className={classes.relied}>
          <FormattedMessage id="assessment.relies-on" />
          <ul>
            {relied.map((piece) => (
              <li key={piece.id} data-withdrawn={!piece.standing} dir="auto">
                {piece.label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
