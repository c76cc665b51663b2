import { Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { FormattedMessage } from "react-intl";
import { useLive } from "../live/live-context";
import { Confirm } from "../ui/confirm";
import { useSubmit } from "../ui/submit";
import { useInvitations } from "./contexts";
import type { PresentMember, Role } from "./investigation";
import { changeRole, handOver, removeMember } from "./investigation-api";

/** What is about to happen to a member. */
export type Change =
  | { readonly kind: "role"; readonly role: Role }
  | { readonly kind: "handover" }
  | { readonly kind: "removal" };

interface ChangeOfMemberProps {
  readonly member: PresentMember;
  readonly me: boolean;
  readonly change: Change | null;
  readonly onClose: () => void;
  /** I am no member any more, because I wanted so. */
  readonly onLeft: () => void;
}

/** Says what a change means for whom it concerns, and does it when that is confirmed. */
export function ChangeOfMember({ member, me, change, onClose, onLeft }: ChangeOfMemberProps) {
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const invitations = useInvitations();
  const links = [...(invitations?.values() ?? [])].filter((one) => one.email === null).length;
  // Still said while the dialog fades away.
  const [said, setSaid] = useState<Change>({ kind: "removal" });
  if (change !== null && change !== said) setSaid(change);

  const make = async () => {
    const { account } = member;
    switch (said.kind) {
      case "role":
        return void feed.accept(await changeRole(investigation, account, said.role));
      case "handover":
        return void feed.accept(await handOver(investigation, account));
      case "removal": {
        const answer = await removeMember(investigation, account);
        // Who has left is led away, and need not be told that they are no member.
        if (me) onLeft();
        else feed.accept(answer);
      }
    }
  };
  const { action, question } = words(said, member, me);
  return (
    <Confirm
      opened={change !== null}
      grave={said.kind === "removal"}
      action={action}
      question={question}
      submit={submit}
      onClose={onClose}
      onConfirm={() =>
        void submit.run(make).then((done) => {
          if (done) onClose();
        })
      }
    >
      {said.kind === "removal" && !me && links > 0 && (
        <Text size="sm" c="var(--ink-soft)">
          <FormattedMessage id="members.remove-links" values={{ count: links, name: member.name }} />
        </Text>
      )}
    </Confirm>
  );
}

function words(
  change: Change,
  { name }: PresentMember,
  me: boolean,
): { action: ReactNode; question: ReactNode } {
  switch (change.kind) {
    case "role":
      return {
        action: <FormattedMessage id="members.change-role" />,
        question: (
          <FormattedMessage
            id={me ? "members.own-role-question" : "members.role-question"}
            values={{
              name,
              role: <FormattedMessage id={`role.${change.role}`} />,
              may: <FormattedMessage id={`role.${change.role}.is`} />,
            }}
          />
        ),
      };
    case "handover":
      return {
        action: <FormattedMessage id="members.hand-over" />,
        question: <FormattedMessage id="members.hand-over-question" values={{ name }} />,
      };
    case "removal":
      return {
        action: <FormattedMessage id={me ? "members.leave" : "members.remove"} />,
        question: (
          <FormattedMessage
            id={me ? "members.leave-question" : "members.remove-question"}
            values={{ name }}
          />
        ),
      };
  }
}
