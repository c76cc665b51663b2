import { Avatar, Button, Modal, Select, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { hueOf, initials } from "../ui/initials";
import { Page } from "../ui/page";
import { ProblemNotice } from "../ui/problem-notice";
import { type Submit, useSubmit } from "../ui/submit";
import { useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import { useMembers } from "./contexts";
import { type Member, roles } from "./investigation";
import { changeRole, removeMember } from "./investigation-api";
import { Invite } from "./invite";
import classes from "./members.module.css";

/** Who belongs to the investigation, and in which role. */
export function MembersPage() {
  const intl = useIntl();
  const members = useMembers();
  const { mayEdit } = useViewer();
  const [inviting, { open, close }] = useDisclosure(false);
  const present = [...(members?.values() ?? [])]
    .filter((member) => !member.removed)
    .sort((a, b) => roles.indexOf(b.role) - roles.indexOf(a.role) || a.name.localeCompare(b.name));
  return (
    <Page
      title={intl.formatMessage({ id: "nav.members" })}
      actions={
        mayEdit &&
        !inviting && (
          <Button onClick={open}>
            <FormattedMessage id="members.invite" />
          </Button>
        )
      }
    >
      <Stack>
        {inviting && <Invite onDone={close} />}
        <ul className={classes.list}>
          {present.map((member) => (
            <Row key={member.account} member={member} />
          ))}
        </ul>
      </Stack>
    </Page>
  );
}

function Row({ member }: { readonly member: Member }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const { account, mayOwn } = useViewer();
  const submit = useSubmit();
  const [leaving, setLeaving] = useState(false);
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
        <Text size="xs" c="dimmed" component="div">
          <FormattedMessage id="members.since" values={{ when: <When at={member.joinedAt} /> }} />
        </Text>
        <ProblemNotice problem={submit.problem} />
      </div>
      {mayOwn ? (
        <Select
          aria-label={intl.formatMessage({ id: "members.role-of" }, { name: member.name })}
          w={160}
          allowDeselect={false}
          disabled={submit.saving}
          value={member.role}
          onChange={(value) =>
            void submit.run(async () =>
              feed.accept(await changeRole(investigation, member.account, value ?? member.role)),
            )
          }
          data={roles.map((role) => ({ value: role, label: intl.formatMessage({ id: `role.${role}` }) }))}
        />
      ) : (
        <Text size="sm">
          <FormattedMessage id={`role.${member.role}`} />
        </Text>
      )}
      {(mayOwn || me) && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={classes.leave}
          onClick={() => setLeaving(true)}
        >
          <FormattedMessage id={me ? "members.leave" : "members.remove"} />
        </Button>
      )}
      <ConfirmRemoval
        member={member}
        me={me}
        opened={leaving}
        submit={submit}
        onClose={() => setLeaving(false)}
        onConfirm={async () => {
          const removed = await submit.run(async () =>
            feed.accept(await removeMember(investigation, member.account)),
          );
          if (removed) setLeaving(false);
        }}
      />
    </li>
  );
}

interface ConfirmRemovalProps {
  readonly member: Member;
  readonly me: boolean;
  readonly opened: boolean;
  readonly submit: Submit;
  readonly onClose: () => void;
  readonly onConfirm: () => Promise<void>;
}

function ConfirmRemoval({ member, me, opened, submit, onClose, onConfirm }: ConfirmRemovalProps) {
  const intl = useIntl();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<FormattedMessage id={me ? "members.leave" : "members.remove"} />}
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
    >
      <Stack>
        <Text>
          <FormattedMessage
            id={me ? "members.leave-question" : "members.remove-question"}
            values={{ name: member.name }}
          />
        </Text>
        <ProblemNotice problem={submit.problem} />
        <Button color="red" loading={submit.saving} onClick={() => void onConfirm()}>
          <FormattedMessage id={me ? "members.leave" : "members.remove"} />
        </Button>
      </Stack>
    </Modal>
  );
}
