import { describe, expect, it } from "vitest";
import type { Claim, Occurrence } from "./claim";
import { claimsByDocument } from "./claim-counts";

const claim = (id: string, ...occurrences: string[]) =>
  [id, { id, occurrences } as Partial<Claim> as Claim] as const;
const passage = (id: string, document: string) =>
  [id, { id, document } as Partial<Occurrence> as Occurrence] as const;

describe("Claims by document", () => {
  it("count a claim once in each document where it stands", () => {
    const claims = new Map([claim("c1", "p1", "p2", "p3"), claim("c2", "p3"), claim("c3", "gone")]);
    const passages = new Map([passage("p1", "d1"), passage("p2", "d1"), passage("p3", "d2")]);
    expect(claimsByDocument(claims, passages)).toEqual(
      new Map([
        ["d1", 1],
        ["d2", 2],
      ]),
    );
  });
});
