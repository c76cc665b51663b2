import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { fieldFault, useSubmit } from "../ui/submit";
import type { Account } from "./account";
import { AccountSection } from "./account-section";
import { asksPassword, ProofNotice, type Proving } from "./fresh-proof";
import { changeEmail } from "./identity-api";
import { CurrentPasswordField } from "./password-field";

interface EmailProps extends Proving {
  readonly onChanged: (account: Account) => void;
}

/** The address that I sign in with. */
export function EmailSection({ account, ways, onChanged }: EmailProps) {
  const intl = useIntl();
  const [email, setEmail] = useState(account.email);
  const [password, setPassword] = useState("");
  const [saved, setSaved] = useState(false);
  const submit = useSubmit();
  const changed = email.trim().toLowerCase() !== account.email;
  const byPassword = asksPassword({ account, ways });
  const save = () =>
    void submit.run(async () => {
      const moved = await changeEmail(email.trim(), byPassword ? password : undefined);
      onChanged(moved);
      setEmail(moved.email);
      setPassword("");
      setSaved(true);
    });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <AccountSection
      title={<FormattedMessage id="identity.email" />}
      explanation={<FormattedMessage id="account.email-explanation" />}
    >
      <form onSubmit={send}>
        <Stack>
          <TextInput
            label={intl.formatMessage({ id: "identity.email" })}
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            value={email}
            error={fieldFault(submit.problem, "email")}
            onChange={(event) => {
              setEmail(event.currentTarget.value);
              setSaved(false);
            }}
          />
          {changed && byPassword && (
            <CurrentPasswordField problem={submit.problem} value={password} onChange={setPassword} />
          )}
          <ProofNotice account={account} ways={ways} problem={submit.problem} onProved={save} />
          <Group>
            <Button
              type="submit"
              loading={submit.saving}
              disabled={!changed || (byPassword && password === "")}
            >
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
