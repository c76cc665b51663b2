import { useEffect, useState } from "react";
import { useLive } from "../live/live-context";
import { useSnapshots } from "../source/contexts";
import { checkSnapshot } from "../source/snapshot-api";

/** How long an editor stays with a case before its captures are read again, in milliseconds. */
const pause = 600;

/** How many sources have a capture whose bytes were just read again and are what they were, of all that are used. */
export function useCaptures(sources: readonly string[]): { readonly checked: number; readonly all: number } {
  const { investigation } = useLive();
  const snapshots = [...(useSnapshots()?.values() ?? [])];
  const used = [...new Set(sources)];
  const newest = used.flatMap((source) => snapshots.findLast((one) => one.source === source)?.id ?? []);
  const key = newest.join(" ");
  const [holding, setHolding] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let here = true;
    const timer = setTimeout(() => {
      for (const id of key.split(" ").filter((one) => one !== "")) {
        checkSnapshot(investigation, id).then(
          ({ holds }) => {
            if (here && holds) setHolding((before) => new Set(before).add(id));
          },
          // What cannot be read does not count as checked.
          () => undefined,
        );
      }
    }, pause);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [investigation, key]);
  return { checked: newest.filter((id) => holding.has(id)).length, all: used.length };
}
