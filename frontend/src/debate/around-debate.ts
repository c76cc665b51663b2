import { createContext, use } from "react";

/** Somebody who can be mentioned. */
export interface Person {
  readonly account: string;
  readonly name: string;
}

/** Evidence that can be cited. */
export interface Piece {
  readonly id: string;
  /** What it says, in a line. */
  readonly label: string;
  readonly withdrawn: boolean;
}

/** What a debate knows of the rest of the investigation. */
export interface AroundDebate {
  readonly claim: string;
  readonly people: readonly Person[];
  readonly pieces: readonly Piece[];
  /** Accounts that are not free in this claim, and comment on it with a badge. */
  readonly recused: ReadonlySet<string>;
}

const Around = createContext<AroundDebate | null>(null);

export const AroundDebateProvider = Around;

export function useAroundDebate(): AroundDebate {
  const around = use(Around);
  if (around === null) throw new Error("There is no debate above this component.");
  return around;
}
