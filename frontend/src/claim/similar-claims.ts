import type { Claim } from "./claim";

const least = 0.5;
const shown = 3;

/** Claims that share at least half of their longer words with a statement, the nearest first, at most three. */
export function similarTo(statement: string, claims: Iterable<Claim>): readonly Claim[] {
  const words = longerWords(statement);
  if (words.size < 2) return [];
  return [...claims]
    .filter((claim) => claim.state !== "CLOSED")
    .map((claim) => ({ claim, likeness: likeness(words, longerWords(claim.statement)) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, shown)
    .map(({ claim }) => claim);
}

/** Shared words by the size of the smaller set: 0 to 1. */
function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const smaller = Math.min(some.size, others.size);
  if (smaller === 0) return 0;
  return [...some].filter((word) => others.has(word)).length / smaller;
}

/** Words of four letters or more; of any length in scripts that do not space them. */
const longerWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLocaleLowerCase().match(/[\p{L}\p{N}]{4,}|\p{Script=Han}/gu) ?? []);
