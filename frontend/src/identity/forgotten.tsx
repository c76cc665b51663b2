import { Button, Loader, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "wouter";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { askForResetLink } from "./identity-api";
import { Narrow } from "./narrow";
import { useSignInWays } from "./sign-in-ways";

/** Somebody does not know the password any more: by mail where there is a mail server, else with an admin's help. */
export function Forgotten() {
  const intl = useIntl();
  const ways = useSignInWays();
  return (
    <Narrow title={intl.formatMessage({ id: "forgotten.title" })}>
      <Stack>
        {ways === null && <Loader size="sm" />}
        {ways?.resetByMail === true && <AskForm />}
        {ways?.resetByMail === false && (
          <Text>
            <FormattedMessage id="forgotten.ask-an-admin" />
          </Text>
        )}
        <Text size="sm">
          <Link href="~/">
            <FormattedMessage id="forgotten.back" />
          </Link>
        </Text>
      </Stack>
    </Narrow>
  );
}

function AskForm() {
  const intl = useIntl();
  const [email, setEmail] = useState("");
  const [asked, setAsked] = useState(false);
  const submit = useSubmit();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      await askForResetLink(email.trim());
      setAsked(true);
    });
  };
  if (asked) {
    return (
      <Text role="status">
        <FormattedMessage id="forgotten.asked" values={{ email: email.trim() }} />
      </Text>
    );
  }
  return (
    <form onSubmit={send}>
      <Stack>
        <Text size="sm" c="dimmed">
          <FormattedMessage id="forgotten.explanation" />
        </Text>
        <TextInput
          label={intl.formatMessage({ id: "identity.email" })}
          type="email"
          autoComplete="username"
          required
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <ProblemNotice problem={submit.problem} />
        <Button type="submit" loading={submit.saving}>
          <FormattedMessage id="forgotten.send" />
        </Button>
      </Stack>
    </form>
  );
}
