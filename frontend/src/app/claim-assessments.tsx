import { AssessmentSection } from "../assessment/assessment-section";
import type { Claim } from "../claim/claim";
import { useEvidence } from "../claim/contexts";
import { useMembers, useRules } from "../investigation/contexts";
import { isAtLeast } from "../investigation/investigation";
import { useSources } from "../source/contexts";
import { useNames } from "../ui/viewer";

/** A claim's assessments, with what they need of its evidence and of the members. */
export function ClaimAssessments({ claim }: { readonly claim: Claim }) {
  const evidence = useEvidence();
  const sources = useSources();
  const members = useMembers();
  const rules = useRules();
  const nameOf = useNames();
  const pieces = [...(evidence?.values() ?? [])]
    .filter((piece) => piece.claim === claim.id)
    .map(({ id, source, excerpt, withdrawn }) => ({
      id,
      label: [sources?.get(source)?.title, shortened(excerpt)].filter(Boolean).join(" · "),
      standing: !withdrawn,
    }));
  const candidates = [...(members?.values() ?? [])]
    .filter(({ removed, role }) => !removed && isAtLeast(role, "CONTRIBUTOR"))
    .map(({ account, role }) => ({ account, editor: isAtLeast(role, "EDITOR") }))
    .sort((a, b) => nameOf(a.account).localeCompare(nameOf(b.account)));
  return (
    <AssessmentSection
      claim={{
        id: claim.id,
        version: claim.version,
        round: claim.round,
        author: claim.author,
        open: claim.state === "OPEN",
        blindFirst: claim.state === "OPEN" && (rules?.rules.blindByDefault ?? false),
        assessable: claim.state !== "CLOSED" && claim.state !== "DECIDED",
      }}
      evidence={pieces}
      candidates={candidates}
    />
  );
}

const longest = 90;

function shortened(excerpt: string | null): string {
  const points = Array.from(excerpt ?? "");
  return points.length <= longest ? points.join("") : `${points.slice(0, longest).join("")}…`;
}
