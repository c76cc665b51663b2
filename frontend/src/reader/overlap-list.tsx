import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { returnFocus } from "../ui/form-focus";
import type { ReaderItem } from "./reader-model";

interface OverlapListProps {
  readonly x: number;
  readonly y: number;
  readonly items: readonly ReaderItem[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** Everything that lies at one place of the text, to choose from. */
export function OverlapList({ x, y, items, onChoose, onClose }: OverlapListProps) {
  const intl = useIntl();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    const left = Math.min(Math.max(x - width / 2, 8), window.innerWidth - width - 8);
    const top = y + 14 + height > window.innerHeight ? Math.max(y - height - 14, 8) : y + 14;
    element.style.transform = `translate(${left}px, ${top}px)`;
    element.querySelector("button")?.focus({ preventScroll: true });
  }, [x, y]);

  useEffect(() => {
    const outside = (event: Event) => {
      if (!list.current?.contains(event.target as Node)) onClose();
    };
    const press = (event: KeyboardEvent) => {
      const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement);
      const turn = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (event.key === "Escape") onClose();
      if (turn === 0 || at < 0) return;
      event.preventDefault();
      buttons.at((at + turn) % buttons.length)?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("keydown", press);
    window.addEventListener("scroll", onClose, { passive: true });
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("keydown", press);
      window.removeEventListener("scroll", onClose);
    };
  }, [onClose]);

  useEffect(() => () => returnFocus("overlap"), []);

  return (
    <div
      ref={list}
      role="dialog"
      aria-label={intl.formatMessage({ id: "reader.overlap" })}
      className="reader-overlap"
    >
      <p>
        <FormattedMessage id="reader.overlap.count" values={{ count: items.length }} />
      </p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" data-tone={item.tone} onClick={() => onChoose(item.id)}>
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
