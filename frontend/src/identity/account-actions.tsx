import { ActionIcon, Button, Menu, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { Icon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { ShownLink } from "../ui/shown-link";
import { useSubmit } from "../ui/submit";
import type { AdministeredAccount, IssuedLink } from "./account";
import { changeStanding, deleteOthersAccount, makeResetLink } from "./administration-api";

interface AccountActionsProps {
  readonly account: AdministeredAccount;
  readonly onChanged: (account: AdministeredAccount) => void;
  readonly onDeleted: () => void;
}

const deeds = ["link", "give-admin", "take-admin", "disable", "enable", "delete"] as const;
type Deed = (typeof deeds)[number];

const isGrave = (deed: Deed) => deed === "disable" || deed === "delete";

/** What can be done with this account as it stands. */
const possible = ({ admin, disabled }: AdministeredAccount): readonly Deed[] =>
  deeds.filter((deed) => {
    if (deed === "link") return !disabled;
    if (deed === "give-admin" || deed === "take-admin") return admin === (deed === "take-admin");
    if (deed === "disable" || deed === "enable") return disabled === (deed === "enable");
    return true;
  });

/** What an admin may do with an account: each is asked for once more, and said what it means. */
export function AccountActions({ account, onChanged, onDeleted }: AccountActionsProps) {
  const intl = useIntl();
  const [deed, setDeed] = useState<Deed | null>(null);
  const [link, setLink] = useState<IssuedLink | null>(null);
  const submit = useSubmit();
  const close = () => {
    setDeed(null);
    setLink(null);
    submit.forget();
  };
  const carryOut = async (chosen: Deed) => {
    switch (chosen) {
      case "link":
        setLink(await makeResetLink(account.id));
        return;
      case "delete":
        await deleteOthersAccount(account.id);
        close();
        onDeleted();
        return;
      default:
        onChanged(await changeStanding(account.id, standing(account, chosen)));
        close();
    }
  };
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={250}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            aria-label={intl.formatMessage({ id: "admin.actions" }, { name: account.name })}
          >
            <Icon name="menu" size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {possible(account).map((one) => (
            <Menu.Item key={one} {...(isGrave(one) ? { color: "red" } : {})} onClick={() => setDeed(one)}>
              <FormattedMessage id={`admin.${one}`} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={deed !== null}
        onClose={close}
        title={deed !== null && <FormattedMessage id={`admin.${deed}`} />}
        closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
      >
        {link !== null && <ResetLink link={link} onDone={close} />}
        {deed !== null && link === null && (
          <Stack>
            <Text>
              <FormattedMessage id={`admin.${deed}-question`} values={{ name: <bdi>{account.name}</bdi> }} />
            </Text>
            <ProblemNotice problem={submit.problem} />
            <Button
              {...(isGrave(deed) ? { color: "red" } : {})}
              loading={submit.saving}
              onClick={() => void submit.run(() => carryOut(deed))}
            >
              <FormattedMessage id={`admin.${deed}`} />
            </Button>
          </Stack>
        )}
      </Modal>
    </>
  );
}

const standing = ({ admin, disabled }: AdministeredAccount, deed: Exclude<Deed, "link" | "delete">) => ({
  admin: deed === "give-admin" || (admin && deed !== "take-admin"),
  disabled: deed === "disable" || (disabled && deed !== "enable"),
});

/** The link with which somebody chooses a password. */
export function ResetLink({ link, onDone }: { readonly link: IssuedLink; readonly onDone: () => void }) {
  return (
    <ShownLink
      link={`${location.origin}/reset#${encodeURIComponent(link.token)}`}
      explanation={
        <FormattedMessage
          id="admin.link-explanation"
          values={{
            until: <FormattedDate value={link.expiresAt} dateStyle="long" timeStyle="short" />,
          }}
        />
      }
      onDone={onDone}
    />
  );
}
