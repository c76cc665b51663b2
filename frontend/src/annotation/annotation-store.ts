import { change, createStore, put, type Store } from "../live/store";
import type { Annotation, AnnotationEvents } from "./annotation";

/** The annotations of one document, by id, in the order in which they were made. */
export type Annotations = ReadonlyMap<string, Annotation>;

export type AnnotationStore = Store<Annotations, Annotation>;

/** Follows the annotations of this document and passes over those of others. */
export const createAnnotationStore = (document: string): AnnotationStore =>
  createStore<Annotations, Annotation, AnnotationEvents>(
    (items) => new Map(items.map((annotation) => [annotation.id, annotation])),
    {
      "annotation.created": (annotations, { object, at, actor, data }) =>
        data.document === document
          ? put(annotations, object.id, {
              id: object.id,
              version: object.version,
              document: data.document,
              revision: data.revision,
              start: data.start,
              end: data.end,
              quote: data.quote ?? { exact: "", prefix: "", suffix: "" },
              motivation: data.motivation,
              body: data.body ?? null,
              tags: data.tags ?? [],
              creator: actor,
              createdAt: at,
              editedAt: null,
              withdrawn: false,
            })
          : annotations,
      "annotation.edited": (annotations, { object, at, data }) =>
        change(annotations, object.id, (annotation) => ({
          ...annotation,
          version: object.version,
          body: data.body ?? null,
          tags: data.tags ?? [],
          editedAt: at,
        })),
      "annotation.withdrawn": (annotations, { object }) =>
        change(annotations, object.id, (annotation) => ({
          ...annotation,
          version: object.version,
          withdrawn: true,
        })),
    },
  );
