import { memo, type ReactNode, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Surface } from "./surface";
import { draftId, useCardPointing } from "./use-card-pointing";
import { cardAttribute, type PlacedCard, useMarginLayout, useNearCards } from "./use-margin";

export interface MarginCardItem extends PlacedCard {
  readonly label: string;
}

interface MarginProps {
  readonly surface: Surface | null;
  readonly cards: readonly MarginCardItem[];
  readonly renderCard: (id: string, active: boolean) => ReactNode;
  readonly active: string | null;
  readonly hovered: string | null;
  readonly onActivate: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  /** The form that is open, beside the passage it is about. */
  readonly draft: { readonly start: number; readonly form: ReactNode } | null;
  readonly waiting: number;
  readonly onLetIn: () => void;
}

/** The cards beside the text, in its order, each as near to its passage as the others allow. */
export function Margin({ surface, cards, renderCard, active, hovered, draft, ...props }: MarginProps) {
  const intl = useIntl();
  const list = useRef<HTMLOListElement>(null);
  const near = useNearCards(surface, cards);
  const placed = draft === null ? near : withDraft(near, draft.start);
  useMarginLayout(list, surface, placed, draft === null ? active : draftId);
  useCardPointing(list, props.onActivate, props.onHover);

  return (
    <aside className="reader-margin" aria-label={intl.formatMessage({ id: "reader.margin" })}>
      <WaitingButton count={props.waiting} onClick={props.onLetIn} />
      <ol ref={list} className="reader-cards">
        {placed.map((card) =>
          card.id === draftId ? (
            <li key={draftId} data-card={draftId} data-active="">
              {draft?.form}
            </li>
          ) : (
            <Card
              key={card.id}
              id={card.id}
              active={card.id === active}
              hovered={card.id === hovered}
              renderCard={renderCard}
            />
          ),
        )}
      </ol>
    </aside>
  );
}

/** What others have added meanwhile; nothing moves until one asks for it. */
export function WaitingButton({ count, onClick }: { readonly count: number; readonly onClick: () => void }) {
  return (
    <div role="status" className="reader-waiting">
      {count > 0 && (
        <button type="button" onClick={onClick}>
          <FormattedMessage id="reader.waiting" values={{ count }} />
        </button>
      )}
    </div>
  );
}

interface CardProps {
  readonly id: string;
  readonly active: boolean;
  readonly hovered: boolean;
  readonly renderCard: (id: string, active: boolean) => ReactNode;
}

const Card = memo(function Card({ id, active, hovered, renderCard }: CardProps) {
  return (
    <li
      {...{ [cardAttribute]: id }}
      tabIndex={-1}
      {...(active ? { "data-active": "", "aria-current": "true" } : {})}
      {...(hovered ? { "data-hovered": "" } : {})}
    >
      {renderCard(id, active)}
    </li>
  );
});

function withDraft(cards: readonly PlacedCard[], start: number): readonly PlacedCard[] {
  const at = cards.findIndex((card) => card.start > start);
  const place = at < 0 ? cards.length : at;
  return [...cards.slice(0, place), { id: draftId, start }, ...cards.slice(place)];
}
