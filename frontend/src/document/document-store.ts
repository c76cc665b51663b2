import { createStore, put, type Store } from "../live/store";
import type { Document, DocumentEvents } from "./document";

/** The documents of the investigation, by id; without their texts. */
export type Documents = ReadonlyMap<string, Document>;

export type DocumentStore = Store<Documents, Document>;

export const createDocumentStore = (): DocumentStore =>
  createStore<Documents, Document, DocumentEvents>(
    (items) => new Map(items.map((document) => [document.id, document])),
    {
      "document.added": (documents, { object, at, actor, data }) =>
        put(documents, object.id, {
          id: object.id,
          version: object.version,
          title: data.title ?? "",
          language: data.language ?? null,
          format: data.format,
          origin: data.origin ?? null,
          publisher: data.publisher ?? null,
          author: data.author ?? null,
          published: data.published ?? null,
          retrieved: data.retrieved ?? null,
          importer: actor,
          addedAt: at,
          revision: { id: data.revision, number: data.number, sha256: data.sha256, length: data.length },
        }),
    },
  );
