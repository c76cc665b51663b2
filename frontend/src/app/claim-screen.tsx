import { useCallback } from "react";
import { VerdictSection } from "../review/verdict-section";
import type { Occurrence } from "../claim/claim";
import { ClaimPage } from "../claim/claim-page";
import { useClaims } from "../claim/contexts";
import { Debate } from "../debate/debate";
import { useDocuments } from "../document/contexts";
import { useLive } from "../live/live-context";
import { useSources } from "../source/contexts";
import { SourceLine } from "../source/source-line";
import { SourcePicker } from "../source/source-picker";
import { ClaimHistory } from "./claim-history";
import { EvidenceLine } from "./evidence-line";
import { NotFound } from "./not-found";

/** One claim with its sources, its debate and its history. */
export function ClaimScreen({ claim: id }: { readonly claim: string }) {
  const claims = useClaims();
  const sources = useSources();
  const documents = useDocuments();
  const { investigation } = useLive();
  const renderSource = useCallback(
    (source: string) => {
      const found = sources?.get(source);
      return found === undefined ? null : <SourceLine source={found} />;
    },
    [sources],
  );
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
      renderSource={renderSource}
      renderSourcePicker={(picked, onPick) => <SourcePicker picked={picked} onPick={onPick} />}
      debate={<Debate claim={claim.id} />}
      history={<ClaimHistory claim={claim.id} />}
    />
  );
}
