import { useEffect, useState } from "react";
import { useHere, useLive } from "../live/live-context";
import { useViewer } from "../ui/viewer";

/** Who has a case; soft: it keeps two editors from working on the same one unawares, and forbids nothing. */
export interface CaseLock {
  readonly mine: boolean;
  /** The account that has it, if another one has. */
  readonly holder: string | null;
  readonly takeOver: () => void;
}

/**
 * Takes a case when nobody has it, and yields it to whoever takes it over. Who has it says so by presence; who only looks on says
 * nothing, so that somebody else's word is always the newer one.
 */
export function useCaseLock(claim: string): CaseLock {
  const { feed } = useLive();
  const { account } = useViewer();
  const holder =
    [...useHere().values()].find((one) => one.reviewing === claim && one.account !== account)?.account ??
    null;
  const [held, setHeld] = useState<{ readonly mine: boolean; readonly from: string | null }>({
    mine: holder === null,
    from: null,
  });
  // Who was taken over hears of it a moment later; until then their word is the older one.
  if (held.mine && holder !== null && holder !== held.from) setHeld({ mine: false, from: null });
  if (held.mine && holder === null && held.from !== null) setHeld({ mine: true, from: null });

  const { mine } = held;
  useEffect(() => {
    if (!mine) return;
    feed.say({ reviewing: claim });
    return () => feed.say({ reviewing: null });
  }, [feed, claim, mine]);

  return { mine, holder: mine ? null : holder, takeOver: () => setHeld({ mine: true, from: holder }) };
}
