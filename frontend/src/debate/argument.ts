export type Stance = "SUPPORTS" | "OPPOSES" | "QUESTION" | "COMMENT";

export const stances: readonly Stance[] = ["SUPPORTS", "OPPOSES", "QUESTION", "COMMENT"];

/** The longest argument in code points: 10,000 words and some more. */
export const longestBody = 100_000;

/** A contribution to the debate under a claim. */
export interface Argument {
  readonly id: string;
  readonly version: number;
  readonly claim: string;
  /** The argument that it answers; null if it answers the claim. */
  readonly parent: string | null;
  readonly stance: Stance;
  /** Markdown, in which `@[account]` mentions a member. */
  readonly body: string;
  /** Evidence. */
  readonly cites: readonly string[];
  readonly author: string;
  readonly madeAt: string;
  readonly editedAt: string | null;
  readonly withdrawn: boolean;
  readonly withdrawnAt: string | null;
  readonly resolved: { readonly by: string; readonly at: string } | null;
}

/** Entries from before the debate was a tree name neither side, parent, evidence nor anybody mentioned. */
export interface ArgumentEvents {
  "argument.made": {
    readonly claim: string;
    readonly parent?: string;
    readonly stance: Stance;
    readonly cites?: readonly string[];
    readonly mentions?: readonly string[];
    readonly body?: string;
  };
  "argument.edited": {
    readonly stance?: Stance;
    readonly cites?: readonly string[];
    readonly mentions?: readonly string[];
    readonly body?: string;
  };
  "argument.withdrawn": object;
  "argument.resolved": object;
  "argument.reopened": object;
}
