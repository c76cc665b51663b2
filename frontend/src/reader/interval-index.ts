/** A stretch of text with an identity; start included, end excluded. */
export interface Interval {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The order of reading: by start, the longer one first, then by id. */
export function inTextOrder(a: Interval, b: Interval): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * Which intervals cover a position or touch a stretch, in text order.
 *
 * An immutable balanced tree in which every node knows the furthest end below it. Looking up takes O(log n + k); adding or
 * removing one copies O(log n) nodes and leaves the index that one had as it was.
 */
export class IntervalIndex<T extends Interval> {
  private readonly root: Tree<T>;

  private constructor(root: Tree<T>) {
    this.root = root;
  }

  static of<T extends Interval>(intervals: Iterable<T>): IntervalIndex<T> {
    const sorted = [...intervals].sort(inTextOrder);
    return new IntervalIndex(balanced(sorted, 0, sorted.length));
  }

  with(interval: T): IntervalIndex<T> {
    return new IntervalIndex(added(this.root, interval));
  }

  /** Without the interval of this id, start and end; one that is not there changes nothing. */
  without(interval: Interval): IntervalIndex<T> {
    return new IntervalIndex(removed(this.root, interval));
  }

  /** What covers the character at a position. */
  at(position: number): T[] {
    return this.touching(position, position + 1);
  }

  /** What shares at least one character with [start, end). */
  touching(start: number, end: number): T[] {
    const found: T[] = [];
    collect(this.root, start, end, found);
    return found;
  }
}

interface Node<T> {
  readonly interval: T;
  readonly left: Tree<T>;
  readonly right: Tree<T>;
  readonly height: number;
  readonly furthest: number;
}
type Tree<T> = Node<T> | null;

function node<T extends Interval>(interval: T, left: Tree<T>, right: Tree<T>): Node<T> {
  return {
    interval,
    left,
    right,
    height: 1 + Math.max(height(left), height(right)),
    furthest: Math.max(interval.end, left?.furthest ?? 0, right?.furthest ?? 0),
  };
}

const height = (tree: Tree<unknown>) => tree?.height ?? 0;

function balanced<T extends Interval>(sorted: readonly T[], from: number, to: number): Tree<T> {
  const middle = (from + to) >>> 1;
  const interval = sorted[middle];
  if (from >= to || interval === undefined) return null;
  return node(interval, balanced(sorted, from, middle), balanced(sorted, middle + 1, to));
}

function added<T extends Interval>(tree: Tree<T>, interval: T): Node<T> {
  if (tree === null) return node(interval, null, null);
  const order = inTextOrder(interval, tree.interval);
  if (order === 0) return node(interval, tree.left, tree.right);
  return order < 0
    ? levelled(tree.interval, added(tree.left, interval), tree.right)
    : levelled(tree.interval, tree.left, added(tree.right, interval));
}

function removed<T extends Interval>(tree: Tree<T>, interval: Interval): Tree<T> {
  if (tree === null) return null;
  const order = inTextOrder(interval, tree.interval);
  if (order < 0) return levelled(tree.interval, removed(tree.left, interval), tree.right);
  if (order > 0) return levelled(tree.interval, tree.left, removed(tree.right, interval));
  if (tree.right === null) return tree.left;
  const next = first(tree.right);
  return levelled(next, tree.left, removed(tree.right, next));
}

function first<T>(tree: Node<T>): T {
  let at = tree;
  while (at.left !== null) at = at.left;
  return at.interval;
}

/** A node whose two sides, at most two levels apart, are rotated to be at most one apart (AVL). */
function levelled<T extends Interval>(interval: T, left: Tree<T>, right: Tree<T>): Node<T> {
  if (left !== null && left.height > height(right) + 1) {
    const inner = left.right;
    return inner !== null && inner.height > height(left.left)
      ? node(inner.interval, node(left.interval, left.left, inner.left), node(interval, inner.right, right))
      : node(left.interval, left.left, node(interval, inner, right));
  }
  if (right !== null && right.height > height(left) + 1) {
    const inner = right.left;
    return inner !== null && inner.height > height(right.right)
      ? node(inner.interval, node(interval, left, inner.left), node(right.interval, inner.right, right.right))
      : node(right.interval, node(interval, left, inner), right.right);
  }
  return node(interval, left, right);
}

function collect<T extends Interval>(tree: Tree<T>, start: number, end: number, found: T[]): void {
  if (tree === null || tree.furthest <= start) return;
  collect(tree.left, start, end, found);
  if (tree.interval.start >= end) return;
  if (tree.interval.end > start) found.push(tree.interval);
  collect(tree.right, start, end, found);
}
