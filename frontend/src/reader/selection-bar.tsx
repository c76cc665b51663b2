import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Stretch } from "./canonical-text";
import type { Act } from "./reader-model";
import type { Surface } from "./surface";
import type { Means } from "./use-selection";

interface SelectionBarProps {
  readonly surface: Surface;
  readonly stretch: Stretch;
  readonly means: Means;
  readonly acts: readonly Act[];
  /** More than may be annotated at once is selected. */
  readonly tooLong: boolean;
  /** Takes the focus, for someone who works by keyboard. */
  readonly focused: boolean;
  readonly onAct: (act: Act) => void;
  readonly onLeave: () => void;
}

/**
 * What can be done with selected text. It stands above the selection; after a touch it stands at the foot of the screen,
 * because the system's own menu is at the selection.
 */
export function SelectionBar({ surface, stretch, means, acts, tooLong, focused, ...on }: SelectionBarProps) {
  const intl = useIntl();
  const bar = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null || means === "touch") return;
    const place = () => placeAbove(element, surface.liveRangeOf(stretch));
    place();
    window.addEventListener("scroll", place, { passive: true });
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place);
      window.removeEventListener("resize", place);
    };
  }, [surface, stretch, means, tooLong]);

  useLayoutEffect(() => {
    if (focused) bar.current?.querySelector("button")?.focus();
  }, [focused]);

  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      on.onLeave();
    }
    const turn = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (turn !== 0 && at >= 0) buttons.at((at + turn) % buttons.length)?.focus();
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={intl.formatMessage({ id: "reader.bar" })}
      className="reader-bar"
      data-means={means}
      onKeyDown={press}
      onPointerDown={(event) => event.preventDefault()}
    >
      {tooLong ? (
        <span className="reader-bar-note">
          <FormattedMessage id="reader.bar.tooLong" />
        </span>
      ) : (
        acts.map((act) => (
          <button
            key={act}
            type="button"
            className="reader-bar-act"
            data-act={act}
            onClick={() => on.onAct(act)}
          >
            <FormattedMessage id={`reader.act.${act}`} />
          </button>
        ))
      )}
    </div>
  );
}

function placeAbove(bar: HTMLElement, range: Range | null) {
  const boxes = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : [];
  const first = boxes[0];
  const last = boxes.at(-1);
  if (first === undefined || last === undefined) return;
  const { width, height } = bar.getBoundingClientRect();
  const middle = Math.max(first.left, 0) + Math.min(first.width, width * 2) / 2;
  const left = Math.min(Math.max(middle - width / 2, 8), window.innerWidth - width - 8);
  const above = first.top - height - 8;
  const top = above >= 64 ? above : Math.min(last.bottom + 8, window.innerHeight - height - 8);
  bar.style.transform = `translate(${left}px, ${Math.max(top, 8)}px)`;
}
