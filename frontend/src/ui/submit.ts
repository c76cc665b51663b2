import { createElement, type ReactNode, useState } from "react";
import { type Problem, problemIn } from "../http/problem";
import { FieldSentence } from "./server-sentence";

/** A form's one action: whether it is under way, and why it did not succeed. */
export interface Submit {
  readonly saving: boolean;
  readonly problem: Problem | null;
  /** Runs the action; true when it succeeded. A second press while saving does nothing. */
  readonly run: (action: () => Promise<unknown>) => Promise<boolean>;
  readonly forget: () => void;
}

export function useSubmit(): Submit {
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (action: () => Promise<unknown>) => {
    if (saving) return false;
    setSaving(true);
    setProblem(null);
    try {
      await action();
      return true;
    } catch (thrown) {
      setProblem(problemIn(thrown));
      return false;
    } finally {
      setSaving(false);
    }
  };
  return { saving, problem, run, forget: () => setProblem(null) };
}

/** What the server says about one field, or null. */
export function fieldFault(problem: Problem | null, field: string): ReactNode {
  if (problem?.name !== "invalid") return null;
  const error = problem.errors.find((each) => each.field === field);
  return error === undefined ? null : createElement(FieldSentence, { error });
}
