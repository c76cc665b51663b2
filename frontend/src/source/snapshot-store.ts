import { createStore, put, type Store } from "../live/store";
import type { SnapshotEvents, SourceSnapshot } from "./snapshot";

/** The snapshots of the investigation, by id, in the order they were captured. */
export type Snapshots = ReadonlyMap<string, SourceSnapshot>;

export type SnapshotStore = Store<Snapshots, SourceSnapshot>;

export const createSnapshotStore = (): SnapshotStore =>
  createStore<Snapshots, SourceSnapshot, SnapshotEvents>(
    (items) => new Map(items.map((snapshot) => [snapshot.id, snapshot])),
    {
      "snapshot.captured": (snapshots, { object, at, actor, data }) =>
        put(snapshots, object.id, {
          id: object.id,
          version: object.version,
          source: data.source,
          means: data.means,
          sha256: data.sha256,
          length: data.length,
          mediaType: data.mediaType,
          fileName: data.fileName ?? null,
          requestedUrl: data.requestedUrl ?? null,
          finalUrl: data.finalUrl ?? null,
          status: data.status ?? null,
          headers: data.headers ?? [],
          tool: data.tool,
          collector: actor,
          capturedAt: at,
        }),
    },
  );
