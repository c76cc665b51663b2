import { useSyncExternalStore } from "react";
import type { Entry, Snapshot } from "./entry";

/** For each event type that a store follows: how its entry changes the state. Handlers never mutate. */
export type Handlers<State, Events extends object> = {
  readonly [Type in keyof Events & string]: (state: State, entry: Entry<Type, Events[Type]>) => State;
};

/** A part of the investigation as this browser knows it; it changes by a snapshot or an entry, and by nothing else. */
export interface Store<State, Item> {
  /** The state, or `null` until the first snapshot. The same reference until something changes. */
  readonly current: () => State | null;
  /** Takes the state after the snapshot's entries, then applies what arrived meanwhile. */
  readonly load: (snapshot: Snapshot<Item>) => void;
  /** Applies an entry behind the snapshot; what it holds already is ignored. Entries must come in order. */
  readonly apply: (entry: Entry) => void;
  /** Forgets everything: another history has begun. */
  readonly clear: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State, Item, Events extends object>(
  open: (items: readonly Item[]) => State,
  handlers: Handlers<State, Events>,
): Store<State, Item> {
  const listeners = new Set<() => void>();
  let state: State | null = null;
  let position = 0;
  let early: Entry[] = [];

  const tell = () => listeners.forEach((listener) => listener());

  // The one place where a wire entry is taken for the type that its name promises.
  const fold = (before: State, entry: Entry): State => {
    if (!Object.hasOwn(handlers, entry.type)) return before;
    const handler = handlers[entry.type as keyof Events & string];
    return handler(before, entry as Entry<keyof Events & string, Events[keyof Events & string]>);
  };

  return {
    current: () => state,
    load(snapshot) {
      state = early.filter((entry) => entry.position > snapshot.position).reduce(fold, open(snapshot.items));
      position = Math.max(snapshot.position, early.at(-1)?.position ?? 0);
      early = [];
      tell();
    },
    apply(entry) {
      if (state === null) {
        early.push(entry);
        return;
      }
      if (entry.position <= position) return;
      position = entry.position;
      const after = fold(state, entry);
      if (after === state) return;
      state = after;
      tell();
    },
    clear() {
      state = null;
      position = 0;
      early = [];
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a store holds now, rendered again whenever that changes; `null` until its first snapshot. */
export function useStore<State, Item>(store: Store<State, Item>): State | null {
  return useSyncExternalStore(store.subscribe, store.current);
}

/** A copy of the map with one value put in. */
export function put<Value>(
  map: ReadonlyMap<string, Value>,
  id: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return new Map(map).set(id, value);
}

/** A copy of the map with one value changed; the same map if it is not there. */
export function change<Value>(
  map: ReadonlyMap<string, Value>,
  id: string,
  next: (value: Value) => Value,
): ReadonlyMap<string, Value> {
  const value = map.get(id);
  return value === undefined ? map : put(map, id, next(value));
}
