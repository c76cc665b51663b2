import { Button, Group, Paper, SegmentedControl, Stack, Textarea, TextInput } from "@mantine/core";
import type { ReactNode, SubmitEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Problem } from "../http/problem";
import { useLive } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { StaleNotice } from "../ui/stale-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import { differing, useVersionedDraft } from "../ui/versioned-draft";
import { attachEvidence, editEvidence, type EvidenceBody } from "./claim-api";
import { type Evidence, type Stance, stances } from "./evidence";
import type { EvidenceSlots } from "./evidence-columns";

interface EvidenceWords {
  readonly stance: Stance;
  readonly excerpt: string;
  readonly locator: string;
}

interface AttachEvidenceProps extends Pick<EvidenceSlots, "renderSourcePicker"> {
  readonly claim: string;
  readonly onDone: () => void;
}

/** Attaches a source to a claim: how it stands to it, and the passage that says so. */
export function AttachEvidence({ claim, renderSourcePicker, onDone }: AttachEvidenceProps) {
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLDivElement>("attach-evidence");
  const draft = useDraft<EvidenceWords & { readonly source: string | null }>(
    `${investigation}:new-evidence:${claim}`,
    { source: null, stance: "SUPPORTS", excerpt: "", locator: "" },
  );
  const { source, ...words } = draft.content;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (source === null) return;
    const sent = await submit.run(async () =>
      feed.accept(await attachEvidence(investigation, claim, source, bodyOf(words))),
    );
    if (!sent) return;
    draft.discard();
    onDone();
  };
  return (
    <Paper ref={form} withBorder p="lg" bg="var(--paper-raised)" maw="46rem">
      <Stack gap="sm">
        {renderSourcePicker(source, (picked) => draft.write({ source: picked }))}
        <form onSubmit={(event) => void send(event)}>
          <Stack gap="sm">
            <EvidenceFields words={words} onWrite={draft.write} problem={submit.problem} />
            <ProblemNotice problem={submit.problem} />
            <Group gap="xs">
              <Button
                type="submit"
                loading={submit.saving}
                disabled={source === null || words.excerpt.trim() === ""}
              >
                <FormattedMessage id="evidence.attach" />
              </Button>
              <Button variant="subtle" color="gray" onClick={onDone}>
                <FormattedMessage id="ui.cancel" />
              </Button>
              <DraftKept kept={draft.kept} onDiscard={draft.discard} />
            </Group>
          </Stack>
        </form>
      </Stack>
    </Paper>
  );
}

/** Corrects one's own evidence. */
export function EditEvidence({
  evidence,
  onDone,
}: {
  readonly evidence: Evidence;
  readonly onDone: () => void;
}) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>(evidence.id);
  const draft = useVersionedDraft(
    `${investigation}:evidence:${evidence.id}`,
    evidence,
    wordsOf,
    submit.problem,
  );
  const { words, theirs } = draft;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const saved = await submit.run(async () =>
      feed.accept(
        await editEvidence(investigation, { id: evidence.id, version: draft.basis }, bodyOf(words)),
      ),
    );
    if (!saved) return;
    draft.discard();
    onDone();
  };
  const labelOf = (field: keyof EvidenceWords) => intl.formatMessage({ id: `evidence.${field}` });
  return (
    <Paper
      ref={form}
      withBorder
      p="md"
      bg="var(--paper-raised)"
      component="form"
      onSubmit={(event) => void save(event)}
    >
      <Stack gap="sm">
        {theirs !== null && (
          <StaleNotice
            differences={differing(words, theirs).map((field) => ({
              label: labelOf(field),
              theirs: theirs[field],
              yours: words[field],
            }))}
            onTakeTheirs={draft.discard}
            onKeepYours={() => {
              submit.forget();
              draft.keepMine();
            }}
          />
        )}
        <EvidenceFields words={words} onWrite={draft.write} problem={submit.problem} />
        {theirs === null && <ProblemNotice problem={submit.problem} />}
        <Group gap="xs">
          <Button type="submit" size="sm" loading={submit.saving} disabled={theirs !== null}>
            <FormattedMessage id="ui.save" />
          </Button>
          <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <DraftKept kept={draft.kept} onDiscard={draft.discard} />
        </Group>
      </Stack>
    </Paper>
  );
}

interface EvidenceFieldsProps {
  readonly words: EvidenceWords;
  readonly onWrite: (next: Partial<EvidenceWords>) => void;
  readonly problem: Problem | null;
}

function EvidenceFields({ words, onWrite, problem }: EvidenceFieldsProps): ReactNode {
  const intl = useIntl();
  return (
    <>
      <SegmentedControl
        aria-label={intl.formatMessage({ id: "evidence.stance" })}
        value={words.stance}
        onChange={(value) => onWrite({ stance: value })}
        data={stances.map((value) => ({
          value,
          label: intl.formatMessage({ id: `evidence.stance.${value}` }),
        }))}
      />
      <Textarea
        label={intl.formatMessage({ id: "evidence.excerpt" })}
        description={intl.formatMessage({ id: "evidence.excerpt-hint" })}
        required
        autosize
        minRows={3}
        maxLength={5000}
        dir="auto"
        value={words.excerpt}
        error={fieldFault(problem, "excerpt")}
        styles={{ input: { fontFamily: "var(--face-text)" } }}
        onChange={(event) => onWrite({ excerpt: event.currentTarget.value })}
      />
      <TextInput
        label={intl.formatMessage({ id: "evidence.locator" })}
        description={intl.formatMessage({ id: "evidence.locator-hint" })}
        maxLength={200}
        dir="auto"
        value={words.locator}
        error={fieldFault(problem, "locator")}
        onChange={(event) => onWrite({ locator: event.currentTarget.value })}
      />
    </>
  );
}

const wordsOf = (evidence: Evidence): EvidenceWords => ({
  stance: evidence.stance,
  excerpt: evidence.excerpt ?? "",
  locator: evidence.locator ?? "",
});

const bodyOf = ({ stance, excerpt, locator }: EvidenceWords): EvidenceBody => ({
  stance,
  excerpt: excerpt.trim(),
  locator: locator.trim() === "" ? null : locator.trim(),
});
