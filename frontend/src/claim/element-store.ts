import { change, createStore, put, type Store } from "../live/store";
import type { Element, ElementEvents } from "./element";

/** All elements of the investigation's claims, by id. */
export type Elements = ReadonlyMap<string, Element>;

export type ElementStore = Store<Elements, Element>;

export const createElementStore = (): ElementStore =>
  createStore<Elements, Element, ElementEvents>(
    (items) => new Map(items.map((element) => [element.id, element])),
    {
      "claim.element-added": (elements, { object, at, actor, data }) =>
        put(elements, object.id, {
          id: object.id,
          version: object.version,
          claim: data.claim,
          kind: data.kind,
          text: data.text ?? "",
          author: actor,
          addedAt: at,
          editedAt: null,
          found: null,
        }),
      "claim.element-edited": (elements, { object, at, data }) =>
        change(elements, object.id, (element) => ({
          ...element,
          version: object.version,
          text: data.text ?? "",
          editedAt: at,
          found: null,
        })),
      "claim.element-removed": (elements, { object }) => {
        const left = new Map(elements);
        return left.delete(object.id) ? left : elements;
      },
      "claim.element-found": (elements, { object, at, actor, data }) =>
        change(elements, object.id, (element) => ({
          ...element,
          version: object.version,
          found:
            data.finding === undefined
              ? null
              : { finding: data.finding, note: data.note ?? null, by: actor, at },
        })),
    },
  );
