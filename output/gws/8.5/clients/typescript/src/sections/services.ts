/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  ServicesGetResponse,
  ServicesListResponse,
} from "../models.js";
import * as operations from "../operations/services.js";
import type { Reply } from "../reply.js";

/** Services. */
export class ServicesSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Services.
   *
   * Resolves to the event that `waitFor` names.
   */
  list<W extends EventName>(args: operations.ServicesListArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Services.
   *
   * Addresses of the services, or the services themselves if you send `fields`.
   *
   * `GET /api/v2/services`, documented at `html/Services.html:122:5 #Operations`. Roles: `Agent`,
   * `Supervisor`, `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  list(args?: operations.ServicesListArguments, options?: CallOptions): Reply<ServicesListResponse>;
  list(args: operations.ServicesListArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.list, args, options);
  }

  /**
   * Services.
   *
   * Resolves to the event that `waitFor` names.
   */
  get<W extends EventName>(args: operations.ServicesGetArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Services.
   *
   * One service.
   *
   * `GET /api/v2/services/{id}`, documented at `html/Services.html:143:5 #Operations`. Roles:
   * `Agent`, `Supervisor`, `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Response, documented at `html/Services.html:274:115 #GET_/services/<service_id>`
   * ```json
   * {
   *   "statusCode": 0,
   *   "service": [
   *     {
   *       "id": "<service_id>",
   *       "name": "Provisioning",
   *       "type": "Provisioning",
   *       "state": "Active"
   *     }
   *   ]
   * }
   * ```
   */
  get(args: operations.ServicesGetArguments, options?: CallOptions): Reply<ServicesGetResponse>;
  get(args: operations.ServicesGetArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.get, args, options);
  }
}
