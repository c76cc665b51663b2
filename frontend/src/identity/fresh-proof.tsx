import { Alert, Button, PasswordInput, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Problem } from "../http/problem";
import { ProblemNotice } from "../ui/problem-notice";
import type { Account } from "./account";
import { passkeysPossible } from "./passkey";
import { askWho, signInWithPasskey } from "./passkey-api";
import { presentPasskey } from "./passkey-browser";
import { PasskeyNotice, usePasskeyAct } from "./passkey-notice";
import type { SignInWays } from "./sign-in-ways";
import { SingleSignOn } from "./single-sign-on";

/** My account, and by what means one may sign in here. */
export interface Proving {
  readonly account: Account;
  readonly ways: SignInWays;
}

/** Whether this account has a password that counts here. */
export const asksPassword = ({ account, ways }: Proving): boolean => account.hasPassword && ways.password;

interface FreshProof {
  /** To be sent with what is asked; undefined while none was asked for. */
  readonly password: string | undefined;
  /** What is asked for, before it is done again, once the server wants to know whether it is still me; and why it refused. */
  readonly field: (again: () => void) => ReactNode;
  readonly forget: () => void;
}

/** For what needs proof only of who signed in a while ago: the password where there is one, else a sign-in anew. */
export function useFreshProof(proving: Proving, problem: Problem | null): FreshProof {
  const intl = useIntl();
  const byPassword = asksPassword(proving);
  const [password, setPassword] = useState("");
  const [asked, setAsked] = useState(false);
  if (problem?.name === "confirmation-needed" && !asked) setAsked(true);
  return {
    password: password === "" ? undefined : password,
    field: (again) => (
      <>
        {asked && byPassword && (
          <PasswordInput
            label={intl.formatMessage({ id: "passkeys.your-password" })}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
        {byPassword ? (
          <ProblemNotice problem={problem} />
        ) : (
          <ProofNotice {...proving} problem={problem} onProved={again} />
        )}
      </>
    ),
    forget: () => {
      setPassword("");
      setAsked(false);
    },
  };
}

interface ProofNoticeProps extends Proving {
  readonly problem: Problem | null;
  readonly onProved: () => void;
}

/** Why something did not succeed; where I have to sign in anew for it, the ways to do so. */
export function ProofNotice({ account, ways, problem, onProved }: ProofNoticeProps) {
  if (problem?.name !== "confirmation-needed") return <ProblemNotice problem={problem} />;
  return (
    <Alert color="yellow" variant="light" role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          <FormattedMessage id="proof.explanation" />
        </Text>
        {ways.singleSignOn !== null && (
          <SingleSignOn variant="default" errand={{ purpose: "CONFIRM", to: "/account" }}>
            <FormattedMessage id="proof.sign-on" values={{ name: ways.singleSignOn }} />
          </SingleSignOn>
        )}
        {ways.password && passkeysPossible() && <ProveByPasskey account={account} onProved={onProved} />}
      </Stack>
    </Alert>
  );
}

function ProveByPasskey({ account, onProved }: Pick<ProofNoticeProps, "account" | "onProved">) {
  const act = usePasskeyAct();
  const prove = () =>
    void act.run(async () => {
      const presented = await presentPasskey(await askWho());
      const shown = (await signInWithPasskey(presented)).account;
      // A passkey of another account signs in to that one.
      if (shown.id === account.id) onProved();
      else location.reload();
    });
  return (
    <Stack gap="sm" align="flex-start">
      <PasskeyNotice fault={act.fault} />
      <ProblemNotice problem={act.submit.problem} />
      <Button variant="default" loading={act.submit.saving} onClick={prove}>
        <FormattedMessage id="proof.passkey" />
      </Button>
    </Stack>
  );
}
