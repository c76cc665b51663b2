import { Badge, Button, Group, Loader, Stack, Text, TextInput } from "@mantine/core";
import { useDebouncedValue, useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { EmptyState } from "../ui/empty-state";
import { ProblemNotice } from "../ui/problem-notice";
import { When } from "../ui/when";
import { AccountActions } from "./account-actions";
import type { AdministeredAccount } from "./account";
import classes from "./rows.module.css";
import { MakeAccount } from "./make-account";
import { useAccounts } from "./use-accounts";

/** Everybody who has an account, for those who look after the installation. */
export function AccountsTab({ me }: { readonly me: string }) {
  const intl = useIntl();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed.trim(), 250);
  const accounts = useAccounts(search);
  const [making, { open, close }] = useDisclosure(false);
  return (
    <Stack>
      <Group align="end" gap="sm">
        <TextInput
          label={intl.formatMessage({ id: "admin.search" })}
          type="search"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          style={{ flex: "1 1 14rem" }}
        />
        <Button variant="default" onClick={open}>
          <FormattedMessage id="admin.make" />
        </Button>
      </Group>
      <MakeAccount opened={making} onMade={accounts.put} onClose={close} />
      <ProblemNotice problem={accounts.problem} />
      {accounts.items === null && accounts.problem === null && <Loader size="sm" />}
      {accounts.items?.length === 0 && <EmptyState title={<FormattedMessage id="admin.none" />} />}
      <ul className={classes.list}>
        {accounts.items?.map((account) => (
          <Row
            key={account.id}
            account={account}
            me={account.id === me}
            onChanged={accounts.put}
            onDeleted={() => accounts.drop(account.id)}
          />
        ))}
      </ul>
      {accounts.more !== null && (
        <Group>
          <Button variant="default" onClick={accounts.more}>
            <FormattedMessage id="ui.more" />
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface RowProps {
  readonly account: AdministeredAccount;
  readonly me: boolean;
  readonly onChanged: (account: AdministeredAccount) => void;
  readonly onDeleted: () => void;
}

function Row({ account, me, onChanged, onDeleted }: RowProps) {
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.name} dir="auto">
          {account.name}
          {me && (
            <Text span size="sm" c="dimmed" fw={400}>
              (<FormattedMessage id="ui.you" />)
            </Text>
          )}
          {account.admin && (
            <Badge size="sm" variant="light" color="navy" tt="none">
              <FormattedMessage id="admin.is-admin" />
            </Badge>
          )}
          {account.disabled && (
            <Badge size="sm" variant="light" color="red" tt="none">
              <FormattedMessage id="admin.is-disabled" />
            </Badge>
          )}
          {!account.hasPassword && (
            <Badge size="sm" variant="light" color="gray" tt="none">
              <FormattedMessage id="admin.has-no-password" />
            </Badge>
          )}
        </div>
        <Text size="sm" component="div" style={{ overflowWrap: "anywhere" }}>
          <bdi>{account.email}</bdi>
        </Text>
        <Text size="xs" c="dimmed" component="div">
          <FormattedMessage id="admin.since" values={{ when: <When at={account.createdAt} /> }} />
          {account.seenAt !== null && (
            <>
              {" · "}
              <FormattedMessage id="admin.seen" values={{ when: <When at={account.seenAt} /> }} />
            </>
          )}
        </Text>
      </div>
      <AccountActions account={account} onChanged={onChanged} onDeleted={onDeleted} />
    </li>
  );
}
