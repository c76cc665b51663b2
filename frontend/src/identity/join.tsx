import { Button, Stack, Tabs, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { type Problem, problemIn } from "../http/problem";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import type { Account, InvitationPreview } from "./account";
import { acceptInvitation, type NewAccount, previewInvitation } from "./identity-api";
import { forgetTokenOfLink, keepTokenOfLink, tokenOfLink } from "./link-token";
import { Narrow } from "./narrow";
import { NewAccountForm } from "./new-account-form";
import { SignInForm } from "./sign-in";
import { useSignInWays } from "./sign-in-ways";
import { WaysIn } from "./single-sign-on";

interface JoinProps {
  readonly account: Account | null;
  readonly onJoined: (account: Account, investigation: string) => void;
  readonly onSignedIn: (account: Account) => void;
}

type Preview =
  | { readonly kind: "asking" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "valid"; readonly invitation: InvitationPreview };

/** What an invitation link leads to, and how it is accepted: with an account or by making one. */
export function Join({ account, onJoined, onSignedIn }: JoinProps) {
  const intl = useIntl();
  const [token] = useState(tokenOfLink);
  const [preview, setPreview] = useState<Preview>({ kind: "asking" });
  const ways = useSignInWays();
  const submit = useSubmit();
  useEffect(() => keepTokenOfLink(token), [token]);
  useEffect(() => {
    previewInvitation(token).then(
      (invitation) => setPreview({ kind: "valid", invitation }),
      (thrown: unknown) => setPreview({ kind: "failed", problem: problemIn(thrown) }),
    );
  }, [token]);

  const accept = (made?: NewAccount) =>
    void submit.run(async () => {
      const joined = await acceptInvitation(token, made);
      forgetTokenOfLink();
      onJoined(joined.account, joined.investigation);
    });

  return (
    <Narrow title={intl.formatMessage({ id: "identity.join" })}>
      {preview.kind === "failed" && <ProblemNotice problem={preview.problem} />}
      {preview.kind === "valid" && ways !== null && (
        <Stack>
          <Welcome invitation={preview.invitation} />
          {account === null ? (
            <WaysIn ways={ways} errand={{ purpose: "INVITED", to: "/join", token }}>
              <Tabs defaultValue="new" keepMounted={false}>
                <Tabs.List grow mb="md">
                  <Tabs.Tab value="new">
                    <FormattedMessage id="identity.i-am-new" />
                  </Tabs.Tab>
                  <Tabs.Tab value="known">
                    <FormattedMessage id="identity.i-have-an-account" />
                  </Tabs.Tab>
                </Tabs.List>
                <Tabs.Panel value="new">
                  <NewAccountForm
                    submit={submit}
                    action={<FormattedMessage id="identity.join-action" />}
                    onSend={accept}
                  />
                </Tabs.Panel>
                <Tabs.Panel value="known">
                  <SignInForm onSignedIn={onSignedIn} />
                </Tabs.Panel>
              </Tabs>
            </WaysIn>
          ) : (
            <>
              <ProblemNotice problem={submit.problem} />
              <Button loading={submit.saving} onClick={() => accept()}>
                <FormattedMessage id="identity.join-as" values={{ name: account.name }} />
              </Button>
            </>
          )}
        </Stack>
      )}
    </Narrow>
  );
}

function Welcome({ invitation }: { readonly invitation: InvitationPreview }) {
  return (
    <div>
      <Text size="sm">
        <FormattedMessage id="identity.invited-by" values={{ name: invitation.invitedBy }} />
      </Text>
      <Text ff="var(--face-text)" size="xl" fw={600} my={4} dir="auto">
        {invitation.title}
      </Text>
      <Text size="sm" c="dimmed">
        <FormattedMessage id={`role.${invitation.role}.may`} />
      </Text>
    </div>
  );
}
