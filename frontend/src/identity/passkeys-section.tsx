import { Button, Group, Loader, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useCallback, useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { type Problem, problemIn } from "../http/problem";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { When } from "../ui/when";
import { AccountSection } from "./account-section";
import classes from "./devices.module.css";
import { type Passkey, passkeysPossible } from "./passkey";
import { addPasskey, askForPasskey, listPasskeys, removePasskey } from "./passkey-api";
import { makePasskey } from "./passkey-browser";
import { PasskeyNotice, usePasskeyAct } from "./passkey-notice";

/** My passkeys: what I can sign in with besides my password. */
export function PasskeysSection() {
  const [passkeys, setPasskeys] = useState<readonly Passkey[] | null>(null);
  const [fault, setFault] = useState<Problem | null>(null);
  const load = useCallback(
    () =>
      listPasskeys().then(
        ({ items }) => setPasskeys(items),
        (thrown: unknown) => setFault(problemIn(thrown)),
      ),
    [],
  );
  useEffect(() => void load(), [load]);
  return (
    <AccountSection
      title={<FormattedMessage id="passkeys.title" />}
      explanation={<FormattedMessage id="passkeys.explanation" />}
    >
      <Stack>
        <ProblemNotice problem={fault} />
        {passkeys === null && fault === null && <Loader size="sm" />}
        {passkeys !== null && passkeys.length > 0 && (
          <ul className={classes.list}>
            {passkeys.map((passkey) => (
              <Row key={passkey.id} passkey={passkey} onRemoved={load} />
            ))}
          </ul>
        )}
        {passkeysPossible() ? (
          <AddPasskey onAdded={load} />
        ) : (
          <Text size="sm" c="dimmed">
            <FormattedMessage id="passkeys.not-here" />
          </Text>
        )}
      </Stack>
    </AccountSection>
  );
}

function AddPasskey({ onAdded }: { readonly onAdded: () => Promise<void> }) {
  const intl = useIntl();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [asksPassword, setAsksPassword] = useState(false);
  const act = usePasskeyAct();
  const problem = act.submit.problem;
  if (problem?.name === "confirmation-needed" && !asksPassword) setAsksPassword(true);
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const added = await act.run(async () => {
      const asked = await askForPasskey(password === "" ? undefined : password);
      await addPasskey(name.trim(), await makePasskey(asked));
      await onAdded();
    });
    if (!added) return;
    setName("");
    setPassword("");
    setAsksPassword(false);
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <Stack>
        <TextInput
          label={intl.formatMessage({ id: "passkeys.name" })}
          description={intl.formatMessage({ id: "passkeys.name-explanation" })}
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {asksPassword && (
          <PasswordInput
            label={intl.formatMessage({ id: "passkeys.your-password" })}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
        <PasskeyNotice fault={act.fault} />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={act.submit.saving} disabled={name.trim() === ""}>
            <FormattedMessage id="passkeys.add" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface RowProps {
  readonly passkey: Passkey;
  readonly onRemoved: () => Promise<void>;
}

function Row({ passkey, onRemoved }: RowProps) {
  const intl = useIntl();
  const submit = useSubmit();
  const remove = () => void submit.run(async () => removePasskey(passkey.id).then(onRemoved));
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.name}>
          <bdi>{passkey.name}</bdi>
        </div>
        <Text size="xs" c="dimmed" component="div">
          <FormattedMessage id="passkeys.added" values={{ when: <When at={passkey.createdAt} /> }} />
          {passkey.usedAt !== null && (
            <>
              {" · "}
              <FormattedMessage id="passkeys.used" values={{ when: <When at={passkey.usedAt} /> }} />
            </>
          )}
        </Text>
        <ProblemNotice problem={submit.problem} />
      </div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        loading={submit.saving}
        aria-label={intl.formatMessage({ id: "passkeys.remove-of" }, { name: passkey.name })}
        onClick={remove}
      >
        <FormattedMessage id="passkeys.remove" />
      </Button>
    </li>
  );
}
