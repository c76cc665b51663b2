import { Group } from "@mantine/core";
import { latestOf } from "../assessment/assessment";
import { useAssessments } from "../assessment/contexts";
import type { Claim, Occurrence } from "../claim/claim";
import { ClaimStateBadge, MaterialityBadge } from "../claim/claim-state-badge";
import { useClaims, useEvidence } from "../claim/contexts";
import type { Stance } from "../claim/evidence";
import { EvidenceColumns } from "../claim/evidence-columns";
import { independentOrigins } from "../claim/evidence-origins";
import { Occurrences } from "../claim/occurrences";
import { isOpenQuestion, threadsOf } from "../debate/argument-tree";
import { useArguments } from "../debate/contexts";
import { useDocuments } from "../document/contexts";
import { EntryList } from "../history/entry-list";
import { useMembers, useRules } from "../investigation/contexts";
import { isAtLeast } from "../investigation/investigation";
import { useLive } from "../live/live-context";
import { CasePage } from "../review/case-page";
import { useCases } from "../review/contexts";
import type { FirstView } from "../review/review-api";
import { useViewer } from "../ui/viewer";
import { useAboutEntry } from "./about-entry";
import { ClaimDebate } from "./claim-debate";
import { ClaimAssessments } from "./claim-assessments";
import { EvidenceLine } from "./evidence-line";
import { useEvidenceSlots } from "./evidence-slots";
import { useCaptures } from "./use-captures";
import { useNews } from "./use-news";

interface ReviewCaseScreenProps {
  readonly claim: string;
  readonly firstView: FirstView | null;
  readonly onFirstView: (view: FirstView) => void;
  readonly onDone: () => void;
}

/** A case of review mode, put together of what the features show of a claim. */
export function ReviewCaseScreen(props: ReviewCaseScreenProps) {
  const claim = useClaims()?.get(props.claim);
  return claim === undefined ? null : <OpenCase {...props} claim={claim} />;
}

function OpenCase({
  claim,
  firstView,
  onFirstView,
  onDone,
}: Omit<ReviewCaseScreenProps, "claim"> & { readonly claim: Claim }) {
  const { investigation } = useLive();
  const { account } = useViewer();
  const documents = useDocuments();
  const evidence = useEvidence();
  const args = useArguments();
  const rules = useRules()?.rules;
  const latest = latestOf(useAssessments()?.values() ?? [], claim.id, claim.round);
  const team = useTeam();
  const reviewed = useCases()?.get(claim.id);
  const about = useAboutEntry();
  const news = useNews(claim.id);
  const slots = useEvidenceSlots();
  const standing = [...(evidence?.values() ?? [])].filter(
    (piece) => piece.claim === claim.id && !piece.withdrawn,
  );
  const captured = useCaptures(standing.map(({ source }) => source));
  if (rules === undefined) return null;
  const origins = (stance: Stance) => independentOrigins(evidence?.values() ?? [], claim.id, stance);
  const said = [...(args?.values() ?? [])].filter((argument) => argument.claim === claim.id);
  const count = (stance: string) => standing.filter((piece) => piece.stance === stance).length;
  const needsSignature =
    team.editors > 1 &&
    (rules.secondSignature === "ALWAYS" ||
      (rules.secondSignature === "HIGH_MATERIALITY" && claim.materiality === "HIGH"));
  return (
    <CasePage
      claim={claim}
      rules={{ ...rules, needsSignature }}
      facts={{
        assessors: [...latest.keys()].filter((one) => one !== claim.author).length,
        quorum: team.contributors <= 3 ? 1 : rules.quorum,
        origins: Math.max(origins("SUPPORTS"), origins("REFUTES")),
        supporting: count("SUPPORTS"),
        refuting: count("REFUTES"),
        searchedInVain: (reviewed?.sent?.searchedInVain ?? null) !== null,
        captured: captured.all === 0 ? null : captured,
        openQuestions: threadsOf(said).flatMap(({ placed }) => placed.filter(isOpenQuestion)).length,
        recused: reviewed?.recusals.some((one) => one.account === account) ?? false,
      }}
      evidence={standing.map(({ id }) => ({ id, line: <EvidenceLine evidence={id} /> }))}
      evidenceLine={(id) => <EvidenceLine evidence={id} />}
      news={{
        count: news.entries.length,
        view: <EntryList entries={news.entries} about={about} />,
        seen: news.seen,
        onSeen: news.onSeen,
      }}
      people={[claim.author, ...standing.map((piece) => piece.author), ...said.map((one) => one.author)]}
      firstView={firstView}
      onFirstView={onFirstView}
      head={
        <Group gap="xs" mb={6}>
          <ClaimStateBadge state={claim.state} />
          <MaterialityBadge materiality={claim.materiality} />
        </Group>
      }
      passages={
        <Occurrences
          claim={claim}
          documentTitle={(document) => documents?.get(document)?.title ?? "…"}
          passageAddress={({ document, id }: Occurrence) =>
            `/investigations/${investigation}/documents/${document}?passage=${id}`
          }
        />
      }
      columns={<EvidenceColumns claim={claim} {...slots} />}
      debate={<ClaimDebate claim={claim.id} />}
      assessments={<ClaimAssessments claim={claim} />}
      onDone={onDone}
    />
  );
}

/** How many there are who may contribute, and who may decide. */
function useTeam() {
  const present = [...(useMembers()?.values() ?? [])].filter(({ removed }) => !removed);
  return {
    contributors: present.filter(({ role }) => isAtLeast(role, "CONTRIBUTOR")).length,
    editors: present.filter(({ role }) => isAtLeast(role, "EDITOR")).length,
  };
}
