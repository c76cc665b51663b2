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

/** The name of an account, also of one that has left. */
export const useNames = (): ((account: string) => string) => use(NamesContext);
