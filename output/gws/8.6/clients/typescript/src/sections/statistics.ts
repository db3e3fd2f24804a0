/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  StatisticsGetMostRecentStatisticValuesResponse,
} from "../models.js";

/**
 * Statistics API.
 *
 * Figures, as the statistics server counts them.
 *
 * Documented at `html/StatisticsAPI.html:67:54 #firstHeading`.
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
   * `html/StatisticsGetMostRecentStatisticValues.html:67:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `objectId` (path, required)
   *
   * @example Response, documented at
   * `html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading`
   * ```json
   * {
   *   "objectId": "0129f28979e6b975bb4d69484b56f382",
   *   "statusCode": 0,
   *   "statistics": [
   *     {
   *       "statistic": "Quay_Answered",
   *       "value": 148,
   *       "time": 1717501325377
   *     },
   *     {
   *       "statistic": "Quay_ServiceLevel",
   *       "value": 0.83,
   *       "time": 1717501325512
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
}

/** Arguments of `StatisticsSection.getMostRecentStatisticValues`. */
export interface StatisticsGetMostRecentStatisticValuesArguments {
  readonly objectId: string;
}
