import { createStoreContext } from "../live/store-context";
import type { Annotation } from "./annotation";
import type { Annotations } from "./annotation-store";

export const { Provider: AnnotationsProvider, useState: useAnnotations } = createStoreContext<
  Annotations,
  Annotation
>("annotation");
