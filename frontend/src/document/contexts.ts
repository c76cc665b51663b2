import { createStoreContext } from "../live/store-context";
import type { Document } from "./document";
import type { Documents } from "./document-store";

export const { Provider: DocumentsProvider, useState: useDocuments } = createStoreContext<
  Documents,
  Document
>("document");
