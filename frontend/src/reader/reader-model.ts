import type { ReactNode } from "react";
import type { Passage, RevisionText, Stretch } from "./canonical-text";
import type { Tone } from "./highlight";
import type { InkKind } from "./ink";

/** Something that stands on a passage: its colour in the text and its card in the margin. Positions in code points. */
export interface ReaderItem extends Stretch {
  readonly id: string;
  readonly tone: Tone;
  /** Made by the reader himself: its card does not wait. */
  readonly own: boolean;
  /** One line that names it in a list: what it is, and what it says. */
  readonly label: string;
}

/** Someone who has this document open. Positions in code points. */
export interface ReaderPerson {
  readonly connection: string;
  readonly name: string;
  readonly selection: Stretch | null;
}

/** What can be done with selected text. */
export type Act = "claim" | "comment" | "tag" | "occurrence";

/** A passage that someone is writing about. */
export interface Draft {
  readonly act: Act;
  readonly passage: Passage;
}

export interface ReaderProps {
  readonly revision: RevisionText & { readonly id: string };
  readonly language: string | null;
  /** Everything that stands on the text; null while it is not known yet, so that it is not taken for new when it comes. */
  readonly items: readonly ReaderItem[] | null;
  /** The card of an item. Called again only when `items`, the active card or this function change. */
  readonly renderCard: (id: string, active: boolean) => ReactNode;
  /** The form for a draft; `close` ends it, whether something was saved or not. */
  readonly renderDraft: (draft: Draft, close: () => void) => ReactNode;
  /** What selected text may be used for; empty for those who only read. */
  readonly acts: readonly Act[];
  readonly people: readonly ReaderPerson[];
  /** The card that is pointed out, with its passage; kept outside so that an address can name it. */
  readonly active: string | null;
  readonly onActivate: (id: string | null) => void;
  /** What the reader has selected now, in code points. */
  readonly onSelect?: (passage: Stretch | null) => void;
  /** How the text is coloured; by default in the best way the browser has. */
  readonly ink?: InkKind;
}
