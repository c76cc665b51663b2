import "./highlights.css";
import "./reader.css";
import { useMediaQuery } from "@mantine/hooks";
import { useCallback, useMemo, useState } from "react";
import { CanonicalText, type Stretch } from "./canonical-text";
import { CardSheet } from "./card-sheet";
import { Margin } from "./margin";
import { OverlapList } from "./overlap-list";
import type { ReaderProps } from "./reader-model";
import { ReadingPane } from "./reading-pane";
import { Sections } from "./sections";
import { useArrivals } from "./use-arrivals";
import { useColours } from "./use-colours";
import { useKeptDraft } from "./use-kept-draft";
import { useCanvas } from "./use-painter";
import { usePlaced } from "./use-placed";
import { type Pointed, usePointing } from "./use-pointing";
import { useReveal } from "./use-reveal";

const none: readonly never[] = [];

/** A document to be read and annotated together. Another revision is another reader: nothing is carried over. */
export function Reader(props: ReaderProps) {
  return <RevisionReader key={props.revision.id} {...props} />;
}

function RevisionReader({ revision, language, items, people, active, onActivate, ...props }: ReaderProps) {
  const narrow = useMediaQuery("(max-width: 61.9em)");
  const [text] = useState(() => new CanonicalText(revision));
  const [canvas, mount] = useCanvas(text, props.ink);
  const surface = canvas?.surface ?? null;

  const placed = usePlaced(text, items ?? none);
  const selecting = useMemo(
    () =>
      people.flatMap(({ connection, name, selection }) =>
        selection ? [{ connection, name, stretch: text.fromWire(selection) }] : [],
      ),
    [people, text],
  );
  const { items: cards, waiting, letIn } = useArrivals(placed, items !== null);
  const letAllIn = useCallback(() => letIn(), [letIn]);
  const [draft, compose] = useKeptDraft(revision.id);
  const drafted = useMemo(() => draft && text.fromWire(draft.passage), [draft, text]);

  const [overlap, setOverlap] = useState<Pointed | null>(null);
  const [sheet, setSheet] = useState<readonly string[] | "all" | null>(null);
  const [hoveredCard, setHoveredCard] = useState<string | null>(null);

  const openCards = (ids: readonly string[]) => {
    letIn(ids);
    onActivate(ids[0] ?? null);
    setOverlap(null);
    setSheet(ids.length > 0 ? ids : null);
  };
  const pointed = usePointing(canvas, (where) => {
    if (where.highlights.length > 1 && !narrow) setOverlap(where);
    else openCards(where.highlights.map(({ id }) => id));
  });
  const look = useCallback(
    (stretch: Stretch) => {
      const highlights = placed.filter(({ start, end }) => start < stretch.end && end > stretch.start);
      const box = surface?.liveRangeOf(stretch)?.getBoundingClientRect();
      if (highlights.length > 0 && box) setOverlap({ x: box.x + box.width / 2, y: box.bottom, highlights });
    },
    [placed, surface, setOverlap],
  );

  useColours(canvas, {
    highlights: placed,
    active,
    hovered: hoveredCard ?? pointed,
    draft: drafted,
    people: selecting,
  });
  useReveal(surface, active, active === null ? undefined : placed.find(({ id }) => id === active));

  const form = draft && props.renderDraft(draft, () => compose(null));
  return (
    <div className="reader">
      <div className="reader-side">{!narrow && surface && <Sections text={text} surface={surface} />}</div>
      <ReadingPane
        text={text}
        language={language}
        surface={surface}
        mount={mount}
        acts={props.acts}
        people={people}
        selecting={selecting}
        onCompose={compose}
        onLook={look}
        onSelect={props.onSelect}
      />
      {narrow ? (
        <CardSheet
          cards={sheet === "all" ? cards : cards.filter(({ id }) => sheet?.includes(id))}
          total={cards.length}
          renderCard={props.renderCard}
          active={active}
          draft={form}
          open={sheet !== null}
          onOpen={() => setSheet("all")}
          onClose={() => setSheet(null)}
          onActivate={onActivate}
          waiting={waiting}
          onLetIn={letAllIn}
        />
      ) : (
        <Margin
          surface={surface}
          cards={cards}
          renderCard={props.renderCard}
          active={active}
          hovered={hoveredCard ?? pointed}
          onActivate={onActivate}
          onHover={setHoveredCard}
          draft={drafted && { start: drafted.start, form }}
          waiting={waiting}
          onLetIn={letAllIn}
        />
      )}
      {overlap && (
        <OverlapList
          x={overlap.x}
          y={overlap.y}
          items={placed.filter(({ id }) => overlap.highlights.some((each) => each.id === id))}
          onChoose={(id) => {
            openCards([id]);
            focusCard(id);
          }}
          onClose={() => setOverlap(null)}
        />
      )}
    </div>
  );
}

/** Whoever chooses from a list goes on at what was chosen; on a small screen the sheet takes the focus by itself. */
function focusCard(id: string): void {
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>(`.reader-cards > [data-card="${id}"]`)
      ?.focus({ preventScroll: true }),
  );
}
