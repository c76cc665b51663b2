import type { ReactNode } from "react";
import { ElementsProvider, LinksProvider } from "../claim/contexts";
import type { Stores } from "./session";

interface SayingProvidersProps {
  readonly stores: Stores;
  readonly children: ReactNode;
}

/** What claims consist of, and how they stand to each other. */
export function SayingProviders({ stores, children }: SayingProvidersProps) {
  return (
    <ElementsProvider store={stores.elements}>
      <LinksProvider store={stores.links}>{children}</LinksProvider>
    </ElementsProvider>
  );
}
