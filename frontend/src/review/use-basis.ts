import { useCallback, useEffect, useState } from "react";
import { useLive } from "../live/live-context";
import { readBasis } from "./review-api";

/** The hash of what stands on a claim, as it was when `seen` last changed; null until it is known. */
export function useBasis(claim: string, seen: number): string | null {
  const { investigation } = useLive();
  const [basis, setBasis] = useState<string | null>(null);
  const read = useCallback(
    (signal: AbortSignal) =>
      readBasis(investigation, claim, signal).then(
        (answer) => {
          if (!signal.aborted) setBasis(answer.hash);
        },
        // Without it the server cannot compare; the version of the claim is still checked.
        () => undefined,
      ),
    [investigation, claim],
  );
  useEffect(() => {
    const asked = new AbortController();
    void read(asked.signal);
    return () => asked.abort();
  }, [read, seen]);
  return basis;
}
