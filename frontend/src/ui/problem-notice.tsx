import { Alert } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import type { Problem } from "../http/problem";

/** Says why something did not succeed and what to do; announced to screen readers. */
export function ProblemNotice({ problem }: { readonly problem: Problem | null }) {
  if (problem === null) return null;
  return (
    <Alert color={problem.name === "unreachable" ? "yellow" : "red"} variant="light" role="alert">
      <FormattedMessage id={`problem.${problem.name}`} values={valuesOf(problem)} />
      <Detail problem={problem} />
    </Alert>
  );
}

function valuesOf(problem: Problem): Record<string, number> {
  if (problem.name === "too-large") return { mebibytes: problem.limit / 1024 / 1024 };
  if (problem.name === "too-many-attempts") return { seconds: problem.retryAfter ?? 60 };
  return {};
}

/** The server's own sentence, where it knows more than the name of the problem. */
function Detail({ problem }: { readonly problem: Problem }) {
  switch (problem.name) {
    case "conflict":
    case "unreadable-text":
    case "unexpected":
      return problem.detail === "" ? null : <div>{problem.detail}</div>;
    case "invalid":
      return (
        <ul style={{ margin: 0, paddingInlineStart: "1.2em" }}>
          {problem.errors.map((error) => (
            <li key={error.field + error.detail}>{error.detail}</li>
          ))}
        </ul>
      );
    default:
      return null;
  }
}
