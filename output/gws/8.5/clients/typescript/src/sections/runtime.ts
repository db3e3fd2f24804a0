/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  RuntimeRetrieveSystemDataResponse,
} from "../models.js";
import * as operations from "../operations/runtime.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  retrieveSystemData<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  retrieveSystemData(options?: CallOptions): Reply<RuntimeRetrieveSystemDataResponse>;
  retrieveSystemData(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.retrieveSystemData, {}, options);
  }
}
