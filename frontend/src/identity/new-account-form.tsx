import { Button, Stack, TextInput } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { useIntl } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, type Submit } from "../ui/submit";
import { passwordFault } from "./account";
import type { NewAccount } from "./identity-api";
import { NewPasswordField } from "./password-field";

interface NewAccountFormProps {
  readonly submit: Submit;
  readonly action: ReactNode;
  readonly onSend: (account: NewAccount) => void;
}

/** Name, e-mail and password of somebody who has no account yet. */
export function NewAccountForm({ submit, action, onSend }: NewAccountFormProps) {
  const intl = useIntl();
  const [account, setAccount] = useState<NewAccount>({ name: "", email: "", password: "" });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (passwordFault(account.password) === null) onSend({ ...account, email: account.email.trim() });
  };
  return (
    <form onSubmit={send}>
      <Stack>
        <TextInput
          label={intl.formatMessage({ id: "identity.name" })}
          description={intl.formatMessage({ id: "identity.name-shown" })}
          autoComplete="name"
          required
          maxLength={100}
          value={account.name}
          error={fieldFault(submit.problem, "name")}
          onChange={(event) => setAccount({ ...account, name: event.currentTarget.value })}
        />
        <TextInput
          label={intl.formatMessage({ id: "identity.email" })}
          type="email"
          autoComplete="username"
          required
          maxLength={254}
          value={account.email}
          error={fieldFault(submit.problem, "email")}
          onChange={(event) => setAccount({ ...account, email: event.currentTarget.value })}
        />
        <NewPasswordField
          value={account.password}
          onChange={(password) => setAccount({ ...account, password })}
        />
        <ProblemNotice problem={submit.problem} />
        <Button type="submit" loading={submit.saving}>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
