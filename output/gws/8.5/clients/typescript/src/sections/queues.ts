/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  QueuesGetResponse,
  QueuesListResponse,
} from "../models.js";
import * as operations from "../operations/queues.js";
import type { Reply } from "../reply.js";

/** Queues. */
export class QueuesSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Specify data fields - Example.
   *
   * Resolves to the event that `waitFor` names.
   */
  get<W extends EventName>(args: operations.QueuesGetArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Specify data fields - Example.
   *
   * `GET /api/v2/queues/{queueId}`, documented at
   * `html/RequestParameters.html:180:51 #mw-customcollapsible-Specify_data_fields_-_Example`.
   *
   * @param args - What the request says:
   * - `queueId` (path, required)
   * - `fields` (query)
   *
   * @example Response 1 of 2, documented at
   * `html/RequestParameters.html:188:115 #mw-customcollapsible-Specify_data_fields_-_Example`
   * ```json
   * {
   *   "id": "<queue_id>",
   *   "name": "<queue_name>"
   * }
   * ```
   *
   * More at
   * `html/RequestParameters.html:188:115 #mw-customcollapsible-Specify_data_fields_-_Example`,
   * `html/RequestParameters.html:244:115 #Pagination`.
   */
  get(args: operations.QueuesGetArguments, options?: CallOptions): Reply<QueuesGetResponse>;
  get(args: operations.QueuesGetArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.get, args, options);
  }

  /**
   * Filtering.
   *
   * Resolves to the event that `waitFor` names.
   */
  list<W extends EventName>(args: operations.QueuesListArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Filtering.
   *
   * Any member of an object can serve as a filter for its list.
   *
   * `GET /api/v2/queues`, documented at `html/Filtering.html:81:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   * - `channel` (query)
   *
   * More at `html/Filtering.html:110:115 #Response:`.
   */
  list(args?: operations.QueuesListArguments, options?: CallOptions): Reply<QueuesListResponse>;
  list(args: operations.QueuesListArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.list, args, options);
  }
}
