import { useCallback, useEffect, useState } from "react";
import { useSearchParams } from "wouter";
import { latestOf } from "../assessment/assessment";
import { leik } from "../assessment/consensus";
import { useAssessments } from "../assessment/contexts";
import { useClaims } from "../claim/contexts";
import { useLive } from "../live/live-context";
import { listFirstViews, type FirstView } from "../review/review-api";
import { ReviewPage } from "../review/review-page";
import { useViewer } from "../ui/viewer";
import { NotFound } from "./not-found";
import { ReviewCaseScreen } from "./review-case-screen";

/** Review mode: the queue, and one case made of what all features know of it. */
export function ReviewScreen() {
  const claims = useClaims();
  const { mayEdit } = useViewer();
  const [search, setSearch] = useSearchParams();
  const { views, noted } = useFirstViews();
  const open = (claim: string | null) => setSearch(claim === null ? {} : { claim }, { replace: true });
  const assessments = useAssessments();
  const disagreement = useCallback(
    (id: string) => {
      const claim = claims?.get(id);
      if (claim === undefined) return 0;
      const values = [...latestOf(assessments?.values() ?? [], id, claim.round).values()].map(
        ({ value }) => value,
      );
      return 1 - (leik(values) ?? 1);
    },
    [claims, assessments],
  );
  if (!mayEdit) return <NotFound />;
  return (
    <ReviewPage
      claims={[...(claims?.values() ?? [])]}
      disagreement={disagreement}
      open={search.get("claim")}
      onOpen={open}
      renderCase={(claim, onDone) => (
        <ReviewCaseScreen
          key={claim.id}
          claim={claim.id}
          firstView={views.find((view) => view.claim === claim.id && view.round === claim.round) ?? null}
          onFirstView={noted}
          onDone={onDone}
        />
      )}
    />
  );
}

/** One's own first views; nobody else's are to be had. */
function useFirstViews() {
  const { investigation } = useLive();
  const [views, setViews] = useState<readonly FirstView[]>([]);
  useEffect(() => {
    const asked = new AbortController();
    listFirstViews(investigation, asked.signal).then(
      (answer) => {
        if (!asked.signal.aborted) setViews(answer.items);
      },
      // Without them the editor is asked once more; the server knows better.
      () => undefined,
    );
    return () => asked.abort();
  }, [investigation]);
  return { views, noted: (view: FirstView) => setViews((before) => [...before, view]) };
}
