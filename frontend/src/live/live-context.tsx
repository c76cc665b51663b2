import { createContext, use, useSyncExternalStore } from "react";
import type { CommandAnswer } from "./entry";
import type { Feed } from "./feed";
import type { Connection } from "./feed-state";
import type { Here } from "./presence";

/** The investigation that is open, and its feed. */
export interface Live {
  readonly investigation: string;
  readonly feed: Feed;
}

const LiveContext = createContext<Live | null>(null);

export const LiveProvider = LiveContext;

export function useLive(): Live {
  const live = use(LiveContext);
  if (live === null) throw new Error("No investigation is open above this component.");
  return live;
}

export function useConnection(): Connection {
  const { feed } = useLive();
  return useSyncExternalStore(feed.subscribe, feed.connection);
}

export function useHere(): Here {
  const { feed } = useLive();
  return useSyncExternalStore(feed.subscribe, feed.here);
}

/** The first entry of an answer about a thing of this kind: what the command has made. */
export const madeBy = ({ entries }: CommandAnswer, type: string): string | undefined =>
  entries.findLast((entry) => entry.object.type === type)?.object.id;
