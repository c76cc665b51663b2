export type Stance = "SUPPORTS" | "REFUTES" | "CONTEXT";

export const stances: readonly Stance[] = ["SUPPORTS", "REFUTES", "CONTEXT"];

/** One source as used for one claim. */
export interface Evidence {
  readonly id: string;
  readonly version: number;
  readonly claim: string;
  readonly source: string;
  readonly stance: Stance;
  readonly excerpt: string | null;
  readonly locator: string | null;
  readonly author: string;
  readonly attachedAt: string;
  readonly editedAt: string | null;
  readonly withdrawn: boolean;
}

interface EvidenceWords {
  readonly stance: Stance;
  readonly excerpt?: string;
  readonly locator?: string;
}

export interface EvidenceEvents {
  "claim.evidence-attached": EvidenceWords & { readonly claim: string; readonly source: string };
  "claim.evidence-edited": EvidenceWords;
  "claim.evidence-withdrawn": object;
}

/** How a claim's evidence is weighed up: not withdrawn pieces, counted by stance. */
export type Balance = Readonly<Record<Stance, number>>;

export function balanceOf(evidence: Iterable<Evidence>, claim: string): Balance {
  const balance = { SUPPORTS: 0, REFUTES: 0, CONTEXT: 0 };
  for (const piece of evidence) {
    if (piece.claim === claim && !piece.withdrawn) balance[piece.stance]++;
  }
  return balance;
}
