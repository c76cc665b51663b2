import { Alert } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import type { Problem } from "../http/problem";
import { FieldSentence, ProblemSentence } from "./server-sentence";

/** Says why something did not succeed and what to do; announced to screen readers. */
export function ProblemNotice({ problem }: { readonly problem: Problem | null }) {
  if (problem === null) return null;
  return (
    <Alert color={problem.name === "unreachable" ? "yellow" : "red"} variant="light" role="alert">
      <FormattedMessage id={`problem.${problem.name}`} values={valuesOf(problem)} />
      <div>
        <Detail problem={problem} />
      </div>
    </Alert>
  );
}

function valuesOf(problem: Problem): Record<string, number> {
  if (problem.name === "too-large") return { mebibytes: problem.limit / 1024 / 1024 };
  if (problem.name === "too-many-attempts" || problem.name === "too-many-requests")
    return { seconds: problem.retryAfter ?? 60 };
  return {};
}

/** What more is known than the name of the problem. */
function Detail({ problem }: { readonly problem: Problem }) {
  if (problem.name !== "invalid") return <ProblemSentence problem={problem} />;
  return (
    <ul style={{ margin: 0, paddingInlineStart: "1.2em" }}>
      {problem.errors.map((error) => (
        <li key={error.field + error.detail}>
          <FieldSentence error={error} />
        </li>
      ))}
    </ul>
  );
}
