import { change, createStore, put, type Store } from "../live/store";
import type { Evidence, EvidenceEvents } from "./evidence";

/** All evidence of the investigation, by id; withdrawn pieces stay as a trace. */
export type AllEvidence = ReadonlyMap<string, Evidence>;

export type EvidenceStore = Store<AllEvidence, Evidence>;

export const createEvidenceStore = (): EvidenceStore =>
  createStore<AllEvidence, Evidence, EvidenceEvents>(
    (items) => new Map(items.map((piece) => [piece.id, piece])),
    {
      "claim.evidence-attached": (evidence, { object, at, actor, data }) =>
        put(evidence, object.id, {
          id: object.id,
          version: object.version,
          claim: data.claim,
          source: data.source,
          stance: data.stance,
          excerpt: data.excerpt ?? null,
          locator: data.locator ?? null,
          author: actor,
          attachedAt: at,
          editedAt: null,
          withdrawn: false,
        }),
      "claim.evidence-edited": (evidence, { object, at, data }) =>
        change(evidence, object.id, (piece) => ({
          ...piece,
          version: object.version,
          stance: data.stance,
          excerpt: data.excerpt ?? null,
          locator: data.locator ?? null,
          editedAt: at,
        })),
      "claim.evidence-withdrawn": (evidence, { object }) =>
        change(evidence, object.id, (piece) => ({ ...piece, version: object.version, withdrawn: true })),
    },
  );
