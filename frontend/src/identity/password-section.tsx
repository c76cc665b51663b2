import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { type Account, passwordFault } from "./account";
import { AccountSection } from "./account-section";
import { changePassword } from "./identity-api";
import { CurrentPasswordField, NewPasswordField } from "./password-field";

interface PasswordProps {
  readonly account: Account;
  /** The other browsers are signed out now. */
  readonly onChanged: () => void;
}

/** Chooses another password, which signs every other browser out. */
export function PasswordSection({ account, onChanged }: PasswordProps) {
  const [current, setCurrent] = useState("");
  const [chosen, setChosen] = useState("");
  const [saved, setSaved] = useState(false);
  const submit = useSubmit();
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (passwordFault(chosen) !== null) return;
    void submit.run(async () => {
      await changePassword(current, chosen);
      setCurrent("");
      setChosen("");
      setSaved(true);
      onChanged();
    });
  };
  return (
    <AccountSection
      title={<FormattedMessage id="identity.password" />}
      explanation={<FormattedMessage id="account.password-explanation" />}
    >
      {account.hasPassword ? (
        <form onSubmit={save} onChange={() => setSaved(false)}>
          <Stack>
            {/* Password managers want to know whose password it is. */}
            <input type="email" autoComplete="username" value={account.email} readOnly hidden />
            <CurrentPasswordField problem={submit.problem} value={current} onChange={setCurrent} />
            <NewPasswordField
              label="account.password-new"
              problem={submit.problem}
              value={chosen}
              onChange={setChosen}
            />
            <ProblemNotice problem={submit.problem} />
            <Group>
              <Button type="submit" loading={submit.saving} disabled={current === "" || chosen === ""}>
                <FormattedMessage id="account.password-change" />
              </Button>
              <Text size="sm" role="status">
                {saved && <FormattedMessage id="account.password-changed" />}
              </Text>
            </Group>
          </Stack>
        </form>
      ) : (
        <Alert variant="light" color="gray">
          <FormattedMessage id="account.password-none" />
        </Alert>
      )}
    </AccountSection>
  );
}
