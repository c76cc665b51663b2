import { createContext, use } from "react";

/** Who looks at the investigation, and what they may do in it now: nothing that changes it while it is archived. */
export interface Viewer {
  readonly account: string;
  readonly mayContribute: boolean;
  readonly mayEdit: boolean;
  readonly mayOwn: boolean;
  /** Whether they own it, archived or not: then they may open it again and end memberships. */
  readonly owns: boolean;
}

const ViewerContext = createContext<Viewer | null>(null);

export const ViewerProvider = ViewerContext;

export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer === null) throw new Error("Nobody looks: there is no viewer above this component.");
  return viewer;
}

const NamesContext = createContext<(account: string) => string>((account) => account);

/** Gives names of accounts to everything below. */
export const NamesProvider = NamesContext;

const TokenNamesContext = createContext<(token: string) => string | null>(() => null);

/** Gives names of API tokens to everything below. */
export const TokenNamesProvider = TokenNamesContext;

/** The name of an API token of one's own; null for others'. */
export const useTokenNames = (): ((token: string) => string | null) => use(TokenNamesContext);

/** The name of an account, also of one that has left. */
export const useNames = (): ((account: string) => string) => use(NamesContext);
