import { Button, Divider, Stack } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import type { Account } from "./account";
import { passkeysPossible } from "./passkey";
import { askWho, signInWithPasskey } from "./passkey-api";
import { presentPasskey } from "./passkey-browser";
import { PasskeyNotice, usePasskeyAct } from "./passkey-notice";

/** Signing in without a password, where the browser can. */
export function PasskeySignIn({ onSignedIn }: { readonly onSignedIn: (account: Account) => void }) {
  const intl = useIntl();
  const act = usePasskeyAct();
  if (!passkeysPossible()) return null;
  const signIn = () =>
    void act.run(async () => {
      const presented = await presentPasskey(await askWho());
      onSignedIn((await signInWithPasskey(presented)).account);
    });
  return (
    <Stack>
      <Divider label={intl.formatMessage({ id: "identity.or" })} />
      <PasskeyNotice fault={act.fault} />
      <ProblemNotice problem={act.submit.problem} />
      <Button variant="default" loading={act.submit.saving} onClick={signIn}>
        <FormattedMessage id="passkeys.sign-in" />
      </Button>
    </Stack>
  );
}
