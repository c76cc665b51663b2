import { VerdictSection } from "../review/verdict-section";
import { isRunning } from "../assessment/blind-round";
import { useBlindRounds } from "../assessment/contexts";
import type { Occurrence } from "../claim/claim";
import { ClaimPage } from "../claim/claim-page";
import { useClaims } from "../claim/contexts";
import { useDocuments } from "../document/contexts";
import { useLive } from "../live/live-context";
import { ClaimAssessments } from "./claim-assessments";
import { ClaimDebate } from "./claim-debate";
import { ClaimHistory } from "./claim-history";
import { EvidenceLine } from "./evidence-line";
import { useEvidenceSlots } from "./evidence-slots";
import { NotFound } from "./not-found";

/** One claim with its sources, its debate and its history. */
export function ClaimScreen({ claim: id }: { readonly claim: string }) {
  const claims = useClaims();
  const documents = useDocuments();
  const { investigation } = useLive();
  const evidence = useEvidenceSlots();
  const rounds = [...(useBlindRounds()?.values() ?? [])];
  const claim = claims?.get(id);
  if (claim === undefined) return claims === null ? null : <NotFound />;
  return (
    <ClaimPage
      claim={claim}
      verdict={<VerdictSection claim={claim} evidenceLine={(piece) => <EvidenceLine evidence={piece} />} />}
      documentTitle={(document) => documents?.get(document)?.title ?? "…"}
      passageAddress={({ document, id }: Occurrence) =>
        `/investigations/${investigation}/documents/${document}?passage=${id}`
      }
      {...evidence}
      renderDebate={(of) => <ClaimDebate claim={of} />}
      resting={rounds.some((round) => round.claim === claim.id && isRunning(round))}
      assessments={<ClaimAssessments claim={claim} />}
      history={<ClaimHistory claim={claim.id} />}
    />
  );
}
