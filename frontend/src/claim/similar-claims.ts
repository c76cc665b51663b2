import { useEffect, useState } from "react";
import { useLive } from "../live/live-context";
import type { Claim } from "./claim";
import { useClaims } from "./contexts";
import { type Alike, findSimilar } from "./saying-api";

/** How long somebody pauses before the server is asked; in milliseconds. */
const pause = 300;

/** Fewer letters say too little. */
const shortest = 8;

/** The claims that say something like a statement, the nearest first, while it is being typed. */
export function useSimilar(statement: string, except: string | null = null): readonly Claim[] {
  const { investigation } = useLive();
  const claims = useClaims();
  const [found, setFound] = useState<{ readonly of: string; readonly items: readonly Alike[] } | null>(null);
  const asked = statement.trim();
  useEffect(() => {
    if (asked.length < shortest) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      findSimilar(investigation, asked, except, stop.signal).then(
        (items) => setFound({ of: asked, items }),
        // Nobody asked for it: the form works without.
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [investigation, asked, except]);
  if (asked.length < shortest || found === null) return [];
  return found.items.flatMap(({ claim }) => claims?.get(claim) ?? []);
}
