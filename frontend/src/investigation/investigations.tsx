import { Badge, Button, Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "wouter";
import { type Problem, problemIn } from "../http/problem";
import { EmptyState } from "../ui/empty-state";
import { opens } from "../ui/form-focus";
import { Page } from "../ui/page";
import { ProblemNotice } from "../ui/problem-notice";
import { When } from "../ui/when";
import { CreateInvestigation } from "./create-investigation";
import type { Investigation } from "./investigation";
import type { WaitingInvitation } from "./invitation";
import { listInvestigations, listWaitingInvitations } from "./investigation-api";
import classes from "./investigations.module.css";
import { WaitingInvitations } from "./waiting-invitations";

/** My investigations, last changed first, each with what is new since I last looked. */
export function Investigations({ onOpen }: { readonly onOpen: (investigation: string) => void }) {
  const intl = useIntl();
  const [items, setItems] = useState<readonly Investigation[] | null>(null);
  const [waiting, setWaiting] = useState<readonly WaitingInvitation[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [creating, creation] = useDisclosure(false);

  useEffect(() => {
    const look = () => {
      Promise.all([listInvestigations(), listWaitingInvitations()]).then(
        ([mine, invited]) => {
          setItems(mine.items);
          setWaiting(invited.items);
          setProblem(null);
        },
        (thrown: unknown) => setProblem(problemIn(thrown)),
      );
    };
    look();
    const timer = setInterval(look, 30_000);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, []);

  const open = items?.filter((item) => item.archived === null) ?? [];
  const archived = items?.filter((item) => item.archived !== null) ?? [];
  return (
    <Page
      title={intl.formatMessage({ id: "investigations.title" })}
      actions={
        items !== null &&
        !creating && (
          <Button onClick={creation.open} {...opens("new-investigation")}>
            <FormattedMessage id="investigations.create" />
          </Button>
        )
      }
    >
      <Stack>
        <ProblemNotice problem={problem} />
        {waiting.length > 0 && (
          <WaitingInvitations
            invitations={waiting}
            onAccepted={onOpen}
            onDeclined={(declined) => setWaiting(waiting.filter((one) => one.id !== declined))}
          />
        )}
        {creating && <CreateInvestigation onCreated={onOpen} onCancel={creation.close} />}
        {items?.length === 0 && waiting.length === 0 && !creating && (
          <EmptyState title={<FormattedMessage id="investigations.none" />}>
            <FormattedMessage id="investigations.none-explanation" />
          </EmptyState>
        )}
        {open.length > 0 && <List investigations={open} />}
        {archived.length > 0 && (
          <details className={classes.archived}>
            <summary>
              <FormattedMessage id="investigations.archived" values={{ count: archived.length }} />
            </summary>
            <List investigations={archived} />
          </details>
        )}
      </Stack>
    </Page>
  );
}

function List({ investigations }: { readonly investigations: readonly Investigation[] }) {
  return (
    <ul className={classes.list}>
      {investigations.map((one) => (
        <Row key={one.id} investigation={one} />
      ))}
    </ul>
  );
}

function Row({ investigation }: { readonly investigation: Investigation }) {
  const fresh = Math.max(0, investigation.position - investigation.seen);
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <Link href={`/investigations/${investigation.id}`} className={classes.title} dir="auto">
          {investigation.title}
        </Link>
        {fresh > 0 && (
          <Badge variant="light" size="lg" tt="none" fw={600}>
            <FormattedMessage id="investigations.new" values={{ count: fresh }} />
          </Badge>
        )}
      </div>
      {investigation.description !== null && investigation.description !== "" && (
        <Text size="sm" lineClamp={2} dir="auto">
          {investigation.description}
        </Text>
      )}
      <Group gap="xs" c="dimmed" fz="sm">
        <FormattedMessage id={`role.${investigation.role}`} />
        <span aria-hidden="true">·</span>
        <FormattedMessage id="investigations.members" values={{ count: investigation.members }} />
        <span aria-hidden="true">·</span>
        <When at={investigation.lastAt} />
      </Group>
    </li>
  );
}
