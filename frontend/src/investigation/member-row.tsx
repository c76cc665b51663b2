import { ActionIcon, Avatar, Button, Menu, Select, Text } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useHere } from "../live/live-context";
import { Icon } from "../ui/icons";
import { hueOf, initials } from "../ui/initials";
import { useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import { ChangeOfMember, type Change } from "./change-of-member";
import { type PresentMember, roles } from "./investigation";
import classes from "./members.module.css";

interface MemberRowProps {
  readonly member: PresentMember;
  readonly onLeft: () => void;
}

/** One member: who, since when, in which role, and what owners and they themselves can change about it. */
export function MemberRow({ member, onLeft }: MemberRowProps) {
  const { account } = useViewer();
  const [change, setChange] = useState<Change | null>(null);
  const me = member.account === account;
  return (
    <li className={classes.row}>
      <Avatar radius="xl" color={hueOf(member.account)} variant="light" aria-hidden="true">
        {initials(member.name)}
      </Avatar>
      <div className={classes.who}>
        <div className={classes.name} dir="auto">
          {member.name}
          {me && (
            <Text span size="sm" c="dimmed">
              {" "}
              (<FormattedMessage id="ui.you" />)
            </Text>
          )}
        </div>
        <Facts member={member} />
      </div>
      <RoleOf member={member} onChoose={(role) => setChange({ kind: "role", role })} />
      <Acts member={member} me={me} onChoose={setChange} />
      <ChangeOfMember
        member={member}
        me={me}
        change={change}
        onClose={() => setChange(null)}
        onLeft={onLeft}
      />
    </li>
  );
}

function Facts({ member }: { readonly member: PresentMember }) {
  const here = useHere();
  const isHere = [...here.values()].some((presence) => presence.account === member.account);
  return (
    <Text size="xs" c="dimmed" component="div">
      <FormattedMessage id="members.since" values={{ when: <When at={member.joinedAt} /> }} />
      {isHere && (
        <span className={classes.here}>
          <FormattedMessage id="members.here" />
        </span>
      )}
    </Text>
  );
}

interface RoleOfProps {
  readonly member: PresentMember;
  readonly onChoose: (role: PresentMember["role"]) => void;
}

function RoleOf({ member, onChoose }: RoleOfProps) {
  const intl = useIntl();
  const { mayOwn } = useViewer();
  if (!mayOwn) {
    return (
      <Text size="sm" className={classes.role}>
        <FormattedMessage id={`role.${member.role}`} />
      </Text>
    );
  }
  return (
    <Select
      aria-label={intl.formatMessage({ id: "members.role-of" }, { name: member.name })}
      className={classes.role}
      allowDeselect={false}
      value={member.role}
      onChange={(role) => {
        if (role !== null && role !== member.role) onChoose(role);
      }}
      data={roles.map((role) => ({ value: role, label: intl.formatMessage({ id: `role.${role}` }) }))}
    />
  );
}

interface ActsProps {
  readonly member: PresentMember;
  readonly me: boolean;
  readonly onChoose: (change: Change) => void;
}

/** Everybody may leave; owners hand over and remove. */
function Acts({ member, me, onChoose }: ActsProps) {
  const intl = useIntl();
  const { mayOwn, owns } = useViewer();
  if (me) {
    return (
      <div className={classes.act}>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onChoose({ kind: "removal" })}>
          <FormattedMessage id="members.leave" />
        </Button>
      </div>
    );
  }
  if (!owns) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <div className={classes.act}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            aria-label={intl.formatMessage({ id: "members.more" }, { name: member.name })}
          >
            <Icon name="more" />
          </ActionIcon>
        </div>
      </Menu.Target>
      <Menu.Dropdown>
        {mayOwn && member.role !== "OWNER" && (
          <Menu.Item onClick={() => onChoose({ kind: "handover" })}>
            <FormattedMessage id="members.hand-over" />
          </Menu.Item>
        )}
        <Menu.Item color="red" onClick={() => onChoose({ kind: "removal" })}>
          <FormattedMessage id="members.remove" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
