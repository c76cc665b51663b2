import { createContext, use } from "react";

/** Who looks at the investigation, and what their role lets them do. */
export interface Viewer {
  readonly account: string;
  readonly mayContribute: boolean;
  readonly mayEdit: boolean;
  readonly mayOwn: boolean;
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
