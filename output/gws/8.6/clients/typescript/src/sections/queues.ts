/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  QueuesGetResponse,
  QueuesListResponse,
} from "../models.js";

/** Queues. */
export class QueuesSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

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
   * @example Response 2 of 2, documented at `html/RequestParameters.html:244:115 #Pagination`
   * ```json
   * {
   *   "statusCode": 0,
   *   "users": [],
   *   "totalCount": 87
   * }
   * ```
   */
  get<W extends EventName | undefined = undefined>(
    args: QueuesGetArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, QueuesGetResponse>> {
    return this.#caller.call(
      {
        name: "queues.get",
        method: "GET",
        path: "/api/v2/queues/{queueId}",
        parameters: [["queueId", "path"], ["fields", "query"]],
      },
      args,
      options,
    );
  }

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
   * @example Response, documented at `html/Filtering.html:110:115 #Response:`
   * ```json
   * {
   *   "statusCode": 0,
   *   "queues": [
   *     {
   *       "id": "<queue_1_id>",
   *       "name": "<queue_1_name>",
   *       "channel": "voice"
   *     },
   *     {
   *       "id": "<queue_N_id>",
   *       "name": "<queue_N_name>",
   *       "channel": "voice"
   *     }
   *   ]
   * }
   * ```
   */
  list<W extends EventName | undefined = undefined>(
    args: QueuesListArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, QueuesListResponse>> {
    return this.#caller.call(
      {
        name: "queues.list",
        method: "GET",
        path: "/api/v2/queues",
        parameters: [["fields", "query"], ["channel", "query"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `QueuesSection.get`. */
export interface QueuesGetArguments {
  readonly queueId: string;
  readonly fields?: string | undefined;
}

/** Arguments of `QueuesSection.list`. */
export interface QueuesListArguments {
  readonly fields?: string | undefined;
  readonly channel?: string | undefined;
}
