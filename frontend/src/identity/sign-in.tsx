import { Alert, Button, Loader, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "wouter";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import type { Account } from "./account";
import { signIn } from "./identity-api";
import { Narrow } from "./narrow";
import { PasskeySignIn } from "./passkey-sign-in";
import { addressToReturnTo, useSignInWays } from "./sign-in-ways";
import { SignOnRefusal, WaysIn } from "./single-sign-on";

interface SignInProps {
  /** A session was there and is over. */
  readonly ended: boolean;
  readonly onSignedIn: (account: Account) => void;
}

export function SignIn({ ended, onSignedIn }: SignInProps) {
  const intl = useIntl();
  const ways = useSignInWays();
  return (
    <Narrow title={intl.formatMessage({ id: "identity.sign-in" })}>
      <Stack>
        {ended && (
          <Alert color="yellow" variant="light">
            <FormattedMessage id="identity.session-ended" />
          </Alert>
        )}
        <SignOnRefusal />
        {ways === null ? (
          <Loader size="sm" />
        ) : (
          <WaysIn ways={ways} errand={{ purpose: "SIGN_IN", to: addressToReturnTo(location) }}>
            <SignInForm onSignedIn={onSignedIn} />
          </WaysIn>
        )}
      </Stack>
    </Narrow>
  );
}

export function SignInForm({ onSignedIn }: Pick<SignInProps, "onSignedIn">) {
  const intl = useIntl();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const submit = useSubmit();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void submit.run(async () => onSignedIn((await signIn(email.trim(), password)).account));
  };
  return (
    <Stack>
      <form onSubmit={send}>
        <Stack>
          <TextInput
            label={intl.formatMessage({ id: "identity.email" })}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={intl.formatMessage({ id: "identity.password" })}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Text size="sm" ta="end" mt="-0.5rem">
            <Link href="~/forgotten">
              <FormattedMessage id="forgotten.link" />
            </Link>
          </Text>
          <ProblemNotice problem={submit.problem} />
          <Button type="submit" loading={submit.saving}>
            <FormattedMessage id="identity.sign-in" />
          </Button>
        </Stack>
      </form>
      <PasskeySignIn onSignedIn={onSignedIn} />
    </Stack>
  );
}
