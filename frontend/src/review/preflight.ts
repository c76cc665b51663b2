/** One thing to look at before deciding; `unknown` where nothing here can tell yet. */
export interface Check {
  readonly id: CheckName;
  readonly state: "good" | "missing" | "unknown";
  readonly values?: Readonly<Record<string, number>>;
}

export const checkNames = ["quorum", "origins", "opposing", "captured", "questions", "conflicts"] as const;

export type CheckName = (typeof checkNames)[number];

/** What the other features know of a case. */
export interface CaseFacts {
  /** Members other than the author who have assessed it in this round; null where nobody can. */
  readonly assessors: number | null;
  readonly quorum: number;
  /** Independent origins of what supports or refutes it; null where origins are not traced. */
  readonly origins: number | null;
  readonly supporting: number;
  readonly refuting: number;
  readonly searchedInVain: boolean;
  /** Sources with a snapshot whose hash was checked, of all sources; null where none are captured. */
  readonly captured: { readonly checked: number; readonly all: number } | null;
  readonly openQuestions: number;
  readonly recused: boolean;
}

/** The list that an editor goes through; it warns and never forbids, what forbids is the server's. */
export function preflight(facts: CaseFacts): readonly Check[] {
  const { assessors, quorum, origins, supporting, refuting, captured, openQuestions } = facts;
  return [
    assessors === null
      ? { id: "quorum", state: "unknown" }
      : { id: "quorum", state: assessors >= quorum ? "good" : "missing", values: { assessors, quorum } },
    origins === null
      ? { id: "origins", state: "unknown" }
      : { id: "origins", state: origins >= 2 ? "good" : "missing", values: { origins } },
    {
      id: "opposing",
      state: (supporting > 0 && refuting > 0) || facts.searchedInVain ? "good" : "missing",
      values: { supporting, refuting, pieces: supporting + refuting },
    },
    captured === null
      ? { id: "captured", state: "unknown" }
      : {
          id: "captured",
          state: captured.all > 0 && captured.checked === captured.all ? "good" : "missing",
          values: { checked: captured.checked, all: captured.all },
        },
    {
      id: "questions",
      state: openQuestions === 0 ? "good" : "missing",
      values: { questions: openQuestions },
    },
    { id: "conflicts", state: facts.recused ? "missing" : "good" },
  ];
}
