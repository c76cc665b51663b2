/** What a reader has in the margin, and what came since and waits until he asks for it. */
export interface Arrivals {
  readonly shown: ReadonlySet<string>;
  readonly waiting: ReadonlySet<string>;
}

export interface Arriving {
  readonly id: string;
  /** Made by the reader himself: appears at once. */
  readonly own: boolean;
}

/** The margin when a document is opened: everything there is. */
export function opened(cards: readonly Arriving[]): Arrivals {
  return { shown: new Set(cards.map((card) => card.id)), waiting: new Set() };
}

/**
 * The margin after a change: one's own new cards are shown, others' wait. What was shown once is not new when it comes again,
 * as it does when everything is loaded anew.
 */
export function arrived(before: Arrivals, cards: readonly Arriving[]): Arrivals {
  const fresh = cards.filter(({ id }) => !before.shown.has(id));
  const own = fresh.filter((card) => card.own);
  const waiting = new Set(fresh.filter((card) => !card.own).map(({ id }) => id));
  if (own.length === 0 && same(waiting, before.waiting)) return before;
  return { shown: new Set([...before.shown, ...own.map(({ id }) => id)]), waiting };
}

/** The margin with waiting cards let in: all of them, or those that were asked for. */
export function letIn({ shown, waiting }: Arrivals, ids: Iterable<string> = waiting): Arrivals {
  const asked = new Set([...ids].filter((id) => waiting.has(id)));
  return {
    shown: new Set([...shown, ...asked]),
    waiting: new Set([...waiting].filter((id) => !asked.has(id))),
  };
}

function same(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
