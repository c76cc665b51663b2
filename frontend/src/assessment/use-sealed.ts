import { useCallback, useEffect, useState } from "react";
import { useLive } from "../live/live-context";
import type { Assessment } from "./assessment";
import { readMine, readSubmissions } from "./assessment-api";

const pace = 5_000;

/** What I have submitted to a round that runs: nobody else gets it, so that it comes by asking and not by the feed. */
export function useMine(round: string, asked: boolean) {
  const { investigation } = useLive();
  const [mine, setMine] = useState<readonly Assessment[] | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!asked) return;
    const leaving = new AbortController();
    readMine(investigation, round, leaving.signal).then(setMine, () => undefined);
    return () => leaving.abort();
  }, [investigation, round, asked, times]);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  return { mine, again };
}

/** Who has submitted, asked every few seconds while the page is looked at; null for whoever may not know. */
export function useSubmissions(round: string, asked: boolean): readonly string[] | null {
  const { investigation } = useLive();
  const [submitted, setSubmitted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!asked) return;
    const leaving = new AbortController();
    const ask = () => {
      if (document.visibilityState !== "visible") return;
      // Who is refused, as when they were assigned meanwhile, knows nothing.
      readSubmissions(investigation, round, leaving.signal).then(setSubmitted, () => {
        if (!leaving.signal.aborted) setSubmitted(null);
      });
    };
    ask();
    const timer = setInterval(ask, pace);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
      leaving.abort();
    };
  }, [investigation, round, asked]);
  return asked ? submitted : null;
}
