import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import type { Account } from "./account";
import { AccountSection } from "./account-section";
import { deleteAccount } from "./identity-api";
import { CurrentPasswordField } from "./password-field";

interface DeleteProps {
  readonly account: Account;
  readonly onDeleted: () => void;
}

/** The end of my account: asked twice, and with the password. */
export function DeleteSection({ account, onDeleted }: DeleteProps) {
  const intl = useIntl();
  const [asking, { open, close }] = useDisclosure(false);
  const [password, setPassword] = useState("");
  const submit = useSubmit();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      await deleteAccount(password);
      onDeleted();
    });
  };
  return (
    <AccountSection
      title={<FormattedMessage id="account.delete" />}
      explanation={<FormattedMessage id="account.delete-explanation" />}
    >
      <Stack gap="xs">
        <Group>
          <Button color="red" variant="light" disabled={!account.hasPassword} onClick={open}>
            <FormattedMessage id="account.delete-action" />
          </Button>
        </Group>
        {!account.hasPassword && (
          <Text size="sm" c="dimmed">
            <FormattedMessage id="account.delete-needs-password" />
          </Text>
        )}
      </Stack>
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
            <CurrentPasswordField problem={submit.problem} value={password} onChange={setPassword} />
            <ProblemNotice problem={submit.problem} />
            <Button type="submit" color="red" loading={submit.saving} disabled={password === ""}>
              <FormattedMessage id="account.delete-action" />
            </Button>
          </Stack>
        </form>
      </Modal>
    </AccountSection>
  );
}
