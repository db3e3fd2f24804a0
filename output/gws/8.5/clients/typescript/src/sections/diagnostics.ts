/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  DiagnosticsGetVersionResponse,
} from "../models.js";

/** Diagnostics. */
export class DiagnosticsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * A simple request.
   *
   * Also documented as “Determining your Web Services version”.
   *
   * `GET /api/v2/diagnostics/version`, documented at
   * `html/MakingARequest.html:100:53 #A_simple_request`.
   *
   * @example Response 1 of 5, documented at `html/MakingARequest.html:115:115 #A_simple_request`
   * ```json
   * {
   *   "statusCode": 0,
   *   "version": "8.5.202.40"
   * }
   * ```
   *
   * @example Response 2 of 5, documented at `html/MakingARequest.html:153:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "version": "8.5.202.40"
   * }
   * ```
   *
   * @example Response 3 of 5, documented at `html/MakingARequest.html:174:115 #Response_3`
   * ```json
   * {
   *   "statusCode": 0,
   *   "version": "8.5.202.40"
   * }
   * ```
   */
  getVersion<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, DiagnosticsGetVersionResponse>> {
    return this.#caller.call(
      {
        name: "diagnostics.getVersion",
        method: "GET",
        path: "/api/v2/diagnostics/version",
      },
      {},
      options,
    );
  }
}
