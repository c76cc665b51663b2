import { type ReactNode, useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { opens, returnFocus } from "../ui/form-focus";
import { WaitingButton } from "./margin";
import { useCardPointing } from "./use-card-pointing";

interface CardSheetProps {
  /** The cards to be read in it, in text order. */
  readonly cards: readonly { readonly id: string }[];
  /** How many there are in the whole text. */
  readonly total: number;
  readonly renderCard: (id: string, active: boolean) => ReactNode;
  readonly active: string | null;
  /** The form that is open, or null; it comes before any card. */
  readonly draft: ReactNode;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onActivate: (id: string) => void;
  readonly waiting: number;
  readonly onLetIn: () => void;
}

/** The margin of a small screen: a sheet at its foot over which one can go on reading. */
export function CardSheet({ cards, total, renderCard, active, draft, waiting, ...on }: CardSheetProps) {
  const open = on.open || draft !== null;
  const intl = useIntl();
  const sheet = useRef<HTMLElement>(null);
  const close = useRef(on.onClose);
  useEffect(() => {
    close.current = on.onClose;
  }, [on.onClose]);

  useEffect(() => {
    const element = sheet.current;
    if (!open || element === null) return;
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape") close.current();
    };
    element.addEventListener("keydown", press);
    return () => {
      element.removeEventListener("keydown", press);
      returnFocus("cards");
    };
  }, [open]);

  if (!open) {
    return (
      <div className="reader-foot">
        <WaitingButton count={waiting} onClick={on.onLetIn} />
        {total > 0 && (
          <button type="button" className="reader-foot-all" onClick={on.onOpen} {...opens("cards")}>
            <FormattedMessage id="reader.sheet.open" values={{ count: total }} />
          </button>
        )}
      </div>
    );
  }
  return (
    <section
      ref={sheet}
      tabIndex={-1}
      className="reader-sheet"
      aria-label={intl.formatMessage({ id: "reader.margin" })}
    >
      <div className="reader-sheet-head">
        <WaitingButton count={waiting} onClick={on.onLetIn} />
        {draft === null && cards.length < total && (
          <button type="button" onClick={on.onOpen}>
            <FormattedMessage id="reader.sheet.all" values={{ count: total }} />
          </button>
        )}
        {draft === null && (
          <button type="button" className="reader-sheet-close" onClick={on.onClose}>
            <FormattedMessage id="reader.close" />
          </button>
        )}
      </div>
      {draft ?? (
        <SheetCards cards={cards} active={active} renderCard={renderCard} onActivate={on.onActivate} />
      )}
    </section>
  );
}

function SheetCards({
  cards,
  active,
  renderCard,
  onActivate,
}: Pick<CardSheetProps, "cards" | "active" | "renderCard" | "onActivate">) {
  const list = useRef<HTMLOListElement>(null);
  useCardPointing(list, onActivate);
  return (
    <ol ref={list} className="reader-sheet-cards">
      {cards.map(({ id }) => (
        <li key={id} data-card={id}>
          {renderCard(id, id === active)}
        </li>
      ))}
    </ol>
  );
}
