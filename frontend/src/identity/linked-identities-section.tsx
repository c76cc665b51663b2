import { Button, Group, Loader, Stack, Text } from "@mantine/core";
import { useCallback, useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { type Problem, problemIn } from "../http/problem";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { When } from "../ui/when";
import type { LinkedIdentity } from "./account";
import { AccountSection } from "./account-section";
import classes from "./devices.module.css";
import { listLinkedIdentities, unlinkIdentity } from "./identity-api";
import { useSignInWays } from "./sign-in-ways";
import { SignOnRefusal, SingleSignOn } from "./single-sign-on";

/** The identities elsewhere that open my account; nothing where there is no single sign-on. */
export function LinkedIdentitiesSection() {
  const name = useSignInWays()?.singleSignOn ?? null;
  return name === null ? null : <Linked name={name} />;
}

function Linked({ name }: { readonly name: string }) {
  const [identities, setIdentities] = useState<readonly LinkedIdentity[] | null>(null);
  const [fault, setFault] = useState<Problem | null>(null);
  const load = useCallback(
    () =>
      listLinkedIdentities().then(
        ({ items }) => setIdentities(items),
        (thrown: unknown) => setFault(problemIn(thrown)),
      ),
    [],
  );
  useEffect(() => void load(), [load]);
  return (
    <AccountSection
      title={<FormattedMessage id="sign-on.title" />}
      explanation={<FormattedMessage id="sign-on.explanation" values={{ name }} />}
    >
      <Stack>
        <SignOnRefusal />
        <ProblemNotice problem={fault} />
        {identities === null && fault === null && <Loader size="sm" />}
        {identities !== null && identities.length > 0 && (
          <ul className={classes.list}>
            {identities.map((identity) => (
              <Row key={identity.id} identity={identity} onUnlinked={load} />
            ))}
          </ul>
        )}
        {identities !== null && (
          <Group>
            <SingleSignOn variant="default" errand={{ purpose: "LINK", to: "/account" }}>
              {identities.length === 0 ? (
                <FormattedMessage id="sign-on.link" values={{ name }} />
              ) : (
                <FormattedMessage id="sign-on.link-another" />
              )}
            </SingleSignOn>
          </Group>
        )}
      </Stack>
    </AccountSection>
  );
}

interface RowProps {
  readonly identity: LinkedIdentity;
  readonly onUnlinked: () => Promise<void>;
}

function Row({ identity, onUnlinked }: RowProps) {
  const submit = useSubmit();
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.name}>
          <bdi>{identity.knownAs}</bdi>
        </div>
        <Text size="xs" c="dimmed" component="div">
          <bdi>{new URL(identity.issuer).host}</bdi>
          {" · "}
          <FormattedMessage id="sign-on.used" values={{ when: <When at={identity.usedAt} /> }} />
        </Text>
        <ProblemNotice problem={submit.problem} />
      </div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        loading={submit.saving}
        onClick={() => void submit.run(async () => unlinkIdentity(identity.id).then(onUnlinked))}
      >
        <FormattedMessage id="sign-on.unlink" />
      </Button>
    </li>
  );
}
