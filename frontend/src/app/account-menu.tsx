import { ActionIcon, Avatar, Menu, useMantineColorScheme } from "@mantine/core";
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
            <Menu.Divider />
          </>
        )}
        <Menu.Label>
          <FormattedMessage id="menu.language" />
        </Menu.Label>
        {(["en", "fr"] as const).map((one) => (
          <Menu.Item
            key={one}
            role="menuitemradio"
            aria-checked={language === one}
            lang={one}
            leftSection={<Tick on={language === one} />}
            onClick={() => onLanguage(one)}
          >
            {one === "en" ? "English" : "Français"}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>
          <FormattedMessage id="menu.appearance" />
        </Menu.Label>
        {(["light", "dark", "auto"] as const).map((one) => (
          <Menu.Item
            key={one}
            role="menuitemradio"
            aria-checked={colorScheme === one}
            leftSection={<Tick on={colorScheme === one} />}
            onClick={() => setColorScheme(one)}
          >
            <FormattedMessage id={`menu.appearance.${one}`} />
          </Menu.Item>
        ))}
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

const Tick = ({ on }: { readonly on: boolean }) => (
  <span style={{ display: "inline-flex", visibility: on ? "visible" : "hidden" }}>
    <Icon name="check" size={14} />
  </span>
);
