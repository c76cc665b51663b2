import type { Person } from "./around-debate";

const mention = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g;

/** A text as it is written: names stand where the server keeps accounts. Who has no name here stays as an account. */
export function toWritten(sent: string, people: readonly Person[]): string {
  const nameOf = new Map(people.map(({ account, name }) => [account, name]));
  return sent.replace(mention, (kept, account: string) => {
    const name = nameOf.get(account);
    return name === undefined ? kept : `@${name}`;
  });
}

/** A text as it is sent: `@` and a whole name become a mention; of two people of one name, the first. */
export function toSent(written: string, people: readonly Person[]): string {
  if (people.length === 0) return written;
  const byName = new Map([...people].reverse().map(({ account, name }) => [name, account]));
  // The longest first, so that Ann Lee is not Ann.
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const named = new RegExp(`(?<![\\p{L}\\p{N}])@(${names.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return written.replace(named, (kept, name: string) => {
    const account = byName.get(name);
    return account === undefined ? kept : `@[${account}]`;
  });
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** What is being typed behind an `@`, up to the cursor; null if nothing is. */
export function mentionAt(
  text: string,
  cursor: number,
): { readonly start: number; readonly typed: string } | null {
  const found = /(?<![\p{L}\p{N}])@([\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}'’.-]*)?)$/u.exec(
    text.slice(0, cursor),
  );
  return found === null ? null : { start: found.index, typed: found[1] ?? "" };
}

/** Whose name, or a word of it, begins as typed; at most six. */
export function matching(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = typed.toLocaleLowerCase();
  return people
    .filter(({ name }) => {
      const lower = name.toLocaleLowerCase();
      return lower.startsWith(wanted) || lower.includes(` ${wanted}`);
    })
    .slice(0, 6);
}

/** People with names that differ: the second of a name gets a number. */
export function distinct(people: readonly Person[]): readonly Person[] {
  const seen = new Map<string, number>();
  return people.map(({ account, name }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { account, name: times === 1 ? name : `${name} (${times})` };
  });
}
