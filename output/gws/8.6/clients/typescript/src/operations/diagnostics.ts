/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  DiagnosticsGetVersionResponse,
} from "../models.js";

/** `DiagnosticsSection.getVersion` */
export const getVersion: Operation<object, DiagnosticsGetVersionResponse> = {
  name: "diagnostics.getVersion",
  method: "GET",
  path: "/api/v2/diagnostics/version",
};
