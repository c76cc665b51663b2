/** A contribution to the debate under a claim. */
export interface Argument {
  readonly id: string;
  readonly version: number;
  readonly claim: string;
  readonly stance: "COMMENT";
  /** Markdown. */
  readonly body: string;
  readonly author: string;
  readonly madeAt: string;
  readonly editedAt: string | null;
  readonly withdrawn: boolean;
}

export interface ArgumentEvents {
  "argument.made": { readonly claim: string; readonly stance: "COMMENT"; readonly body?: string };
  "argument.edited": { readonly body?: string };
  "argument.withdrawn": object;
}
