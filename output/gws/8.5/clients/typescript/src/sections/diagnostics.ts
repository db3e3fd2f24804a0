/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  DiagnosticsGetVersionResponse,
} from "../models.js";
import * as operations from "../operations/diagnostics.js";
import type { Reply } from "../reply.js";

/** Diagnostics. */
export class DiagnosticsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * A simple request.
   *
   * Resolves to the event that `waitFor` names.
   */
  getVersion<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * More at `html/MakingARequest.html:115:115 #A_simple_request`,
   * `html/MakingARequest.html:153:115 #Response`, `html/MakingARequest.html:174:115 #Response_3`.
   */
  getVersion(options?: CallOptions): Reply<DiagnosticsGetVersionResponse>;
  getVersion(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getVersion, {}, options);
  }
}
