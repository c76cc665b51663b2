import { Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { readSignOnFacts, type SignOnFacts as Facts } from "./administration-api";

/** How single sign-on is set up here; nothing where it is off. */
export function SignOnFacts() {
  const [facts, setFacts] = useState<Facts | null>(null);
  useEffect(() => {
    let wanted = true;
    readSignOnFacts().then(
      (told) => {
        if (wanted) setFacts(told);
      },
      // The accounts below say what is wrong.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (facts?.issuer == null) return null;
  const { issuer, name, linkedAccounts, localSignIn, makesAccounts } = facts;
  return (
    <Text size="sm" c="var(--ink-soft)" style={{ overflowWrap: "anywhere" }}>
      <FormattedMessage
        id="admin.sign-on"
        values={{ name, issuer: <bdi>{issuer}</bdi>, count: linkedAccounts, localSignIn, makesAccounts }}
      />
    </Text>
  );
}
