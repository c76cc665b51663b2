export type ElementKind = "ACTOR" | "BEHAVIOUR" | "CONTENT" | "DEGREE" | "EFFECT" | "FOREIGN_LINK" | "INTENT";

export const elementKinds: readonly ElementKind[] = [
  "ACTOR",
  "BEHAVIOUR",
  "CONTENT",
  "DEGREE",
  "EFFECT",
  "FOREIGN_LINK",
  "INTENT",
];

export type Finding = "SUBSTANTIATED" | "PARTLY_SUBSTANTIATED" | "UNSUBSTANTIATED" | "REFUTED" | "UNRESOLVED";

export const findings: readonly Finding[] = [
  "SUBSTANTIATED",
  "PARTLY_SUBSTANTIATED",
  "UNSUBSTANTIATED",
  "REFUTED",
  "UNRESOLVED",
];

/** What a claim alleges in one respect, and what an editor found about that. */
export interface Element {
  readonly id: string;
  readonly version: number;
  readonly claim: string;
  readonly kind: ElementKind;
  readonly text: string;
  readonly author: string;
  readonly addedAt: string;
  readonly editedAt: string | null;
  readonly found: {
    readonly finding: Finding;
    readonly note: string | null;
    readonly by: string;
    readonly at: string;
  } | null;
}

export interface ElementEvents {
  "claim.element-added": { readonly claim: string; readonly kind: ElementKind; readonly text?: string };
  "claim.element-edited": { readonly text?: string };
  "claim.element-removed": object;
  "claim.element-found": { readonly finding?: Finding; readonly note?: string };
}
