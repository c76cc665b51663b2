import { type ReactNode, useState } from "react";
import { useIntl } from "react-intl";
import { Page } from "../ui/page";
import type { Account } from "./account";
import { DeleteSection } from "./delete-section";
import { DevicesSection } from "./devices-section";
import { EmailSection } from "./email-section";
import { LinkedIdentitiesSection } from "./linked-identities-section";
import { PasskeysSection } from "./passkeys-section";
import { PasswordSection } from "./password-section";
import { ProfileSection } from "./profile-section";
import { passwordsAlone, useSignInWays } from "./sign-in-ways";

interface AccountPageProps {
  readonly account: Account;
  readonly onChanged: (account: Account) => void;
  readonly onDeleted: () => void;
  /** What else there is to say about it. */
  readonly children?: ReactNode;
}

/** My own account, matter by matter. */
export function AccountPage({ account, onChanged, onDeleted, children }: AccountPageProps) {
  const intl = useIntl();
  // A changed password signs other browsers out: then the list of them is another one.
  const [passwords, setPasswords] = useState(0);
  const ways = useSignInWays() ?? passwordsAlone;
  return (
    <Page title={intl.formatMessage({ id: "identity.account" })}>
      <div>
        <ProfileSection account={account} onChanged={onChanged} />
        <EmailSection account={account} ways={ways} onChanged={onChanged} />
        <PasswordSection
          account={account}
          ways={ways}
          onChanged={() => {
            setPasswords(passwords + 1);
            onChanged({ ...account, hasPassword: true });
          }}
        />
        <LinkedIdentitiesSection account={account} ways={ways} />
        <PasskeysSection account={account} ways={ways} />
        <DevicesSection key={passwords} />
        {children}
        <DeleteSection account={account} ways={ways} onDeleted={onDeleted} />
      </div>
    </Page>
  );
}
