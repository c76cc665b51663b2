import type { Argument } from "./argument";

/** An argument in the order in which a thread is read: every answer behind what it answers. */
export interface Placed {
  readonly argument: Argument;
  /** How many arguments of the thread are above it. */
  readonly depth: number;
  /** What it answers, unless that is the claim. */
  readonly answers: Argument | null;
  /** How many arguments are below it. */
  readonly below: number;
  /** Whether something above it is resolved. */
  readonly settled: boolean;
}

/** An argument that answers the claim, and all below it. The first is that argument. */
export interface Thread {
  readonly id: string;
  readonly placed: readonly Placed[];
}

/** The threads of a debate, in the order in which they were begun; arguments come in the order in which they were made. */
export function threadsOf(args: readonly Argument[]): readonly Thread[] {
  const byId = new Map(args.map((argument) => [argument.id, argument]));
  const children = new Map<string, Argument[]>();
  const roots: Argument[] = [];
  for (const argument of args) {
    if (argument.parent === null || !byId.has(argument.parent)) roots.push(argument);
    else children.set(argument.parent, [...(children.get(argument.parent) ?? []), argument]);
  }
  return roots.map((root) => ({ id: root.id, placed: placedUnder(root, children, byId) }));
}

function placedUnder(
  root: Argument,
  children: ReadonlyMap<string, readonly Argument[]>,
  byId: ReadonlyMap<string, Argument>,
): readonly Placed[] {
  const below = new Map<string, number>();
  const order: { argument: Argument; depth: number; settled: boolean }[] = [];
  const waiting = [{ argument: root, depth: 0, settled: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    order.push(next);
    const { argument, depth, settled } = next;
    const answers = children.get(argument.id) ?? [];
    for (const answer of answers.toReversed()) {
      waiting.push({
        argument: answer,
        depth: depth + 1,
        settled: settled || argument.resolved !== null,
      });
    }
  }
  // From the last to the first, so that what is below is counted before what is above.
  for (const { argument } of order.toReversed()) {
    const own = below.get(argument.id) ?? 0;
    if (argument.parent !== null) {
      below.set(argument.parent, (below.get(argument.parent) ?? 0) + own + 1);
    }
  }
  return order.map(({ argument, depth, settled }) => ({
    argument,
    depth,
    answers: argument.parent === null ? null : (byId.get(argument.parent) ?? null),
    below: below.get(argument.id) ?? 0,
    settled,
  }));
}

/** Whether it is a question that still waits for an answer. */
export const isOpenQuestion = ({ argument, settled }: Placed): boolean =>
  argument.stance === "QUESTION" && !argument.withdrawn && argument.resolved === null && !settled;
