import { ActionIcon, Avatar, type MantineColorScheme, Menu, useMantineColorScheme } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { useLocation } from "wouter";
import type { Account, Language } from "../identity/account";
import { Icon } from "../ui/icons";
import { initials } from "../ui/initials";

interface AccountMenuProps {
  readonly account: Account | null;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onSignOut: () => void;
}

/** Who I am, in which language and light I read, and the way out. */
export function AccountMenu({ account, language, onLanguage, onSignOut }: AccountMenuProps) {
  const intl = useIntl();
  const [, go] = useLocation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const label = intl.formatMessage({ id: "menu.open" }, { name: account?.name ?? "" });
  return (
    <Menu position="bottom-end" width={240} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" radius="xl" size={34} aria-label={label}>
          {account === null ? (
            <Icon name="menu" size={18} />
          ) : (
            <Avatar size={30} radius="xl" color="navy" variant="light">
              {initials(account.name)}
            </Avatar>
          )}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {account !== null && (
          <>
            <Menu.Label>{account.email}</Menu.Label>
            <Menu.Item onClick={() => go("~/account")}>{account.name}</Menu.Item>
            {account.admin && (
              <Menu.Item onClick={() => go("~/admin")}>
                <FormattedMessage id="menu.admin" />
              </Menu.Item>
            )}
            <Menu.Divider />
          </>
        )}
        <Menu.Label>
          <FormattedMessage id="menu.language" />
        </Menu.Label>
        <Menu.RadioGroup value={language} onChange={(value) => onLanguage(value as Language)}>
          <Menu.RadioItem value="en" lang="en">
            English
          </Menu.RadioItem>
          <Menu.RadioItem value="fr" lang="fr">
            Français
          </Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>
          <FormattedMessage id="menu.appearance" />
        </Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(value as MantineColorScheme)}
        >
          {(["light", "dark", "auto"] as const).map((one) => (
            <Menu.RadioItem key={one} value={one}>
              <FormattedMessage id={`menu.appearance.${one}`} />
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {account !== null && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={onSignOut}>
              <FormattedMessage id="menu.sign-out" />
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
