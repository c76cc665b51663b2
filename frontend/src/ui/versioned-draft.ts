import type { Problem } from "../http/problem";
import { useDraft } from "./draft";

interface Versioned {
  readonly version: number;
}

/** A draft of changes to something that others may change meanwhile. */
export interface VersionedDraft<Words> {
  readonly words: Words;
  readonly kept: boolean;
  /** The version on which the change is made: what `If-Match` says. */
  readonly basis: number;
  /** What it says now, if somebody changed it since the draft was begun; else null. */
  readonly theirs: Words | null;
  readonly write: (next: Partial<Words>) => void;
  readonly discard: () => void;
  /** Puts the draft on top of theirs: both have been seen. */
  readonly keepMine: () => void;
}

/** The draft `name` over `thing`; a refusal as stale brings the present state along, even without the live feed. */
export function useVersionedDraft<Thing extends Versioned, Words extends object>(
  name: string,
  thing: Thing,
  wordsOf: (thing: Thing) => Words,
  problem: Problem | null,
): VersionedDraft<Words> {
  const current = problem?.name === "stale" ? (problem.current as Thing | null | undefined) : null;
  const latest = current && current.version > thing.version ? current : thing;
  const draft = useDraft<{ words: Partial<Words>; basis: number }>(name, {
    words: {},
    basis: latest.version,
  });
  const { words, basis } = draft.content;
  // The draft may stand on a version that a refusal told of and the live feed has not brought yet.
  const stale = draft.kept && basis < latest.version;
  return {
    words: { ...wordsOf(latest), ...words },
    kept: draft.kept,
    basis,
    theirs: stale ? wordsOf(latest) : null,
    write: (next) => draft.write({ words: { ...wordsOf(latest), ...words, ...next }, basis }),
    discard: draft.discard,
    keepMine: () => draft.write({ words: { ...wordsOf(latest), ...words }, basis: latest.version }),
  };
}

/** The words in which two versions differ. */
export const differing = <Words extends object>(yours: Words, theirs: Words): (keyof Words & string)[] =>
  (Object.keys(yours) as (keyof Words & string)[]).filter(
    (field) => JSON.stringify(yours[field]) !== JSON.stringify(theirs[field]),
  );
