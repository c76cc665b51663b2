import { Button, Group, Paper, Stack } from "@mantine/core";
import type { SubmitEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { StaleNotice } from "../ui/stale-notice";
import { useSubmit } from "../ui/submit";
import { differing, useVersionedDraft } from "../ui/versioned-draft";
import type { Claim } from "./claim";
import { editClaim } from "./claim-api";
import { ClaimFields } from "./claim-fields";
import { bodyOfClaim, wordsOfClaim } from "./claim-words";

/** Changes what a claim says; if somebody else did meanwhile, both versions are shown. */
export function EditClaim({ claim, onDone }: { readonly claim: Claim; readonly onDone: () => void }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>("edit-claim");
  const draft = useVersionedDraft(`${investigation}:claim:${claim.id}`, claim, wordsOfClaim, submit.problem);
  const { words, theirs } = draft;

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const saved = await submit.run(async () =>
      feed.accept(await editClaim(investigation, { id: claim.id, version: draft.basis }, bodyOfClaim(words))),
    );
    if (!saved) return;
    draft.discard();
    onDone();
  };

  const labels = {
    statement: "claim.statement",
    claimant: "claim.claimant",
    claimDate: "claim.date",
    materiality: "claim.materiality",
    tags: "claim.tags",
  } as const;
  const shown = (value: string | readonly string[]) =>
    typeof value === "string" ? value : intl.formatList(value);

  return (
    <Paper
      withBorder
      p="lg"
      bg="var(--paper-raised)"
      maw="46rem"
      component="form"
      ref={form}
      onSubmit={(event) => void save(event)}
    >
      <Stack gap="sm">
        {theirs !== null && (
          <StaleNotice
            differences={differing(words, theirs).map((field) => ({
              label: intl.formatMessage({ id: labels[field] }),
              theirs: shown(theirs[field]),
              yours: shown(words[field]),
            }))}
            onTakeTheirs={draft.discard}
            onKeepYours={() => {
              submit.forget();
              draft.keepMine();
            }}
          />
        )}
        <ClaimFields words={words} onWrite={draft.write} problem={submit.problem} />
        {theirs === null && <ProblemNotice problem={submit.problem} />}
        <Group gap="xs">
          <Button
            type="submit"
            loading={submit.saving}
            disabled={theirs !== null || words.statement.trim() === ""}
          >
            <FormattedMessage id="ui.save" />
          </Button>
          <Button variant="subtle" color="gray" onClick={onDone}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <DraftKept kept={draft.kept} onDiscard={draft.discard} />
        </Group>
      </Stack>
    </Paper>
  );
}
