export type Motivation = "COMMENTING" | "TAGGING" | "IDENTIFYING";

/** The passage and up to 32 characters on either side of it. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A passage to be annotated: code points of the revision's canonical text, end excluded. */
export interface Target {
  readonly revision: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Something that a member said about a passage; `IDENTIFYING` marks the occurrence of a claim. */
export interface Annotation {
  readonly id: string;
  readonly version: number;
  readonly document: string;
  readonly revision: string;
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  readonly motivation: Motivation;
  /** Markdown. */
  readonly body: string | null;
  readonly tags: readonly string[];
  readonly creator: string;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly withdrawn: boolean;
}

interface AnnotationWords {
  readonly body?: string;
  readonly tags?: readonly string[];
}

export interface AnnotationEvents {
  "annotation.created": AnnotationWords & {
    readonly document: string;
    readonly revision: string;
    readonly start: number;
    readonly end: number;
    readonly motivation: Motivation;
    readonly quote?: Quote;
  };
  "annotation.edited": AnnotationWords;
  "annotation.withdrawn": object;
}
