import { createStoreContext } from "../live/store-context";
import type { Argument } from "./argument";
import type { Arguments } from "./argument-store";

export const { Provider: ArgumentsProvider, useState: useArguments } = createStoreContext<
  Arguments,
  Argument
>("argument");
