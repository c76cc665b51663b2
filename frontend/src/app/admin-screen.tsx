import { Stack, Tabs } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { useLocation } from "wouter";
import { AccountsTab } from "../identity/accounts-tab";
import type { Account } from "../identity/account";
import { SecurityTab } from "../identity/security-tab";
import { SignOnFacts } from "../identity/sign-on-facts";
import { Page } from "../ui/page";
import { NotFound } from "./not-found";

interface AdminScreenProps {
  readonly account: Account;
  readonly tab: string | undefined;
}

const tabs = ["accounts", "security"] as const;

/** What those see who look after the installation: nothing of what is written in it. */
export function AdminScreen({ account, tab = "accounts" }: AdminScreenProps) {
  const intl = useIntl();
  const [, go] = useLocation();
  if (!account.admin || !(tabs as readonly string[]).includes(tab)) return <NotFound />;
  return (
    <Page title={intl.formatMessage({ id: "admin.title" })}>
      <Tabs value={tab} onChange={(next) => next !== null && go(`/admin/${next}`)} keepMounted={false}>
        <Tabs.List mb="lg">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              <FormattedMessage id={`admin.tab.${one}`} />
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="accounts">
          <Stack>
            <SignOnFacts />
            <AccountsTab me={account.id} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="security">
          <SecurityTab />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
