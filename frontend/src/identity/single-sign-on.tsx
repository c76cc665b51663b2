import { Alert, Button, Divider, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import { useSubmit } from "../ui/submit";
import { beginSignOn, type SignOnErrand } from "./identity-api";
import { signOnReason, type SignInWays } from "./sign-in-ways";

interface SingleSignOnProps {
  readonly errand: SignOnErrand;
  readonly children: ReactNode;
  readonly variant?: "filled" | "default";
}

/** Goes to the provider's own page, and from there on to where the errand says. */
export function SingleSignOn({ errand, children, variant = "filled" }: SingleSignOnProps) {
  const submit = useSubmit();
  const go = () =>
    void submit.run(async () => {
      const { address } = await beginSignOn(errand);
      location.assign(address);
      // The page is about to be left: a second press would begin anew.
      await new Promise(() => undefined);
    });
  return (
    <Stack gap="sm" align="stretch">
      <ProblemNotice problem={submit.problem} />
      <Button variant={variant} loading={submit.saving} onClick={go}>
        {children}
      </Button>
    </Stack>
  );
}

interface WaysInProps {
  readonly ways: SignInWays;
  readonly errand: SignOnErrand;
  /** What asks for a password. */
  readonly children: ReactNode;
}

/** Single sign-on, a password, or a choice between both. */
export function WaysIn({ ways, errand, children }: WaysInProps) {
  return (
    <Stack>
      {ways.singleSignOn !== null && (
        <SingleSignOn errand={errand}>
          <FormattedMessage id="sign-on.with" values={{ name: ways.singleSignOn }} />
        </SingleSignOn>
      )}
      {ways.singleSignOn !== null && ways.password && (
        <Divider label={<FormattedMessage id="sign-on.or-password" />} />
      )}
      {ways.password && children}
    </Stack>
  );
}

/** Why single sign-on has just let nobody in, and what to do about it. */
export function SignOnRefusal() {
  const reason = signOnReason(location.search);
  if (reason === null) return null;
  return (
    <Alert
      color={reason === "declined" || reason === "unreachable" ? "yellow" : "red"}
      variant="light"
      role="alert"
    >
      <FormattedMessage id={`sign-on.refused.${reason}`} />
    </Alert>
  );
}
