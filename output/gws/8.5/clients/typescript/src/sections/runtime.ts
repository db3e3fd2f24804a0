/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  RuntimeRetrieveSystemDataResponse,
} from "../models.js";

/**
 * Runtime API.
 *
 * What the server itself is doing.
 *
 * Documented at `html/RuntimeAPI.html:66:54 #firstHeading`.
 */
export class RuntimeSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Retrieve system data.
   *
   * For those who keep the server afloat. Requires the Admin role.
   *
   * `GET /api/v2/service/runtime`, documented at
   * `html/RuntimeRetrieveSystemData.html:90:5 #Overview`. Required features:
   * `api-provisioning-read`.
   *
   * @example Response, documented at `html/RuntimeRetrieveSystemData.html:113:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "runtime": {
   *     "startedAt": "2023-05-29T04:10:00Z",
   *     "sessions": 34
   *   }
   * }
   * ```
   */
  retrieveSystemData<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, RuntimeRetrieveSystemDataResponse>> {
    return this.#caller.call(
      {
        name: "runtime.retrieveSystemData",
        method: "GET",
        path: "/api/v2/service/runtime",
      },
      {},
      options,
    );
  }
}
