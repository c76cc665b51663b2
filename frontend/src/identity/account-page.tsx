import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { Page } from "../ui/page";
import type { Account } from "./account";
import { DevicesSection } from "./devices-section";
import { LinkedIdentitiesSection } from "./linked-identities-section";
import { ProfileSection } from "./profile-section";

interface AccountPageProps {
  readonly account: Account;
  readonly onChanged: (account: Account) => void;
  /** What else there is to say about it. */
  readonly children?: ReactNode;
}

/** My own account, matter by matter. */
export function AccountPage({ account, onChanged, children }: AccountPageProps) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "identity.account" })}>
      <div>
        <ProfileSection account={account} onChanged={onChanged} />
        <LinkedIdentitiesSection />
        <DevicesSection />
        {children}
      </div>
    </Page>
  );
}
