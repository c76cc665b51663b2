export type Stance = "SUPPORTS" | "REFUTES" | "CONTEXT";

export const stances: readonly Stance[] = ["SUPPORTS", "REFUTES", "CONTEXT"];

/** 1 (confirmed by other sources) to 5 (improbable); 6 is no step of the scale: the truth cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

export const credibilities: readonly Credibility[] = [1, 2, 3, 4, 5, 6];

export type Flag = "DISPUTED" | "RETRACTED" | "DEAD";

export const flags: readonly Flag[] = ["DISPUTED", "RETRACTED", "DEAD"];

/** What is wrong with a piece of evidence, as somebody says. */
export interface Flagged {
  readonly flag: Flag;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** One source as used for one claim. */
export interface Evidence {
  readonly id: string;
  readonly version: number;
  readonly claim: string;
  readonly source: string;
  readonly stance: Stance;
  readonly excerpt: string | null;
  readonly locator: string | null;
  readonly credibility: Credibility | null;
  /** Who gave the grade or took it back; null while nobody has. */
  readonly graded: { readonly by: string; readonly at: string; readonly reason: string | null } | null;
  /** Who said it first; null for the source itself. */
  readonly origin: string | null;
  readonly flags: readonly Flagged[];
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

interface FlagWords {
  readonly flag: Flag;
  readonly reason?: string;
}

export interface EvidenceEvents {
  "claim.evidence-attached": EvidenceWords & { readonly claim: string; readonly source: string };
  "claim.evidence-edited": EvidenceWords;
  "claim.evidence-withdrawn": object;
  "claim.evidence-graded": { readonly credibility?: Credibility; readonly reason?: string };
  "claim.evidence-traced": { readonly origin?: string };
  "claim.evidence-flagged": FlagWords;
  "claim.evidence-flag-lifted": FlagWords;
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
