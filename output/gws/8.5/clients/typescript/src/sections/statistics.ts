/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  StatisticsGetMostRecentStatisticValuesResponse,
  StatisticsGetStatByNameResponse,
} from "../models.js";

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
   * `GET /api/v1/stats/{objectId}`, documented at
   * `html/StatisticsGetMostRecentStatisticValues.html:68:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `objectId` (path, required)
   *
   * @example Response, documented at
   * `html/StatisticsGetMostRecentStatisticValues.html:85:115 #firstHeading`
   * ```json
   * {
   *   "objectId": "0129f28979e6b975bb4d69484b56f382",
   *   "statusCode": 0,
   *   "statistics": [
   *     {
   *       "statistic": "Quay_Answered",
   *       "value": 148
   *     },
   *     {
   *       "statistic": "Quay_ServiceLevel",
   *       "value": 0.83
   *     }
   *   ]
   * }
   * ```
   */
  getMostRecentStatisticValues<W extends EventName | undefined = undefined>(
    args: StatisticsGetMostRecentStatisticValuesArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatisticsGetMostRecentStatisticValuesResponse>> {
    return this.#caller.call(
      {
        name: "statistics.getMostRecentStatisticValues",
        method: "GET",
        path: "/api/v1/stats/{objectId}",
        parameters: [["objectId", "path"]],
      },
      args,
      options,
    );
  }

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
  getStatByName<W extends EventName | undefined = undefined>(
    args: StatisticsGetStatByNameArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatisticsGetStatByNameResponse>> {
    return this.#caller.call(
      {
        name: "statistics.getStatByName",
        method: "GET",
        path: "/api/v1/stats/{objectId}/{statisticName}",
        parameters: [["objectId", "path"], ["statisticName", "path"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `StatisticsSection.getMostRecentStatisticValues`. */
export interface StatisticsGetMostRecentStatisticValuesArguments {
  readonly objectId: string;
}

/** Arguments of `StatisticsSection.getStatByName`. */
export interface StatisticsGetStatByNameArguments {
  readonly objectId: string;
  readonly statisticName: string;
}
