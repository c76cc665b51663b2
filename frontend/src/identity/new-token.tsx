import { Button, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNow } from "../ui/now";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { MadeTokenText } from "./made-token-text";
import {
  lifetimes,
  type MadeToken,
  type Reachable,
  type Scope,
  scopes,
  type Token,
  type TokenDraft,
} from "./token";
import { makeToken } from "./token-api";

interface NewTokenProps {
  readonly investigations: readonly Reachable[];
  readonly onMade: (token: Token) => void;
  readonly onClose: () => void;
}

/** Asks what a token is for, makes it, and shows its text this one time. */
export function NewToken({ investigations, onMade, onClose }: NewTokenProps) {
  const intl = useIntl();
  const [made, setMade] = useState<MadeToken | null>(null);
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      // A slip must not close what is shown only once.
      closeOnClickOutside={made === null}
      closeOnEscape={made === null}
      title={<FormattedMessage id={made === null ? "tokens.new" : "tokens.made"} />}
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
    >
      {made === null ? (
        <Asking
          investigations={investigations}
          onClose={onClose}
          onMade={(one) => {
            setMade(one);
            onMade(one.token);
          }}
        />
      ) : (
        <MadeTokenText made={made} onClose={onClose} />
      )}
    </Modal>
  );
}

const everywhere = "";
const day = 24 * 60 * 60 * 1000;
const first: TokenDraft = { name: "", scope: "READ", investigation: null, days: 90 };

interface AskingProps {
  readonly investigations: readonly Reachable[];
  readonly onMade: (made: MadeToken) => void;
  readonly onClose: () => void;
}

function Asking({ investigations, onMade, onClose }: AskingProps) {
  const intl = useIntl();
  const now = useNow();
  const [draft, setDraft] = useState(first);
  const submit = useSubmit();
  const until = intl.formatDate(now + draft.days * day, { dateStyle: "long" });
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    void submit.run(async () => onMade(await makeToken({ ...draft, name: draft.name.trim() })));
  };
  return (
    <form onSubmit={save}>
      <Stack>
        <TextInput
          label={intl.formatMessage({ id: "tokens.name" })}
          description={intl.formatMessage({ id: "tokens.name-hint" })}
          required
          data-autofocus
          maxLength={100}
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <Select
          label={intl.formatMessage({ id: "tokens.scope" })}
          description={intl.formatMessage({ id: `tokens.scope.${draft.scope}.is` })}
          allowDeselect={false}
          value={draft.scope}
          onChange={(value: Scope | null) => setDraft({ ...draft, scope: value ?? draft.scope })}
          data={scopes.map((value) => ({
            value,
            label: intl.formatMessage({ id: `tokens.scope.${value}` }),
          }))}
        />
        <Select
          label={intl.formatMessage({ id: "tokens.reach" })}
          allowDeselect={false}
          searchable={investigations.length > 7}
          value={draft.investigation ?? everywhere}
          onChange={(value) => setDraft({ ...draft, investigation: value === everywhere ? null : value })}
          data={[
            { value: everywhere, label: intl.formatMessage({ id: "tokens.everywhere" }) },
            ...investigations.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <Select
          label={intl.formatMessage({ id: "tokens.lifetime" })}
          description={intl.formatMessage({ id: "tokens.until" }, { until })}
          allowDeselect={false}
          value={String(draft.days)}
          onChange={(value) => setDraft({ ...draft, days: Number(value ?? draft.days) })}
          data={lifetimes.map((days) => ({
            value: String(days),
            label: intl.formatMessage({ id: "tokens.days" }, { days }),
          }))}
        />
        <ProblemNotice problem={submit.problem} />
        <Group gap="xs">
          <Button type="submit" loading={submit.saving} disabled={draft.name.trim() === ""}>
            <FormattedMessage id="tokens.make" />
          </Button>
          <Button variant="subtle" color="gray" onClick={onClose}>
            <FormattedMessage id="ui.cancel" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
