import { Button, Checkbox, Group, Paper, Stack, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "wouter";
import { useLive } from "../live/live-context";
import { opens, useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { useViewer } from "../ui/viewer";
import { ReasonForm } from "./reason-form";
import { recuse, sendToReview } from "./review-api";
import type { ReviewCase } from "./review-case";
import type { ReviewedClaim } from "./reviewed-claim";

interface ReviewStepsProps {
  readonly claim: ReviewedClaim;
  readonly reviewed: ReviewCase;
  readonly inReviewMode: boolean;
}

/** The steps that lead into review, and out of one's own part in it. */
export function ReviewSteps({ claim, reviewed, inReviewMode }: ReviewStepsProps) {
  const { investigation, feed } = useLive();
  const { account, mayContribute, mayEdit } = useViewer();
  const [form, setForm] = useState<"send" | "recuse" | null>(null);
  const may = {
    send: mayContribute && claim.state === "UNDER_DEBATE",
    review: mayEdit && claim.state === "IN_REVIEW" && !inReviewMode,
    recuse: mayEdit && claim.state !== "CLOSED" && !reviewed.recusals.some((one) => one.account === account),
  };
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {may.send && (
          <Button size="sm" onClick={() => setForm("send")} {...opens("send-to-review")}>
            <FormattedMessage id="review.send" />
          </Button>
        )}
        {may.review && (
          <Button
            size="sm"
            component={Link}
            href={`/investigations/${investigation}/review?claim=${claim.id}`}
          >
            <FormattedMessage id="review.open" />
          </Button>
        )}
        {may.recuse && (
          <Button size="xs" variant="default" onClick={() => setForm("recuse")} {...opens("recuse")}>
            <FormattedMessage id="review.recuse" />
          </Button>
        )}
      </Group>
      {form === "send" && may.send && <SendForm claim={claim} onDone={() => setForm(null)} />}
      {form === "recuse" && (
        <ReasonForm
          name="recuse"
          action={<FormattedMessage id="review.recuse" />}
          label={<FormattedMessage id="claim.reason" />}
          description={<FormattedMessage id="review.recuse.explanation" />}
          onSend={async (reason) => feed.accept(await recuse(investigation, claim.id, reason))}
          onDone={() => setForm(null)}
        />
      )}
    </Stack>
  );
}

/** Hands the claim to the editors; what is missing is said by the server, and an editor may override it. */
function SendForm({ claim, onDone }: { readonly claim: ReviewedClaim; readonly onDone: () => void }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const { mayEdit } = useViewer();
  const form = useFormFocus<HTMLFormElement>("send-to-review");
  const submit = useSubmit();
  const [searched, setSearched] = useState("");
  const [overriding, setOverriding] = useState(false);
  const [reason, setReason] = useState("");
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const body = {
      searchedInVain: searched.trim() === "" ? null : searched.trim(),
      override: overriding && reason.trim() !== "" ? reason.trim() : null,
    };
    if (await submit.run(async () => feed.accept(await sendToReview(investigation, claim, body)))) onDone();
  };
  return (
    <Paper
      withBorder
      p="md"
      bg="var(--paper-raised)"
      maw="42rem"
      component="form"
      ref={form}
      onSubmit={(event) => void send(event)}
    >
      <Stack gap="sm">
        <Textarea
          label={intl.formatMessage({ id: "review.searched-in-vain" })}
          description={intl.formatMessage({ id: "review.searched-in-vain.explanation" })}
          autosize
          minRows={2}
          maxLength={2000}
          dir="auto"
          value={searched}
          onChange={(event) => setSearched(event.currentTarget.value)}
        />
        {mayEdit && (
          <Checkbox
            label={intl.formatMessage({ id: "review.override" })}
            checked={overriding}
            onChange={(event) => setOverriding(event.currentTarget.checked)}
          />
        )}
        {overriding && (
          <Textarea
            label={intl.formatMessage({ id: "claim.reason" })}
            required
            autosize
            minRows={2}
            maxLength={2000}
            dir="auto"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button
            type="submit"
            size="sm"
            loading={submit.saving}
            disabled={overriding && reason.trim() === ""}
          >
            <FormattedMessage id="review.send" />
          </Button>
          <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
            <FormattedMessage id="ui.cancel" />
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
