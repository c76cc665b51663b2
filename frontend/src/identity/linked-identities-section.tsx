import { Button, Group, Stack } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { useSubmit } from "../ui/submit";
import { When } from "../ui/when";
import type { LinkedIdentity } from "./account";
import { AccountSection } from "./account-section";
import { type Proving, useFreshProof } from "./fresh-proof";
import { beginSignOn, listLinkedIdentities, unlinkIdentity } from "./identity-api";
import { OwnRow, OwnRows, useOwnList } from "./own-list";
import { SignOnRefusal } from "./single-sign-on";

/** The identities elsewhere that open my account; nothing where there is no single sign-on. */
export function LinkedIdentitiesSection(proving: Proving) {
  const name = proving.ways.singleSignOn;
  return name === null ? null : <Linked name={name} {...proving} />;
}

interface LinkedProps extends Proving {
  readonly name: string;
}

function Linked({ name, account, ways }: LinkedProps) {
  const intl = useIntl();
  const list = useOwnList<LinkedIdentity>(listLinkedIdentities);
  return (
    <AccountSection
      title={<FormattedMessage id="sign-on.title" />}
      explanation={<FormattedMessage id="sign-on.explanation" values={{ name }} />}
    >
      <Stack>
        <SignOnRefusal />
        <OwnRows
          list={list}
          row={({ id, knownAs, issuer, usedAt }) => (
            <OwnRow
              key={id}
              name={<bdi>{knownAs}</bdi>}
              about={
                <>
                  <bdi>{new URL(issuer).host}</bdi>
                  {" · "}
                  <FormattedMessage id="sign-on.used" values={{ when: <When at={usedAt} /> }} />
                </>
              }
              end={<FormattedMessage id="sign-on.unlink" />}
              endLabel={intl.formatMessage({ id: "sign-on.unlink-of" }, { name: knownAs })}
              onEnd={() => unlinkIdentity(id).then(list.load)}
            />
          )}
        />
        {list.items !== null && (
          <Link account={account} ways={ways} name={name} first={list.items.length === 0} />
        )}
      </Stack>
    </AccountSection>
  );
}

interface LinkProps extends LinkedProps {
  readonly first: boolean;
}

/** Goes to the provider's page, to come back with one more identity. */
function Link({ account, ways, name, first }: LinkProps) {
  const submit = useSubmit();
  const proof = useFreshProof({ account, ways }, submit.problem);
  const go = () =>
    void submit.run(async () => {
      const { address } = await beginSignOn({ purpose: "LINK", to: "/account", password: proof.password });
      location.assign(address);
      // The page is about to be left: a second press would begin anew.
      await new Promise(() => undefined);
    });
  return (
    <Stack gap="sm">
      {proof.field(go)}
      <Group>
        <Button variant="default" loading={submit.saving} onClick={go}>
          {first ? (
            <FormattedMessage id="sign-on.link" values={{ name }} />
          ) : (
            <FormattedMessage id="sign-on.link-another" />
          )}
        </Button>
      </Group>
    </Stack>
  );
}
