import { useCallback, useEffect, useRef } from "react";
import { useHere, useLive } from "./live-context";
import type { Here } from "./presence";

/** Who pauses for so long is not writing any more; in milliseconds. */
const pause = 5_000;

/** Gives what is to be called whenever something is written under the claim; the others see that it is, not what. */
export function useSayWriting(claim: string): () => void {
  const { feed } = useLive();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const stop = useCallback(() => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    feed.say({ document: null, selection: null, typing: null });
  }, [feed]);
  useEffect(() => stop, [stop, claim]);

  return useCallback(() => {
    if (timer.current === null) feed.say({ document: null, selection: null, typing: claim });
    else clearTimeout(timer.current);
    timer.current = setTimeout(stop, pause);
  }, [feed, claim, stop]);
}

/** The accounts that are writing under the claim now, each once. */
export function useWriters(claim: string): readonly string[] {
  return writersOf(useHere(), claim);
}

export const writersOf = (here: Here, claim: string): readonly string[] => [
  ...new Set([...here.values()].filter(({ typing }) => typing === claim).map(({ account }) => account)),
];
