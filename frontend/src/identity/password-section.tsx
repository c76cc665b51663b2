import { Button, Group, Stack, Text } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage } from "react-intl";
import { useSubmit } from "../ui/submit";
import { passwordFault } from "./account";
import { AccountSection } from "./account-section";
import { asksPassword, ProofNotice, type Proving } from "./fresh-proof";
import { changePassword } from "./identity-api";
import { CurrentPasswordField, NewPasswordField } from "./password-field";

interface PasswordProps extends Proving {
  /** The other browsers are signed out now. */
  readonly onChanged: () => void;
}

/** My password, where passwords count. */
export function PasswordSection(props: PasswordProps) {
  return props.ways.password ? <Chosen {...props} /> : null;
}

/** Chooses a first or another password, which signs every other browser out. */
function Chosen({ account, ways, onChanged }: PasswordProps) {
  const [current, setCurrent] = useState("");
  const [chosen, setChosen] = useState("");
  const [saved, setSaved] = useState(false);
  const submit = useSubmit();
  const byPassword = asksPassword({ account, ways });
  const save = () => {
    if (passwordFault(chosen) !== null) return;
    void submit.run(async () => {
      await changePassword(byPassword ? current : undefined, chosen);
      setCurrent("");
      setChosen("");
      setSaved(true);
      onChanged();
    });
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <AccountSection
      title={<FormattedMessage id="identity.password" />}
      explanation={<FormattedMessage id="account.password-explanation" />}
    >
      <form onSubmit={send} onChange={() => setSaved(false)}>
        <Stack>
          {/* Password managers want to know whose password it is. */}
          <input type="email" autoComplete="username" value={account.email} readOnly hidden />
          {byPassword ? (
            <CurrentPasswordField problem={submit.problem} value={current} onChange={setCurrent} />
          ) : (
            <Text size="sm">
              <FormattedMessage id="account.password-none" />
            </Text>
          )}
          <NewPasswordField
            label="account.password-new"
            problem={submit.problem}
            value={chosen}
            onChange={setChosen}
          />
          <ProofNotice account={account} ways={ways} problem={submit.problem} onProved={save} />
          <Group>
            <Button
              type="submit"
              loading={submit.saving}
              disabled={(byPassword && current === "") || chosen === ""}
            >
              <FormattedMessage id={byPassword ? "account.password-change" : "account.password-choose"} />
            </Button>
            <Text size="sm" role="status">
              {saved && <FormattedMessage id="account.password-changed" />}
            </Text>
          </Group>
        </Stack>
      </form>
    </AccountSection>
  );
}
