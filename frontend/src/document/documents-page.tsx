import { Button, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link, useLocation } from "wouter";
import { useLive } from "../live/live-context";
import { EmptyState } from "../ui/empty-state";
import { opens } from "../ui/form-focus";
import { useHeld } from "../ui/held";
import { Page } from "../ui/page";
import { useNames, useViewer } from "../ui/viewer";
import { WaitingButton } from "../ui/waiting-button";
import { PartialDate, When } from "../ui/when";
import { AddDocument } from "./add-document";
import { useDocuments } from "./contexts";
import type { Document } from "./document";
import classes from "./documents.module.css";

interface DocumentsPageProps {
  /** What stands above the list: what the texts are read for. */
  readonly lead?: ReactNode;
  /** What else is to be said about a document, such as how many claims it holds. */
  readonly about?: (document: string) => ReactNode;
}

/** The texts of the investigation, newest first. */
export function DocumentsPage({ lead, about }: DocumentsPageProps) {
  const intl = useIntl();
  const documents = useDocuments();
  const { investigation } = useLive();
  const { account, mayContribute } = useViewer();
  const [, go] = useLocation();
  const [adding, { open, close }] = useDisclosure(false);
  const newestFirst = [...(documents?.values() ?? [])].sort((a, b) => b.addedAt.localeCompare(a.addedAt));
  const held = useHeld(
    newestFirst,
    (document) => document.id,
    (document) => document.importer === account,
  );

  return (
    <Page
      title={intl.formatMessage({ id: "nav.documents" })}
      actions={
        mayContribute &&
        !adding && (
          <Button onClick={open} {...opens("new-document")}>
            <FormattedMessage id="document.add" />
          </Button>
        )
      }
    >
      <Stack>
        {lead}
        {adding && (
          <AddDocument
            onAdded={(document) => go(`/investigations/${investigation}/documents/${document}`)}
            onCancel={close}
          />
        )}
        <WaitingButton waiting={held.waiting} onShow={held.release} />
        {newestFirst.length === 0 && !adding && (
          <EmptyState title={<FormattedMessage id="document.none" />}>
            <FormattedMessage id="document.none-explanation" />
          </EmptyState>
        )}
        {held.shown.length > 0 && (
          <ul className={classes.list}>
            {held.shown.map((document) => (
              <Row key={document.id} document={document} about={about?.(document.id)} />
            ))}
          </ul>
        )}
      </Stack>
    </Page>
  );
}

function Row({ document, about }: { readonly document: Document; readonly about: ReactNode }) {
  const { investigation } = useLive();
  const nameOf = useNames();
  const facts = [
    document.publisher,
    document.author,
    document.published === null ? null : <PartialDate key="published" date={document.published} />,
    document.language === null ? null : <LanguageName key="language" tag={document.language} />,
    <FormattedMessage key="length" id="document.length" values={{ count: document.revision.length }} />,
  ].filter((fact) => fact !== null);
  return (
    <li className={classes.row}>
      <Link
        href={`/investigations/${investigation}/documents/${document.id}`}
        className={classes.title}
        dir="auto"
        lang={document.language ?? undefined}
      >
        {document.title}
      </Link>
      <Text size="sm" component="div" className={classes.facts}>
        {facts.map((fact, i) => (
          <span key={i} dir="auto">
            {fact}
          </span>
        ))}
      </Text>
      {about}
      <Text size="xs" c="dimmed" component="div">
        <FormattedMessage
          id="document.added-by"
          values={{ name: nameOf(document.importer), when: <When at={document.addedAt} /> }}
        />
      </Text>
    </li>
  );
}

/** A language by its name in the interface's language. */
export function LanguageName({ tag }: { readonly tag: string }) {
  const intl = useIntl();
  return <>{intl.formatDisplayName(tag, { type: "language", fallback: "code" }) ?? tag}</>;
}
