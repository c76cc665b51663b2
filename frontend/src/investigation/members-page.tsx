import { Button, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { FormattedMessage, useIntl } from "react-intl";
import { Page } from "../ui/page";
import { useViewer } from "../ui/viewer";
import { useMembers } from "./contexts";
import { isPresent, roles } from "./investigation";
import { Invite } from "./invite";
import { MemberRow } from "./member-row";
import classes from "./members.module.css";
import { OpenInvitations } from "./open-invitations";
import { RulesSection } from "./rules-section";

/** Who belongs to the investigation, in which role, and who is invited. */
export function MembersPage({ onLeft }: { readonly onLeft: () => void }) {
  const intl = useIntl();
  const members = useMembers();
  const { mayEdit } = useViewer();
  const [inviting, { open, close }] = useDisclosure(false);
  const present = [...(members?.values() ?? [])]
    .filter(isPresent)
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
      <Stack gap="xl">
        {mayEdit && inviting && <Invite onDone={close} />}
        <ul className={classes.list}>
          {present.map((member) => (
            <MemberRow key={member.account} member={member} onLeft={onLeft} />
          ))}
        </ul>
        {mayEdit && <OpenInvitations />}
        <RulesSection />
      </Stack>
    </Page>
  );
}
