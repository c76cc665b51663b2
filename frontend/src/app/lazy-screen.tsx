import { type ComponentType, useEffect, useSyncExternalStore } from "react";
import { FormattedMessage } from "react-intl";
import { lazyCode } from "../ui/lazy-code";
import { LoadAgain } from "./load-again";
import { Waiting } from "../ui/waiting";

interface Origin<Props> {
  /** Addresses whose first screen this is: there its code is fetched at once, beside everything else. */
  readonly at?: RegExp;
  readonly load: () => Promise<ComponentType<Props>>;
}

const fetchers = new Set<() => Promise<void>>();

/**
 * A screen whose code comes when it is wanted. Once the code is here the screen shows at once.
 *
 * After the first screen the browser fetches all others while it is idle, so that going on neither waits nor depends on
 * files that a newer server no longer has. If the code cannot be had, the screen says so and offers to load the page again.
 */
export function lazyScreen<Props extends object>({ at, load }: Origin<Props>): ComponentType<Props> {
  const code = lazyCode(load);
  fetchers.add(code.fetch);
  if (at?.test(location.pathname)) void code.fetch();

  function LazyScreen(props: Props) {
    const state = useSyncExternalStore(code.subscribe, code.now);
    useEffect(() => {
      void code.fetch();
    }, []);
    const isHere = state.kind === "here";
    useEffect(() => (isHere ? whenIdle(fetchTheOthers) : undefined), [isHere]);
    if (state.kind === "here") return <state.part {...props} />;
    if (state.kind === "failed") {
      return (
        <LoadAgain>
          <FormattedMessage id="ui.part-missing" />
        </LoadAgain>
      );
    }
    return <Waiting />;
  }
  return LazyScreen;
}

/** One after the other, so that what somebody asks for meanwhile need not wait behind all of them. */
async function fetchTheOthers(): Promise<void> {
  for (const fetchCode of fetchers) await fetchCode();
}

function whenIdle(task: () => Promise<void>): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(() => void task(), 1_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(() => void task());
  return () => cancelIdleCallback(handle);
}
