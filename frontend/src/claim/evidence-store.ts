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
          credibility: null,
          graded: null,
          origin: null,
          flags: [],
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
      "claim.evidence-graded": (evidence, { object, at, actor, data }) =>
        change(evidence, object.id, (piece) => ({
          ...piece,
          version: object.version,
          credibility: data.credibility ?? null,
          graded: { by: actor, at, reason: data.reason ?? null },
        })),
      "claim.evidence-traced": (evidence, { object, data }) =>
        change(evidence, object.id, (piece) => ({
          ...piece,
          version: object.version,
          origin: data.origin ?? null,
        })),
      "claim.evidence-flagged": (evidence, { object, at, actor, data }) =>
        change(evidence, object.id, (piece) => ({
          ...piece,
          version: object.version,
          flags: [...piece.flags, { flag: data.flag, reason: data.reason ?? "", by: actor, at }],
        })),
      "claim.evidence-flag-lifted": (evidence, { object, data }) =>
        change(evidence, object.id, (piece) => ({
          ...piece,
          version: object.version,
          flags: piece.flags.filter((set) => set.flag !== data.flag),
        })),
      "claim.evidence-withdrawn": (evidence, { object }) =>
        change(evidence, object.id, (piece) => ({ ...piece, version: object.version, withdrawn: true })),
    },
  );
