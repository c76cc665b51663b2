/** What review needs to know of a claim, which is another feature's. */
export interface ReviewedClaim {
  readonly id: string;
  readonly version: number;
  readonly statement: string;
  readonly state: string;
  readonly round: number;
  readonly author: string;
  readonly materiality: "LOW" | "MEDIUM" | "HIGH";
  readonly raisedAt: string;
}
