import { useCallback, useEffect, useMemo } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useSearchParams } from "wouter";
import { AnnotationCard } from "../annotation/annotation-card";
import { AnnotationForm } from "../annotation/annotation-form";
import { useAnnotations } from "../annotation/contexts";
import { AddOccurrence } from "../claim/add-occurrence";
import { ClaimCard } from "../claim/claim-card";
import { useClaims, usePassages } from "../claim/contexts";
import { RaiseClaim } from "../claim/raise-claim";
import type { DocumentText } from "../document/document";
import { useHere, useLive } from "../live/live-context";
import { Reader } from "../reader/reader";
import type { Act, Draft, ReaderPerson } from "../reader/reader-model";
import { plainMarkdown } from "../ui/plain-markdown";
import { useNames, useViewer } from "../ui/viewer";
import { DocumentFacts } from "../document/document-facts";
import { cardsOf } from "./reader-cards";
import classes from "./read-document.module.css";

const acts: readonly Act[] = ["claim", "occurrence", "comment", "tag"];
const none: readonly Act[] = [];

/** The reader, with the claims and annotations of its document as cards and forms. */
export function ReadDocument({ document }: { readonly document: DocumentText }) {
  const intl = useIntl();
  const { feed } = useLive();
  const viewer = useViewer();
  const claims = useClaims();
  const passages = usePassages();
  const annotations = useAnnotations();
  const people = usePeople(document.id);
  const [search, setSearch] = useSearchParams();
  const active = search.get("passage");

  useEffect(() => {
    feed.say({ document: document.id, selection: null, typing: null });
    return () => feed.say({ document: null, selection: null, typing: null });
  }, [feed, document.id]);

  const cards = useMemo(
    () => cardsOf(document.id, claims, passages, annotations, viewer.account),
    [document.id, claims, passages, annotations, viewer.account],
  );
  const items = useMemo(
    () =>
      cards.map((card) => ({
        ...card.item,
        label: intl.formatMessage(
          { id: `reader.item.${card.kind}` },
          { text: card.kind === "comment" ? plainMarkdown(card.text) : card.text },
        ),
      })),
    [cards, intl],
  );
  const byId = useMemo(() => new Map(cards.map((card) => [card.item.id, card])), [cards]);
  const knownTags = useMemo(
    () => [...new Set([...(annotations?.values() ?? [])].flatMap((annotation) => annotation.tags))],
    [annotations],
  );

  const activate = useCallback(
    (id: string | null) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (id === null) after.delete("passage");
          else after.set("passage", id);
          return after;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const renderCard = useCallback(
    (id: string, isActive: boolean) => {
      const card = byId.get(id);
      if (card === undefined) return null;
      return card.kind === "claim" ? (
        <ClaimCard claim={card.claim} />
      ) : (
        <AnnotationCard annotation={card.annotation} active={isActive} knownTags={knownTags} />
      );
    },
    [byId, knownTags],
  );
  const renderDraft = ({ act, passage }: Draft, close: () => void) => {
    const target = { revision: document.revision.id, ...passage };
    switch (act) {
      case "claim":
        return <RaiseClaim target={target} onRaised={close} onCancel={close} />;
      case "occurrence":
        return <AddOccurrence target={target} onAdded={close} onCancel={close} />;
      case "comment":
        return <AnnotationForm motivation="COMMENTING" target={target} onClose={close} />;
      case "tag":
        return <AnnotationForm motivation="TAGGING" target={target} knownTags={knownTags} onClose={close} />;
    }
  };

  return (
    <main id="content">
      <title>{`${document.title} · Substantiate`}</title>
      <header className={classes.head}>
        {!beginsWithItsTitle(document) && (
          <h1 className={classes.title} dir="auto" lang={document.language ?? undefined}>
            {document.title}
          </h1>
        )}
        <DocumentFacts document={document} />
        {items.length === 0 && viewer.mayContribute && (
          <p className={classes.hint}>
            <FormattedMessage id="reader.begin" />
          </p>
        )}
      </header>
      <Reader
        revision={{ id: document.revision.id, text: document.text, blocks: document.blocks }}
        language={document.language}
        items={claims === null || annotations === null ? null : items}
        renderCard={renderCard}
        renderDraft={renderDraft}
        acts={viewer.mayContribute ? acts : none}
        people={people}
        active={active}
        onActivate={activate}
        onSelect={(selection) => feed.say({ document: document.id, selection, typing: null })}
      />
    </main>
  );
}

/** Whether the text says its title itself, so that it need not stand above it once more. */
function beginsWithItsTitle({ title, text, blocks }: DocumentText): boolean {
  const rest = text.startsWith(title) ? text.slice(title.length) : null;
  return blocks[0]?.kind === "HEADING" && (rest === "" || rest?.startsWith("\n\n") === true);
}

/** The others who have this document open. */
function usePeople(document: string): readonly ReaderPerson[] {
  const here = useHere();
  const nameOf = useNames();
  const { account } = useViewer();
  return useMemo(
    () =>
      [...here.values()]
        .filter((presence) => presence.document === document && presence.account !== account)
        .map((presence) => ({
          connection: presence.connection,
          name: nameOf(presence.account),
          selection: presence.selection,
        })),
    [here, document, nameOf, account],
  );
}
