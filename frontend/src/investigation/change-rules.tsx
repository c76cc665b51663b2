import { Button, Group, NumberInput, Paper, Select, Stack, Switch } from "@mantine/core";
import type { SubmitEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { DraftKept } from "../ui/draft-kept";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { StaleNotice } from "../ui/stale-notice";
import { useSubmit } from "../ui/submit";
import { differing, useVersionedDraft } from "../ui/versioned-draft";
import { changeRules } from "./investigation-api";
import {
  longestWindow,
  mostAssessors,
  type Rules,
  type RulesInForce,
  secondSignatures,
  switches,
} from "./rules";

interface ChangeRulesProps {
  readonly rules: Rules;
  readonly onDone: () => void;
}

/** Says anew what members are held to; if another owner did meanwhile, both versions are shown. */
export function ChangeRules({ rules, onDone }: ChangeRulesProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>("change-rules");
  const draft = useVersionedDraft(`${investigation}:rules`, rules, rulesIn, submit.problem);
  const { words, theirs } = draft;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const saved = await submit.run(async () =>
      feed.accept(await changeRules(investigation, draft.basis, words)),
    );
    if (!saved) return;
    draft.discard();
    onDone();
  };
  const shown = (value: RulesInForce[keyof RulesInForce]): string => {
    if (typeof value === "boolean") return intl.formatMessage({ id: value ? "rules.yes" : "rules.no" });
    if (typeof value === "number") return intl.formatNumber(value);
    return intl.formatMessage({ id: `rules.second-signature.${value}` });
  };
  return (
    <Paper
      ref={form}
      withBorder
      p="lg"
      bg="var(--paper-raised)"
      component="form"
      onSubmit={(event) => void save(event)}
    >
      <Stack>
        {theirs !== null && (
          <StaleNotice
            differences={differing(words, theirs).map((name) => ({
              label: intl.formatMessage({ id: `rules.${name}` }),
              theirs: shown(theirs[name]),
              yours: shown(words[name]),
            }))}
            onTakeTheirs={draft.discard}
            onKeepYours={() => {
              submit.forget();
              draft.keepMine();
            }}
          />
        )}
        <NumberInput
          label={intl.formatMessage({ id: "rules.quorum" })}
          description={intl.formatMessage({ id: "rules.quorum.explanation" })}
          min={1}
          max={mostAssessors}
          allowDecimal={false}
          value={words.quorum}
          onChange={(quorum) => draft.write({ quorum: Number(quorum) })}
        />
        <Select
          label={intl.formatMessage({ id: "rules.secondSignature" })}
          description={intl.formatMessage({ id: "rules.secondSignature.explanation" })}
          allowDeselect={false}
          value={words.secondSignature}
          onChange={(value) => draft.write({ secondSignature: value ?? words.secondSignature })}
          data={secondSignatures.map((value) => ({ value, label: shown(value) }))}
        />
        <NumberInput
          label={intl.formatMessage({ id: "rules.dissentHours" })}
          description={intl.formatMessage({ id: "rules.dissentHours.explanation" })}
          min={0}
          max={longestWindow}
          allowDecimal={false}
          value={words.dissentHours}
          onChange={(hours) => draft.write({ dissentHours: Number(hours) })}
        />
        {switches.map((name) => (
          <Switch
            key={name}
            label={intl.formatMessage({ id: `rules.${name}` })}
            description={intl.formatMessage({ id: `rules.${name}.explanation` })}
            checked={words[name]}
            onChange={(event) => draft.write({ [name]: event.currentTarget.checked })}
          />
        ))}
        {theirs === null && <ProblemNotice problem={submit.problem} />}
        <Group>
          <Button type="submit" loading={submit.saving} disabled={theirs !== null || !draft.kept}>
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

const rulesIn = ({ rules }: Rules): RulesInForce => rules;
