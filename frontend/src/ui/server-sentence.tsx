import { useIntl } from "react-intl";
import type { FieldError, Problem } from "../http/problem";

/** The server's own sentence about a problem, in the reader's language where the pages know its reason. */
export function ProblemSentence({ problem }: { readonly problem: Problem }) {
  const say = useSaying();
  switch (problem.name) {
    case "conflict":
    case "unreadable-text":
    case "unfetchable":
      return say(`problem.${problem.name}.${problem.reason}`, { named: problem.named }, problem.detail);
    case "unexpected":
      return problem.number === ""
        ? say("", {}, problem.detail)
        : say("problem.unexpected.number", { number: problem.number }, problem.detail);
    default:
      return null;
  }
}

/** What is wrong with one field. */
export function FieldSentence({ error }: { readonly error: FieldError }) {
  const say = useSaying();
  const known = error.reason === undefined ? "" : `problem.field.${error.reason}`;
  return say(known, { limit: error.limit ?? 0 }, error.detail) ?? say("problem.field.other", {}, "");
}

/** A message of the catalogue if it has one of that name; else what the server said, which speaks English. */
function useSaying() {
  const intl = useIntl();
  return (id: string, values: Record<string, string | number>, detail: string): string | null => {
    if (id in intl.messages) return intl.formatMessage({ id: id as "problem.field.other" }, values);
    return detail !== "" && intl.locale.startsWith("en") ? detail : null;
  };
}
