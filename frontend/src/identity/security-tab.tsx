import { Anchor, Badge, Button, Group, Loader, Select, Stack, Text } from "@mantine/core";
import { useCallback, useState } from "react";
import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { EmptyState } from "../ui/empty-state";
import { ProblemNotice } from "../ui/problem-notice";
import classes from "./rows.module.css";
import { type FetchPage, usePages } from "./pages";
import { listSecurityEvents } from "./security-api";
import { isRefusal, type NamedAccount, type SecurityEvent, securityKinds } from "./security-event";

/** What happened at the doors, for those who look after the installation. */
export function SecurityTab() {
  const intl = useIntl();
  const [chosen, setChosen] = useState<string | null>(null);
  const kind = securityKinds.find((one) => one === chosen) ?? null;
  const [account, setAccount] = useState<NamedAccount | null>(null);
  const about = account?.id ?? null;
  const fetchPage = useCallback<FetchPage<SecurityEvent>>(
    (before, limit) => listSecurityEvents({ kind, account: about }, before, limit),
    [kind, about],
  );
  const log = usePages(fetchPage);
  return (
    <Stack>
      <Text size="sm" c="var(--ink-soft)" maw="44rem">
        <FormattedMessage id="security.explanation" />
      </Text>
      <Select
        label={intl.formatMessage({ id: "security.show" })}
        placeholder={intl.formatMessage({ id: "security.everything" })}
        data={securityKinds.map((value) => ({
          value,
          label: intl.formatMessage({ id: `security.kind.${value}` }),
        }))}
        value={kind}
        onChange={setChosen}
        clearable
        searchable
        clearButtonProps={{ "aria-label": intl.formatMessage({ id: "security.everything" }) }}
        maw="24rem"
      />
      {account !== null && (
        <Group gap="xs">
          <Text size="sm">
            <FormattedMessage
              id="security.about"
              values={{ name: <bdi>{account.name ?? intl.formatMessage({ id: "security.gone" })}</bdi> }}
            />
          </Text>
          <Button variant="default" size="compact-sm" onClick={() => setAccount(null)}>
            <FormattedMessage id="security.all-accounts" />
          </Button>
        </Group>
      )}
      <ProblemNotice problem={log.problem} />
      {log.items === null && log.problem === null && <Loader size="sm" />}
      {log.items?.length === 0 && <EmptyState title={<FormattedMessage id="security.none" />} />}
      <ul className={classes.list}>
        {log.items?.map((event) => (
          <Row key={event.id} event={event} onAccount={account === null ? setAccount : null} />
        ))}
      </ul>
      {log.more !== null && (
        <Group>
          <Button variant="default" onClick={log.more}>
            <FormattedMessage id="ui.more" />
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface RowProps {
  readonly event: SecurityEvent;
  /** Shows what concerns one account alone; null where that is all that is shown. */
  readonly onAccount: ((account: NamedAccount) => void) | null;
}

function Row({ event, onAccount }: RowProps) {
  const intl = useIntl();
  const nameOf = (account: SecurityEvent["account"]) =>
    account === null ? null : (account.name ?? intl.formatMessage({ id: "security.gone" }));
  const whom = nameOf(event.account);
  const by = event.by !== null && event.by.id !== event.account?.id ? nameOf(event.by) : null;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.name}>
          <FormattedMessage id={`security.kind.${event.kind}`} />
          {isRefusal(event.kind) && (
            <Badge size="sm" variant="light" color="red" tt="none">
              <FormattedMessage id="security.refused" />
            </Badge>
          )}
        </div>
        {whom !== null && (
          <Text size="sm" component="div" style={{ overflowWrap: "anywhere" }}>
            {onAccount === null || event.account === null ? (
              <bdi>{whom}</bdi>
            ) : (
              <Anchor
                component="button"
                type="button"
                size="sm"
                mih="1.5rem"
                miw="1.5rem"
                ta="start"
                onClick={() => event.account !== null && onAccount(event.account)}
                aria-label={intl.formatMessage({ id: "security.only" }, { name: whom })}
              >
                <bdi>{whom}</bdi>
              </Anchor>
            )}
            {by !== null && (
              <>
                {" · "}
                <FormattedMessage id="security.by" values={{ name: <bdi>{by}</bdi> }} />
              </>
            )}
          </Text>
        )}
        <Text size="xs" c="dimmed" component="div" style={{ overflowWrap: "anywhere" }}>
          <time dateTime={event.at}>
            <FormattedDate value={event.at} dateStyle="medium" timeStyle="medium" />
          </time>
          {event.address !== null && (
            <>
              {" · "}
              <bdi>{event.address}</bdi>
            </>
          )}
          <Details event={event} />
        </Text>
        {event.agent !== null && (
          <Text size="xs" c="dimmed" component="div" lineClamp={1} title={event.agent}>
            <bdi>{event.agent}</bdi>
          </Text>
        )}
      </div>
    </li>
  );
}

/** Codes as they stand in the log's lines, so that both can be compared. */
function Details({ event }: { readonly event: SecurityEvent }) {
  const known = {
    ...event.detail,
    ...(event.investigation === null ? {} : { investigation: event.investigation }),
  };
  return Object.entries(known).map(([name, value]) => (
    <span key={name}>
      {" · "}
      <bdi>
        {name}={value}
      </bdi>
    </span>
  ));
}
