/** The values that the documentation lists, where there may be others. */

import type {
  StationsListKind,
} from "./models.js";

export const KNOWN_STATIONS_LIST_KINDS: readonly StationsListKind[] = ["gauge", "model"];
