/** A card of the margin: where its passage stands, and how tall it is, in CSS pixels of one coordinate system. */
export interface MarginCard {
  readonly id: string;
  readonly anchor: number;
  readonly height: number;
}

/**
 * The top of every card: in the order given, never overlapping, each as near to its passage as its neighbours allow.
 *
 * Deviations are least in the sense of squares (isotonic regression by pooling adjacent violators); no card starts above 0.
 * The active card stands exactly beside its passage and the others make room for it, unless those before it need the place.
 */
export function marginLayout(
  cards: readonly MarginCard[],
  gap: number,
  active?: string | null,
): Map<string, number> {
  const offsets = stackedOffsets(cards, gap);
  const wishes = cards.map((card, at) => card.anchor - (offsets[at] ?? 0));
  const slides = rising(wishes);
  const fixed = cards.findIndex((card) => card.id === active);
  const held = Math.max(wishes[fixed] ?? 0, 0);
  return new Map(
    cards.map((card, at) => {
      const slide = Math.max(slides[at] ?? 0, 0);
      const kept =
        fixed < 0 ? slide : at < fixed ? Math.min(slide, held) : at > fixed ? Math.max(slide, held) : held;
      return [card.id, kept + (offsets[at] ?? 0)];
    }),
  );
}

/** Where each card would start if all were stacked from 0: what is left to choose is how far each slides down. */
function stackedOffsets(cards: readonly MarginCard[], gap: number): number[] {
  let next = 0;
  return cards.map((card) => {
    const offset = next;
    next += card.height + gap;
    return offset;
  });
}

/** The non-decreasing sequence nearest to the wishes. */
function rising(wishes: readonly number[]): number[] {
  const pools: { mean: number; size: number }[] = [];
  for (const wish of wishes) {
    let pool = { mean: wish, size: 1 };
    for (let last = pools.at(-1); last !== undefined && last.mean > pool.mean; last = pools.at(-1)) {
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean));
}
