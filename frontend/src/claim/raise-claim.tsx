import { Button, Group, Stack, Text } from "@mantine/core";
import type { SubmitEvent } from "react";
import { FormattedMessage } from "react-intl";
import { Link } from "wouter";
import { madeBy, useLive } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import type { Target } from "./claim";
import { addOccurrence, raiseClaim } from "./claim-api";
import { ClaimFields } from "./claim-fields";
import { bodyOfClaim, type ClaimWords, noWords } from "./claim-words";
import { ClaimStateBadge } from "./claim-state-badge";
import classes from "./claim-forms.module.css";
import { useSimilar } from "./similar-claims";

interface RaiseClaimProps {
  readonly target: Target;
  /** Called with the claim when it has been raised, or the passage added to it. */
  readonly onRaised: (claim: string) => void;
  readonly onCancel: () => void;
}

/** Raises what a passage claims; a claim that says alike already is offered first. */
export function RaiseClaim({ target, onRaised, onCancel }: RaiseClaimProps) {
  const { investigation, feed } = useLive();
  const draft = useDraft<ClaimWords>(
    `${investigation}:new-claim:${target.revision}:${target.start}`,
    noWords,
  );
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>("new-annotation");
  const similar = useSimilar(draft.content.statement);

  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      const answer = feed.accept(await raiseClaim(investigation, bodyOfClaim(draft.content), [target]));
      draft.discard();
      onRaised(madeBy(answer, "claim") ?? "");
    });
  };
  const join = (claim: string) =>
    void submit.run(async () => {
      feed.accept(await addOccurrence(investigation, claim, target));
      draft.discard();
      onRaised(claim);
    });
  const cancel = () => {
    draft.discard();
    onCancel();
  };

  return (
    <form ref={form} onSubmit={send} className={classes.form}>
      <Stack gap="sm">
        <Text fw={600}>
          <FormattedMessage id="claim.raise-title" />
        </Text>
        <blockquote className={classes.passage} dir="auto">
          {target.exact}
        </blockquote>
        <ClaimFields words={draft.content} onWrite={draft.write} problem={submit.problem}>
          {similar.length > 0 && (
            <div className={classes.similar} role="status">
              <Text size="sm" fw={600}>
                <FormattedMessage id="claim.similar" />
              </Text>
              {similar.map((claim) => (
                <div key={claim.id} className={classes.alike}>
                  <span dir="auto">{claim.statement}</span>
                  <span className={classes.head}>
                    <ClaimStateBadge state={claim.state} />
                    {claim.state === "CLOSED" ? (
                      <Link href={`/investigations/${investigation}/claims/${claim.id}`}>
                        <FormattedMessage id="claim.look" />
                      </Link>
                    ) : (
                      <Button size="compact-xs" variant="light" onClick={() => join(claim.id)}>
                        <FormattedMessage id="claim.add-passage" />
                      </Button>
                    )}
                  </span>
                </div>
              ))}
            </div>
          )}
        </ClaimFields>
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button type="submit" loading={submit.saving} disabled={draft.content.statement.trim() === ""}>
            <FormattedMessage id="claim.raise" />
          </Button>
          <Button variant="subtle" color="gray" onClick={cancel}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <DraftKept kept={draft.kept} onDiscard={draft.discard} />
        </Group>
      </Stack>
    </form>
  );
}
