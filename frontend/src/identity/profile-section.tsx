import { Button, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { type SubmitEvent, useMemo, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldFault, useSubmit } from "../ui/submit";
import { browserTimeZone, timeZones } from "../ui/time-zone";
import type { Account } from "./account";
import { AccountSection } from "./account-section";
import { changeAccount } from "./identity-api";

interface ProfileProps {
  readonly account: Account;
  readonly onChanged: (account: Account) => void;
}

/** How others see me, and how the interface speaks to me. */
export function ProfileSection({ account, onChanged }: ProfileProps) {
  const intl = useIntl();
  const [name, setName] = useState(account.name);
  const [language, setLanguage] = useState(account.language);
  const [timeZone, setTimeZone] = useState(account.timeZone);
  const [saved, setSaved] = useState(false);
  const submit = useSubmit();
  const zones = useMemo(() => [...new Set([...timeZones(), account.timeZone])], [account.timeZone]);
  const here = browserTimeZone();
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      onChanged(await changeAccount({ name: name.trim(), language, timeZone }));
      setSaved(true);
    });
  };
  return (
    <AccountSection title={<FormattedMessage id="account.profile" />}>
      <form onSubmit={save} onChange={() => setSaved(false)}>
        <Stack>
          <TextInput
            label={intl.formatMessage({ id: "identity.name" })}
            description={intl.formatMessage({ id: "identity.name-shown" })}
            autoComplete="name"
            required
            maxLength={100}
            value={name}
            error={fieldFault(submit.problem, "name")}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            label={intl.formatMessage({ id: "menu.language" })}
            allowDeselect={false}
            data={[
              { value: "en", label: "English" },
              { value: "fr", label: "Français" },
            ]}
            value={language}
            onChange={(chosen) => {
              setSaved(false);
              setLanguage(chosen ?? language);
            }}
          />
          <Select
            label={intl.formatMessage({ id: "account.time-zone" })}
            description={intl.formatMessage({ id: "account.time-zone-explanation" })}
            searchable
            allowDeselect={false}
            nothingFoundMessage={intl.formatMessage({ id: "account.time-zone-none" })}
            data={zones}
            value={timeZone}
            error={fieldFault(submit.problem, "timeZone")}
            onChange={(chosen) => {
              setSaved(false);
              setTimeZone(chosen ?? timeZone);
            }}
          />
          {here !== timeZone && (
            <Group gap="xs">
              <Text size="sm" c="dimmed">
                <FormattedMessage id="account.time-zone-here" values={{ zone: here }} />
              </Text>
              <Button variant="subtle" size="compact-sm" onClick={() => setTimeZone(here)}>
                <FormattedMessage id="account.time-zone-use" />
              </Button>
            </Group>
          )}
          <ProblemNotice problem={submit.problem} />
          <Group>
            <Button type="submit" loading={submit.saving} disabled={name.trim() === ""}>
              <FormattedMessage id="ui.save" />
            </Button>
            <Text size="sm" role="status">
              {saved && <FormattedMessage id="ui.saved" />}
            </Text>
          </Group>
        </Stack>
      </form>
    </AccountSection>
  );
}
