import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import type { Account } from "./account";
import { AccountSection } from "./account-section";
import { changeAccount } from "./identity-api";

interface ProfileProps {
  readonly account: Account;
  readonly onChanged: (account: Account) => void;
}

/** The name that others see. */
export function ProfileSection({ account, onChanged }: ProfileProps) {
  const intl = useIntl();
  const [name, setName] = useState(account.name);
  const [saved, setSaved] = useState(false);
  const submit = useSubmit();
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      await changeAccount(name.trim(), account.language);
      onChanged({ ...account, name: name.trim() });
      setSaved(true);
    });
  };
  return (
    <AccountSection title={<FormattedMessage id="account.profile" />} explanation={account.email}>
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label={intl.formatMessage({ id: "identity.name" })}
            description={intl.formatMessage({ id: "identity.name-shown" })}
            required
            maxLength={100}
            value={name}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setSaved(false);
            }}
          />
          <ProblemNotice problem={submit.problem} />
          <Group>
            <Button type="submit" loading={submit.saving} disabled={name.trim() === ""}>
              <FormattedMessage id="ui.save" />
            </Button>
            <Text size="sm" role="status">
              {saved && <FormattedMessage id="ui.saved" />}
            </Text>
          </Group>
        </Stack>
      </form>
    </AccountSection>
  );
}
