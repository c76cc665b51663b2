import { createStoreContext } from "../live/store-context";
import type { Origin } from "./origin";
import type { Origins } from "./origin-store";
import type { SourceSnapshot } from "./snapshot";
import type { Snapshots } from "./snapshot-store";
import type { Source } from "./source";
import type { Sources } from "./source-store";

export const { Provider: SourcesProvider, useState: useSources } = createStoreContext<Sources, Source>(
  "source",
);

export const { Provider: OriginsProvider, useState: useOrigins } = createStoreContext<Origins, Origin>(
  "origin",
);

export const { Provider: SnapshotsProvider, useState: useSnapshots } = createStoreContext<
  Snapshots,
  SourceSnapshot
>("snapshot");
