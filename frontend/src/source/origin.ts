/** Who said something first: what several sources may go back to. */
export interface Origin {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly namedBy: string;
  readonly namedAt: string;
}

export interface OriginEvents {
  "source.origin-named": { readonly name?: string };
  "source.origin-renamed": { readonly name?: string };
}
