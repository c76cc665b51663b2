import { useCallback, useMemo } from "react";
import type { EvidenceSlots } from "../claim/evidence-columns";
import { useOrigins, useSources } from "../source/contexts";
import { OriginPicker } from "../source/origin-picker";
import { GradeSource, useReliabilityWords } from "../source/reliability";
import { SourceLine } from "../source/source-line";
import { SourcePicker } from "../source/source-picker";

/** What the evidence of claims shows of sources and origins. */
export function useEvidenceSlots(): EvidenceSlots {
  const sources = useSources();
  const origins = useOrigins();
  const words = useReliabilityWords();
  const reliabilityOf = useCallback(
    (source: string) => {
      const grade = sources?.get(source)?.reliability ?? null;
      return grade === null ? null : { letter: grade, words: words(grade) };
    },
    [sources, words],
  );
  return useMemo(
    () => ({
      renderSource: (source) => {
        const found = sources?.get(source);
        return found === undefined ? null : <SourceLine source={found} />;
      },
      renderSourcePicker: (picked, onPick) => <SourcePicker picked={picked} onPick={onPick} />,
      reliabilityOf,
      renderGradeSource: (source) => {
        const found = sources?.get(source);
        return found === undefined ? null : <GradeSource source={found} />;
      },
      originName: (origin) => origins?.get(origin)?.name ?? null,
      renderOriginPicker: (picked, onPick) => <OriginPicker picked={picked} onPick={onPick} />,
    }),
    [sources, origins, reliabilityOf],
  );
}
