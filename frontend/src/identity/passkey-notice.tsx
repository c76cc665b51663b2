import { Alert } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import { useState } from "react";
import { type Submit, useSubmit } from "../ui/submit";
import { type PasskeyFault, passkeyFault } from "./passkey";

/** Says why the browser made or showed no passkey. */
export function PasskeyNotice({ fault }: { readonly fault: PasskeyFault | null }) {
  if (fault === null) return null;
  return (
    <Alert color="yellow" variant="light" role="alert">
      <FormattedMessage id={`passkeys.fault.${fault}`} />
    </Alert>
  );
}

export interface PasskeyAct {
  readonly submit: Submit;
  readonly fault: PasskeyFault | null;
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>;
}

/** An action in which the browser asks for a passkey: it may fail on our side, or on the browser's. */
export function usePasskeyAct(): PasskeyAct {
  const submit = useSubmit();
  const [fault, setFault] = useState<PasskeyFault | null>(null);
  const run = async (act: () => Promise<unknown>) => {
    setFault(null);
    let failed = false;
    const answered = await submit.run(async () => {
      try {
        await act();
      } catch (thrown) {
        const found = passkeyFault(thrown);
        if (found === null) throw thrown;
        failed = true;
        setFault(found);
      }
    });
    return answered && !failed;
  };
  return { submit, fault, run };
}
