import { change, createStore, put, type Store } from "../live/store";
import type { Origin, OriginEvents } from "./origin";

/** The origins of the investigation, by id. */
export type Origins = ReadonlyMap<string, Origin>;

export type OriginStore = Store<Origins, Origin>;

export const createOriginStore = (): OriginStore =>
  createStore<Origins, Origin, OriginEvents>((items) => new Map(items.map((origin) => [origin.id, origin])), {
    "source.origin-named": (origins, { object, at, actor, data }) =>
      put(origins, object.id, {
        id: object.id,
        version: object.version,
        name: data.name ?? "",
        namedBy: actor,
        namedAt: at,
      }),
    "source.origin-renamed": (origins, { object, data }) =>
      change(origins, object.id, (origin) => ({
        ...origin,
        version: object.version,
        name: data.name ?? "",
      })),
  });
