import type { ComponentType } from "react";

export type CodeState<Props> =
  | { readonly kind: "away" | "coming" | "failed" }
  | { readonly kind: "here"; readonly part: ComponentType<Props> };

/** The code of one part of the pages, that comes when it is wanted. */
export interface LazyCode<Props> {
  readonly now: () => CodeState<Props>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches what is not here yet; what failed is asked for again. Never rejects. */
  readonly fetch: () => Promise<void>;
}

export function lazyCode<Props>(load: () => Promise<ComponentType<Props>>): LazyCode<Props> {
  let state: CodeState<Props> = { kind: "away" };
  const listeners = new Set<() => void>();
  const turn = (next: CodeState<Props>) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  return {
    now: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async fetch() {
      if (state.kind === "here" || state.kind === "coming") return;
      turn({ kind: "coming" });
      try {
        turn({ kind: "here", part: await load() });
      } catch {
        turn({ kind: "failed" });
      }
    },
  };
}
