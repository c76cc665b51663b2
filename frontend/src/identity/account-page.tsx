import { useIntl } from "react-intl";
import { Page } from "../ui/page";
import type { Account } from "./account";
import { DevicesSection } from "./devices-section";
import { ProfileSection } from "./profile-section";

interface AccountPageProps {
  readonly account: Account;
  readonly onChanged: (account: Account) => void;
}

/** My own account, matter by matter. */
export function AccountPage({ account, onChanged }: AccountPageProps) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "identity.account" })}>
      <div>
        <ProfileSection account={account} onChanged={onChanged} />
        <DevicesSection />
      </div>
    </Page>
  );
}
