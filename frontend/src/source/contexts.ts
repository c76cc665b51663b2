import { createStoreContext } from "../live/store-context";
import type { Source } from "./source";
import type { Sources } from "./source-store";

export const { Provider: SourcesProvider, useState: useSources } = createStoreContext<Sources, Source>(
  "source",
);
