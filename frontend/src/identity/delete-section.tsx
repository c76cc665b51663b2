import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useSubmit } from "../ui/submit";
import { AccountSection } from "./account-section";
import { asksPassword, ProofNotice, type Proving } from "./fresh-proof";
import { deleteAccount } from "./identity-api";
import { CurrentPasswordField } from "./password-field";

interface DeleteProps extends Proving {
  readonly onDeleted: () => void;
}

/** The end of my account: asked twice, and with proof that it is me. */
export function DeleteSection({ account, ways, onDeleted }: DeleteProps) {
  const intl = useIntl();
  const [asking, { open, close }] = useDisclosure(false);
  const [password, setPassword] = useState("");
  const submit = useSubmit();
  const byPassword = asksPassword({ account, ways });
  const leave = () =>
    void submit.run(async () => {
      await deleteAccount(byPassword ? password : undefined);
      onDeleted();
    });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <AccountSection
      title={<FormattedMessage id="account.delete" />}
      explanation={<FormattedMessage id="account.delete-explanation" />}
    >
      <Group>
        <Button color="red" variant="light" onClick={open}>
          <FormattedMessage id="account.delete-action" />
        </Button>
      </Group>
      <Modal
        opened={asking}
        onClose={close}
        title={<FormattedMessage id="account.delete" />}
        closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
      >
        <form onSubmit={send}>
          <Stack>
            <Text>
              <FormattedMessage id="account.delete-question" />
            </Text>
            {byPassword && (
              <CurrentPasswordField problem={submit.problem} value={password} onChange={setPassword} />
            )}
            <ProofNotice account={account} ways={ways} problem={submit.problem} onProved={leave} />
            <Button
              type="submit"
              color="red"
              loading={submit.saving}
              disabled={byPassword && password === ""}
            >
              <FormattedMessage id="account.delete-action" />
            </Button>
          </Stack>
        </form>
      </Modal>
    </AccountSection>
  );
}
