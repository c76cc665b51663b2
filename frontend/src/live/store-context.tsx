import { createContext, type ReactNode, use, useSyncExternalStore } from "react";
import type { Store } from "./store";

/** A place in the tree where a store is provided, and the hook that reads it. */
export function createStoreContext<State, Item>(name: string) {
  const Context = createContext<Store<State, Item> | null>(null);

  function Provider({
    store,
    children,
  }: {
    readonly store: Store<State, Item>;
    readonly children: ReactNode;
  }) {
    return <Context value={store}>{children}</Context>;
  }

  function useState(): State | null {
    const store = use(Context);
    if (store === null) throw new Error(`There is no ${name} store above this component.`);
    return useSyncExternalStore(store.subscribe, store.current);
  }

  return { Provider, useState };
}
