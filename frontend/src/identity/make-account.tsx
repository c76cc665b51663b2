import { Button, Modal, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import type { AdministeredAccount, IssuedLink } from "./account";
import { ResetLink } from "./account-actions";
import { makeAccount } from "./administration-api";

interface MakeAccountProps {
  readonly opened: boolean;
  readonly onMade: (account: AdministeredAccount) => void;
  readonly onClose: () => void;
}

const nobody = { name: "", email: "" };

/** Makes an account for somebody, who chooses the password with a link. */
export function MakeAccount({ opened, onMade, onClose }: MakeAccountProps) {
  const intl = useIntl();
  const [draft, setDraft] = useState(nobody);
  const [link, setLink] = useState<IssuedLink | null>(null);
  const submit = useSubmit();
  const close = () => {
    setDraft(nobody);
    setLink(null);
    submit.forget();
    onClose();
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      const made = await makeAccount(draft.name.trim(), draft.email.trim());
      onMade(made.account);
      setLink(made.link);
    });
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={<FormattedMessage id="admin.make" />}
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
    >
      {link !== null ? (
        <ResetLink link={link} onDone={close} />
      ) : (
        <form onSubmit={send}>
          <Stack>
            <Text size="sm" c="dimmed">
              <FormattedMessage id="admin.make-explanation" />
            </Text>
            <TextInput
              label={intl.formatMessage({ id: "identity.name" })}
              required
              maxLength={100}
              value={draft.name}
              error={fieldFault(submit.problem, "name")}
              onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            />
            <TextInput
              label={intl.formatMessage({ id: "identity.email" })}
              type="email"
              required
              maxLength={254}
              value={draft.email}
              error={fieldFault(submit.problem, "email")}
              onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
            />
            <ProblemNotice problem={submit.problem} />
            <Button
              type="submit"
              loading={submit.saving}
              disabled={draft.name.trim() === "" || draft.email.trim() === ""}
            >
              <FormattedMessage id="admin.make" />
            </Button>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
