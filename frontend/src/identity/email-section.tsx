import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import type { Account } from "./account";
import { AccountSection } from "./account-section";
import { changeEmail } from "./identity-api";
import { CurrentPasswordField } from "./password-field";

interface EmailProps {
  readonly account: Account;
  readonly onChanged: (account: Account) => void;
}

/** The address that I sign in with. */
export function EmailSection({ account, onChanged }: EmailProps) {
  const intl = useIntl();
  const [email, setEmail] = useState(account.email);
  const [password, setPassword] = useState("");
  const [saved, setSaved] = useState(false);
  const submit = useSubmit();
  const changed = email.trim().toLowerCase() !== account.email;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      const moved = await changeEmail(email.trim(), password);
      onChanged(moved);
      setEmail(moved.email);
      setPassword("");
      setSaved(true);
    });
  };
  return (
    <AccountSection
      title={<FormattedMessage id="identity.email" />}
      explanation={<FormattedMessage id="account.email-explanation" />}
    >
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label={intl.formatMessage({ id: "identity.email" })}
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            disabled={!account.hasPassword}
            value={email}
            error={fieldFault(submit.problem, "email")}
            onChange={(event) => {
              setEmail(event.currentTarget.value);
              setSaved(false);
            }}
          />
          {changed && (
            <CurrentPasswordField problem={submit.problem} value={password} onChange={setPassword} />
          )}
          <ProblemNotice problem={submit.problem} />
          <Group>
            <Button type="submit" loading={submit.saving} disabled={!changed || password === ""}>
              <FormattedMessage id="account.email-change" />
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
