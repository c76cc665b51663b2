import { useEffect, useEffectEvent, useState } from "react";
import { type Problem, problemIn } from "../http/problem";
import type { Entry } from "../live/entry";
import { useLive } from "../live/live-context";
import { withoutErased } from "./erasure";
import { type HistoryFilter, readHistory } from "./history-api";

const pageSize = 100;

/** A part of the log, newest first, that grows at its end on demand and at its head when it is released. */
export interface History {
  readonly entries: readonly Entry[];
  readonly waiting: number;
  readonly release: () => void;
  readonly loading: boolean;
  readonly problem: Problem | null;
  readonly atEnd: boolean;
  readonly more: () => void;
}

/** The filter stays the same as long as the component does. */
export function useHistory(filter: HistoryFilter): History {
  const { investigation, feed } = useLive();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [fresh, setFresh] = useState<readonly Entry[]>([]);
  const [oldest, setOldest] = useState<number | null>(null);
  const [loading, setLoading] = useState(true);
  const [atEnd, setAtEnd] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const load = (before: number | null) => {
    readHistory(investigation, before, pageSize, filter).then(
      (part) => {
        setLoading(false);
        setProblem(null);
        setAtEnd(part.entries.length < pageSize);
        setOldest(part.entries.at(-1)?.position ?? before);
        setEntries((held) => merged(held, part.entries));
      },
      (thrown: unknown) => {
        setLoading(false);
        setProblem(problemIn(thrown));
      },
    );
  };
  const begin = useEffectEvent(() => load(null));
  useEffect(() => begin(), []);

  const take = useEffectEvent((entry: Entry) => {
    setEntries((held) => withoutErased(held, entry));
    setFresh((held) => {
      const kept = withoutErased(held, entry);
      return isOf(filter, entry) ? [entry, ...kept] : kept;
    });
  });
  useEffect(() => feed.onEntry((entry) => take(entry)), [feed]);

  const known = new Set(entries.map((entry) => entry.position));
  const waiting = fresh.filter((entry) => !known.has(entry.position));
  return {
    entries,
    waiting: waiting.length,
    release: () => {
      setEntries((held) => merged(held, fresh));
      setFresh([]);
    },
    loading,
    problem,
    atEnd,
    more: () => {
      setLoading(true);
      load(oldest);
    },
  };
}

const isOf = ({ actor, object }: HistoryFilter, entry: Entry): boolean =>
  (actor === null || entry.actor === actor) && (object === null || entry.object.type === object);

/** Both together, newest first, each entry once. */
export function merged(some: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const byPosition = new Map([...some, ...others].map((entry) => [entry.position, entry]));
  return [...byPosition.values()].sort((a, b) => b.position - a.position);
}
