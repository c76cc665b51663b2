import { Button, Group, Select, Stack, Text } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import type { Target } from "./claim";
import { addOccurrence } from "./claim-api";
import classes from "./claim-forms.module.css";
import { useClaims } from "./contexts";

interface AddOccurrenceProps {
  readonly target: Target;
  readonly onAdded: (claim: string) => void;
  readonly onCancel: () => void;
}

/** Adds another passage to a claim that has been raised before, from this or another document. */
export function AddOccurrence({ target, onAdded, onCancel }: AddOccurrenceProps) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const claims = useClaims();
  const [claim, setClaim] = useState<string | null>(null);
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>("new-annotation");
  const open = [...(claims?.values() ?? [])].filter(({ state }) => state !== "CLOSED");
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (claim === null) return;
    void submit.run(async () => {
      feed.accept(await addOccurrence(investigation, claim, target));
      onAdded(claim);
    });
  };
  return (
    <form ref={form} onSubmit={send} className={classes.form}>
      <Stack gap="sm">
        <Text fw={600}>
          <FormattedMessage id="claim.occurrence-title" />
        </Text>
        <blockquote className={classes.passage} dir="auto">
          {target.exact}
        </blockquote>
        <Select
          label={intl.formatMessage({ id: "claim.which" })}
          searchable
          nothingFoundMessage={intl.formatMessage({ id: "claims.none-found" })}
          value={claim}
          onChange={setClaim}
          data={open.map(({ id, statement }) => ({ value: id, label: statement }))}
        />
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button type="submit" loading={submit.saving} disabled={claim === null}>
            <FormattedMessage id="claim.add-passage" />
          </Button>
          <Button variant="subtle" color="gray" onClick={onCancel}>
            <FormattedMessage id="ui.cancel" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
