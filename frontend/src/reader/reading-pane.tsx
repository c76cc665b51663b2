import { type RefCallback, useCallback, useEffect, useRef, useState } from "react";
import { FormattedMessage, type IntlShape, useIntl } from "react-intl";
import type { CanonicalText, Stretch } from "./canonical-text";
import { countWords } from "./caret";
import { DocumentText } from "./document-text";
import { KeyboardHelp } from "./keyboard-help";
import { PeopleHere, SelectionNames, type SelectingPerson } from "./people";
import type { Act, Draft, ReaderPerson } from "./reader-model";
import { longestPassage } from "./selection";
import { SelectionBar } from "./selection-bar";
import type { Surface } from "./surface";
import { useCaret } from "./use-caret";
import { useSelection } from "./use-selection";

interface ReadingPaneProps {
  readonly text: CanonicalText;
  readonly language: string | null;
  readonly surface: Surface | null;
  readonly mount: RefCallback<HTMLElement>;
  readonly acts: readonly Act[];
  readonly people: readonly ReaderPerson[];
  readonly selecting: readonly SelectingPerson[];
  readonly onCompose: (draft: Draft) => void;
  /** What stands on a stretch shall be shown. */
  readonly onLook: (stretch: Stretch) => void;
  readonly onSelect: ((passage: Stretch | null) => void) | undefined;
}

/** The text itself, who else reads it, and selecting in it by mouse, by touch and by keyboard. */
export function ReadingPane({
  text,
  language,
  surface,
  mount,
  acts,
  people,
  selecting,
  onCompose,
  onLook,
  onSelect,
}: ReadingPaneProps) {
  const intl = useIntl();
  const [barFocused, setBarFocused] = useState(false);
  const [helping, setHelping] = useState(false);
  const caret = useCaret(surface, language, {
    onAnnotate: useCallback(() => setBarFocused(true), []),
    onLook,
    onHelp: useCallback(() => setHelping(true), []),
  });
  const selected = useSelection(surface);
  useTelling(text, selected?.stretch ?? null, onSelect);
  const passage = selected && text.passage(selected.stretch);

  const choose = (act: Act) => {
    if (passage === null) return;
    onCompose({ act, passage });
    setBarFocused(false);
    caret.end();
    document.getSelection()?.removeAllRanges();
  };
  const leaveBar = () => {
    setBarFocused(false);
    if (caret.on) surface?.root.focus({ preventScroll: true });
    else document.getSelection()?.removeAllRanges();
  };

  return (
    <div className="reader-main">
      <div className="reader-tools">
        <PeopleHere people={people} />
        {acts.length > 0 && (
          <>
            <button type="button" className="reader-tool" onClick={caret.begin}>
              <FormattedMessage id="reader.keyboard" />
            </button>
            <button
              type="button"
              className="reader-tool"
              aria-label={intl.formatMessage({ id: "reader.help.title" })}
              onClick={() => setHelping(true)}
            >
              ?
            </button>
          </>
        )}
      </div>
      <div className="reader-page">
        <DocumentText
          ref={mount}
          text={text}
          language={language}
          className="reader-text"
          tabIndex={-1}
          {...(caret.on && {
            role: "application",
            "aria-label": intl.formatMessage({ id: "reader.caret.mode" }),
          })}
        />
        {surface && <SelectionNames surface={surface} people={selecting} />}
      </div>
      <div aria-live="polite" className="reader-aside">
        {caret.selected && spoken(text, caret.selected, language, intl)}
      </div>
      {surface && selected && passage && acts.length > 0 && (!caret.on || barFocused) && (
        <SelectionBar
          surface={surface}
          stretch={selected.stretch}
          means={selected.means}
          acts={acts}
          tooLong={passage.end - passage.start > longestPassage}
          focused={barFocused}
          onAct={choose}
          onLeave={leaveBar}
        />
      )}
      {caret.on && (
        <p className="reader-caret-note">
          <FormattedMessage id="reader.caret.note" />
        </p>
      )}
      <KeyboardHelp opened={helping} onClose={() => setHelping(false)} />
    </div>
  );
}

/** Tells what is selected, in code points, whenever it changes. */
function useTelling(
  text: CanonicalText,
  stretch: Stretch | null,
  onSelect: ReadingPaneProps["onSelect"],
): void {
  const told = useRef<Stretch | null>(null);
  useEffect(() => {
    if (told.current === stretch) return;
    told.current = stretch;
    onSelect?.(stretch && { start: text.passage(stretch).start, end: text.passage(stretch).end });
  }, [text, stretch, onSelect]);
}

const spokenWhole = 300;

/** What is said aloud about a selection: its words, or how many when they are many. */
function spoken(
  text: CanonicalText,
  { start, end }: Stretch,
  language: string | null,
  intl: IntlShape,
): string {
  const words = text.text.slice(start, end);
  if (words.length <= spokenWhole) return intl.formatMessage({ id: "reader.caret.selected" }, { words });
  const count = countWords(words, language ?? undefined);
  return intl.formatMessage(
    { id: "reader.caret.selectedMany" },
    { count, first: words.slice(0, 60), last: words.slice(-60) },
  );
}
