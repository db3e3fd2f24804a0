/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatisticsGetMostRecentStatisticValuesResponse,
  StatisticsGetStatByNameResponse,
} from "../models.js";
import * as operations from "../operations/statistics.js";
import type { Reply } from "../reply.js";

/**
 * Statistics API.
 *
 * Figures, as the statistics server counts them.
 *
 * Documented at `html/StatisticsAPI.html:68:54 #firstHeading`.
 */
export class StatisticsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get most recent statistic values.
   *
   * Resolves to the event that `waitFor` names.
   */
  getMostRecentStatisticValues<W extends EventName>(args: operations.StatisticsGetMostRecentStatisticValuesArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Get most recent statistic values.
   *
   * `GET /api/v1/stats/{objectId}`, documented at
   * `html/StatisticsGetMostRecentStatisticValues.html:68:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `objectId` (path, required)
   *
   * More at `html/StatisticsGetMostRecentStatisticValues.html:85:115 #firstHeading`.
   */
  getMostRecentStatisticValues(args: operations.StatisticsGetMostRecentStatisticValuesArguments, options?: CallOptions): Reply<StatisticsGetMostRecentStatisticValuesResponse>;
  getMostRecentStatisticValues(args: operations.StatisticsGetMostRecentStatisticValuesArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getMostRecentStatisticValues, args, options);
  }

  /**
   * Query for Range of Statistic Values.
   *
   * Resolves to the event that `waitFor` names.
   */
  getStatByName<W extends EventName>(args: operations.StatisticsGetStatByNameArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Query for Range of Statistic Values.
   *
   * One figure of one object, as it went up and down.
   *
   * `GET /api/v1/stats/{objectId}/{statisticName}`, documented at
   * `html/StatisticsQueryForRangeOfStatisticValues.html:83:5 #Overview`.
   *
   * @param args - What the request says:
   * - `objectId` (path, required)
   * - `statisticName` (path, required)
   *
   * @example Response, documented at
   * `html/StatisticsQueryForRangeOfStatisticValues.html:97:115 #HTTP_Response`
   * ```json
   * {
   *   "objectId": "0129f28979e6b975bb4d69484b56f382",
   *   "statusCode": 0,
   *   "statistic": "Quay_Answered",
   *   "values": [
   *     131,
   *     140,
   *     148
   *   ]
   * }
   * ```
   */
  getStatByName(args: operations.StatisticsGetStatByNameArguments, options?: CallOptions): Reply<StatisticsGetStatByNameResponse>;
  getStatByName(args: operations.StatisticsGetStatByNameArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getStatByName, args, options);
  }
}
