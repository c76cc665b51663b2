import { Loader, Stack, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import type { Account } from "./account";
import { setUp } from "./identity-api";
import { tokenOfLink } from "./link-token";
import { Narrow } from "./narrow";
import { NewAccountForm } from "./new-account-form";
import { useSignInWays } from "./sign-in-ways";
import { WaysIn } from "./single-sign-on";

/** The first account of an installation, by the one-time link from the server's console. */
export function SetUp({ onSignedIn }: { readonly onSignedIn: (account: Account) => void }) {
  const intl = useIntl();
  const ways = useSignInWays();
  const submit = useSubmit();
  const token = tokenOfLink();
  return (
    <Narrow title={intl.formatMessage({ id: "identity.set-up" })}>
      {token === "" ? (
        <ProblemNotice problem={{ name: "link-not-valid", status: 422, detail: "" }} />
      ) : (
        <Stack>
          <Text size="sm" c="dimmed">
            <FormattedMessage id="identity.set-up-explanation" />
          </Text>
          {ways === null ? (
            <Loader size="sm" />
          ) : (
            <WaysIn ways={ways} errand={{ purpose: "SET_UP", to: "/", token }}>
              <NewAccountForm
                submit={submit}
                action={<FormattedMessage id="identity.create-account" />}
                onSend={(account) =>
                  void submit.run(async () => onSignedIn((await setUp(token, account)).account))
                }
              />
            </WaysIn>
          )}
        </Stack>
      )}
    </Narrow>
  );
}
