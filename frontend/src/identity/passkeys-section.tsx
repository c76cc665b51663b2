import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { When } from "../ui/when";
import { AccountSection } from "./account-section";
import { type Proving, useFreshProof } from "./fresh-proof";
import { OwnRow, OwnRows, useOwnList } from "./own-list";
import { type Passkey, passkeysPossible } from "./passkey";
import { addPasskey, askForPasskey, listPasskeys, removePasskey } from "./passkey-api";
import { makePasskey } from "./passkey-browser";
import { PasskeyNotice, usePasskeyAct } from "./passkey-notice";

/** My passkeys: what I can sign in with besides my password. */
export function PasskeysSection({ account, ways }: Proving) {
  const intl = useIntl();
  const list = useOwnList<Passkey>(listPasskeys);
  return (
    <AccountSection
      title={<FormattedMessage id="passkeys.title" />}
      explanation={<FormattedMessage id="passkeys.explanation" />}
    >
      <Stack>
        <OwnRows
          list={list}
          row={(passkey) => (
            <OwnRow
              key={passkey.id}
              name={<bdi>{passkey.name}</bdi>}
              about={<Times passkey={passkey} />}
              end={<FormattedMessage id="passkeys.remove" />}
              endLabel={intl.formatMessage({ id: "passkeys.remove-of" }, { name: passkey.name })}
              onEnd={() => removePasskey(passkey.id).then(list.load)}
            />
          )}
        />
        {passkeysPossible() ? (
          <AddPasskey account={account} ways={ways} onAdded={list.load} />
        ) : (
          <Text size="sm" c="dimmed">
            <FormattedMessage id="passkeys.not-here" />
          </Text>
        )}
      </Stack>
    </AccountSection>
  );
}

function Times({ passkey }: { readonly passkey: Passkey }) {
  return (
    <>
      <FormattedMessage id="passkeys.added" values={{ when: <When at={passkey.createdAt} /> }} />
      {passkey.usedAt !== null && (
        <>
          {" · "}
          <FormattedMessage id="passkeys.used" values={{ when: <When at={passkey.usedAt} /> }} />
        </>
      )}
    </>
  );
}

interface AddPasskeyProps extends Proving {
  readonly onAdded: () => Promise<void>;
}

function AddPasskey({ account, ways, onAdded }: AddPasskeyProps) {
  const intl = useIntl();
  const [name, setName] = useState("");
  const act = usePasskeyAct();
  const proof = useFreshProof({ account, ways }, act.submit.problem);
  const add = async () => {
    const added = await act.run(async () => {
      const asked = await askForPasskey(proof.password);
      await addPasskey(name.trim(), await makePasskey(asked));
      await onAdded();
    });
    if (!added) return;
    setName("");
    proof.forget();
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form onSubmit={send}>
      <Stack>
        <TextInput
          label={intl.formatMessage({ id: "passkeys.name" })}
          description={intl.formatMessage({ id: "passkeys.name-explanation" })}
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasskeyNotice fault={act.fault} />
        {proof.field(() => void add())}
        <Group>
          <Button type="submit" loading={act.submit.saving} disabled={name.trim() === ""}>
            <FormattedMessage id="passkeys.add" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
