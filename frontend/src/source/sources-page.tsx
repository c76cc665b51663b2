import { Button, Group, Paper, Stack, Text, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { EmptyState } from "../ui/empty-state";
import { opens } from "../ui/form-focus";
import { useHeld } from "../ui/held";
import { Page } from "../ui/page";
import { useNames, useViewer } from "../ui/viewer";
import { WaitingButton } from "../ui/waiting-button";
import { When } from "../ui/when";
import { useSources } from "./contexts";
import { GradeSource } from "./reliability";
import { Snapshots } from "./snapshots";
import type { Source } from "./source";
import { addSource, correctSource } from "./source-api";
import { SourceForm } from "./source-form";
import { SourceLine } from "./source-line";
import classes from "./sources.module.css";

interface SourcesPageProps {
  /** Whether the rules let the server fetch what addresses give. */
  readonly mayFetch: boolean;
  /** What else is to be said about a source, such as where it is used. */
  readonly about?: (source: string) => ReactNode;
  /** Who said things first; stands below the sources. */
  readonly origins?: ReactNode;
}

/** Every source of the investigation, reusable for each of its claims. */
export function SourcesPage({ mayFetch, about, origins }: SourcesPageProps) {
  const intl = useIntl();
  const sources = useSources();
  const { investigation, feed } = useLive();
  const { account, mayContribute } = useViewer();
  const [adding, { open, close }] = useDisclosure(false);
  const [search, setSearch] = useState("");
  const all = [...(sources?.values() ?? [])].sort((a, b) => b.addedAt.localeCompare(a.addedAt));
  const held = useHeld(
    all,
    (source) => source.id,
    (source) => source.addedBy === account,
  );
  const found = held.shown.filter((source) => matches(source, search));

  return (
    <Page
      title={intl.formatMessage({ id: "nav.sources" })}
      actions={
        mayContribute &&
        !adding && (
          <Button onClick={open} {...opens("source-new")}>
            <FormattedMessage id="source.add" />
          </Button>
        )
      }
    >
      <Stack>
        {adding && (
          <Paper withBorder p="lg" bg="var(--paper-raised)">
            <SourceForm
              source={null}
              action={<FormattedMessage id="source.add" />}
              onSave={async (body) => feed.accept(await addSource(investigation, body))}
              onDone={close}
            />
          </Paper>
        )}
        {all.length > 5 && (
          <TextInput
            type="search"
            aria-label={intl.formatMessage({ id: "source.search" })}
            placeholder={intl.formatMessage({ id: "source.search" })}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        <WaitingButton waiting={held.waiting} onShow={held.release} />
        {all.length === 0 && !adding && (
          <EmptyState title={<FormattedMessage id="source.none" />}>
            <FormattedMessage id="source.none-explanation" />
          </EmptyState>
        )}
        {found.length > 0 && (
          <ul className={classes.list}>
            {found.map((source) => (
              <Row key={source.id} source={source} mayFetch={mayFetch} about={about?.(source.id)} />
            ))}
          </ul>
        )}
        {origins}
      </Stack>
    </Page>
  );
}

interface RowProps {
  readonly source: Source;
  readonly mayFetch: boolean;
  readonly about: ReactNode;
}

function Row({ source, mayFetch, about }: RowProps) {
  const { investigation, feed } = useLive();
  const { mayContribute } = useViewer();
  const nameOf = useNames();
  const [correcting, { open, close }] = useDisclosure(false);
  const [grading, grade] = useDisclosure(false);
  return (
    <li className={classes.row} id={`source-${source.id}`}>
      {correcting ? (
        <SourceForm
          source={source}
          action={<FormattedMessage id="ui.save" />}
          onSave={async (body, version) =>
            feed.accept(await correctSource(investigation, { id: source.id, version }, body))
          }
          onDone={close}
        />
      ) : (
        <div className={classes.split}>
          <div className={classes.line}>
            <SourceLine source={source} />
            <Text size="xs" c="dimmed" component="div">
              <FormattedMessage
                id="source.added-by"
                values={{ name: nameOf(source.addedBy), when: <When at={source.addedAt} /> }}
              />
            </Text>
            {source.graded !== null && (
              <Text size="xs" c="dimmed" component="div" dir="auto">
                <FormattedMessage
                  id="grade.by"
                  values={{
                    name: nameOf(source.graded.by),
                    when: <When at={source.graded.at} />,
                    reason: source.graded.reason ?? "none",
                  }}
                />
              </Text>
            )}
            {about}
            <Snapshots source={source} mayFetch={mayFetch} />
            {grading && (
              <Paper withBorder p="md" mt="xs" maw="32rem" bg="var(--paper-raised)">
                <GradeSource source={source} onDone={grade.close} />
              </Paper>
            )}
          </div>
          {mayContribute && (
            <Group gap={0}>
              <Button variant="subtle" size="compact-sm" onClick={grade.toggle} aria-expanded={grading}>
                <FormattedMessage id="source.grade" />
              </Button>
              <Button variant="subtle" size="compact-sm" onClick={open} {...opens(`source-${source.id}`)}>
                <FormattedMessage id="source.correct" />
              </Button>
            </Group>
          )}
        </div>
      )}
    </li>
  );
}

/** Whether every word of the search stands somewhere in the source. */
export function matches(source: Source, search: string): boolean {
  const text = [source.title, source.url, source.citation, source.publisher, source.author, source.date]
    .join(" ")
    .toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
