import { type ReactNode, useCallback, useEffect, useState } from "react";
import { listTokens } from "../identity/token-api";
import { TokenNamesProvider } from "../ui/viewer";

/** Gives the names of one's own tokens to a history; others' names are nobody else's business. */
export function TokenNames({ children }: { readonly children: ReactNode }) {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const leaving = new AbortController();
    listTokens(leaving.signal).then(
      ({ items }) => setNames(new Map(items.map(({ id, name }) => [id, name]))),
      // Then its entries say that it was a token, and not which.
      () => undefined,
    );
    return () => leaving.abort();
  }, []);
  const nameOf = useCallback((token: string) => names.get(token) ?? null, [names]);
  return <TokenNamesProvider value={nameOf}>{children}</TokenNamesProvider>;
}
