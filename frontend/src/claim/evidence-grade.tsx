import { useIntl } from "react-intl";
import classes from "../ui/grade.module.css";
import type { Credibility } from "./evidence";

/** The official wording of the figures. */
export function useCredibilityWords(): (credibility: Credibility | null) => string {
  const intl = useIntl();
  return (credibility) =>
    credibility === null
      ? intl.formatMessage({ id: "grade.none" })
      : intl.formatMessage({ id: `evidence.credibility.${credibility}` });
}

interface EvidenceGradeProps {
  /** Letter and wording of the source's reliability; null while it is not graded. */
  readonly reliability: { readonly letter: string; readonly words: string } | null;
  readonly credibility: Credibility | null;
}

/** Both grades as one sign, as in B2: the source's letter, and the figure of what it says here. */
export function EvidenceGrade({ reliability, credibility }: EvidenceGradeProps) {
  const intl = useIntl();
  const words = useCredibilityWords();
  if (reliability === null && credibility === null) return null;
  const said = intl.formatMessage(
    { id: "evidence.grade.said" },
    {
      letter: reliability?.letter ?? "none",
      reliability: reliability?.words ?? "",
      figure: credibility ?? "none",
      credibility: words(credibility),
    },
  );
  return (
    <span className={classes.badge} role="img" aria-label={said} title={said}>
      <span data-unknown={reliability === null || reliability.letter === "F"}>
        {reliability?.letter ?? "–"}
      </span>
      <span data-unknown={credibility === null || credibility === 6}>{credibility ?? "–"}</span>
    </span>
  );
}
