/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  RuntimeRetrieveSystemDataResponse,
} from "../models.js";

/** `RuntimeSection.retrieveSystemData` */
export const retrieveSystemData: Operation<object, RuntimeRetrieveSystemDataResponse> = {
  name: "runtime.retrieveSystemData",
  method: "GET",
  path: "/api/v2/service/runtime",
};
