import { change, createStore, put, type Store } from "../live/store";
import { type Source, type SourceEvents, sourceFields } from "./source";

/** The sources of the investigation, by id. */
export type Sources = ReadonlyMap<string, Source>;

export type SourceStore = Store<Sources, Source>;

export const createSourceStore = (): SourceStore =>
  createStore<Sources, Source, SourceEvents>((items) => new Map(items.map((source) => [source.id, source])), {
    "source.added": (sources, { object, at, actor, data }) =>
      put(sources, object.id, {
        id: object.id,
        version: object.version,
        ...sourceFields(data),
        reliability: null,
        graded: null,
        addedBy: actor,
        addedAt: at,
      }),
    "source.corrected": (sources, { object, data }) =>
      change(sources, object.id, (source) => ({ ...source, version: object.version, ...sourceFields(data) })),
    "source.graded": (sources, { object, at, actor, data }) =>
      change(sources, object.id, (source) => ({
        ...source,
        version: object.version,
        reliability: data.reliability ?? null,
        graded: { by: actor, at, reason: data.reason ?? null },
      })),
  });
