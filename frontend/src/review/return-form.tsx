import { Textarea } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { ReasonForm } from "./reason-form";
import { returnToTeam } from "./review-api";
import type { ReviewedClaim } from "./reviewed-claim";

const mostTasks = 10;

/** Gives the claim back to the team, with what is missing and what is to be done. */
export function ReturnForm({
  claim,
  onDone,
}: {
  readonly claim: ReviewedClaim;
  readonly onDone: () => void;
}) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const [tasks, setTasks] = useState("");
  const lines = tasks
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, mostTasks);
  return (
    <ReasonForm
      name="return-to-team"
      action={<FormattedMessage id="review.return" />}
      label={<FormattedMessage id="review.return.comment" />}
      onSend={async (comment) =>
        feed.accept(await returnToTeam(investigation, claim, { comment, tasks: lines }))
      }
      onDone={onDone}
    >
      <Textarea
        label={intl.formatMessage({ id: "review.return.tasks" })}
        description={intl.formatMessage({ id: "review.return.tasks.explanation" })}
        autosize
        minRows={2}
        dir="auto"
        value={tasks}
        onChange={(event) => setTasks(event.currentTarget.value)}
      />
    </ReasonForm>
  );
}
