/** Names for members that say no more than that they differ: "A", "B" …, in the order in which they appear. */
export function masked(accounts: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...new Set(accounts)].map((account, index) => [account, letters(index)]));
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
