export type DocumentFormat = "TEXT" | "MARKDOWN" | "HTML";

/** One immutable text of a document. */
export interface Revision {
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
  /** In Unicode code points of the canonical text. */
  readonly length: number;
}

/** A text that is read. */
export interface Document {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly language: string | null;
  readonly format: DocumentFormat;
  readonly origin: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly importer: string;
  readonly addedAt: string;
  readonly revision: Revision;
}

export type BlockKind = "HEADING" | "PARAGRAPH" | "QUOTE" | "LIST_ITEM" | "PREFORMATTED";

/** A part of the canonical text; code points, end excluded. */
export interface Block {
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly start: number;
  readonly end: number;
}

export interface DocumentText extends Document {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface DocumentEvents {
  "document.added": {
    readonly revision: string;
    readonly number: number;
    readonly sha256: string;
    readonly length: number;
    readonly format: DocumentFormat;
    readonly language?: string;
    readonly published?: string;
    readonly retrieved?: string;
    readonly title?: string;
    readonly origin?: string;
    readonly publisher?: string;
    readonly author?: string;
  };
}
