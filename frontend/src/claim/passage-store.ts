import { createStore, put, type Store } from "../live/store";
import type { Occurrence, PassageEvents } from "./claim";

/** The passages where claims stand, by the id of their annotation. */
export type Passages = ReadonlyMap<string, Occurrence>;

/** An annotation as the snapshot has it; only those that identify claims matter here. */
export type IdentifyingAnnotation = Occurrence & {
  readonly motivation: string;
  readonly withdrawn: boolean;
};

export type PassageStore = Store<Passages, IdentifyingAnnotation>;

export const createPassageStore = (): PassageStore =>
  createStore<Passages, IdentifyingAnnotation, PassageEvents>(
    (items) =>
      new Map(
        items
          .filter(({ motivation, withdrawn }) => motivation === "IDENTIFYING" && !withdrawn)
          .map((annotation) => [annotation.id, annotation]),
      ),
    {
      "annotation.created": (passages, { object, at, actor, data }) =>
        data.motivation === "IDENTIFYING"
          ? put(passages, object.id, {
              id: object.id,
              document: data.document,
              revision: data.revision,
              start: data.start,
              end: data.end,
              quote: data.quote ?? { exact: "", prefix: "", suffix: "" },
              creator: actor,
              createdAt: at,
            })
          : passages,
      "annotation.withdrawn": (passages, { object }) =>
        passages.has(object.id) ? new Map([...passages].filter(([id]) => id !== object.id)) : passages,
    },
  );
