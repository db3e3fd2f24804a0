/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatisticsGetMostRecentStatisticValuesResponse,
} from "../models.js";
import * as operations from "../operations/statistics.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  getMostRecentStatisticValues<W extends EventName>(args: operations.StatisticsGetMostRecentStatisticValuesArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Get most recent statistic values.
   *
   * `GET /api/v1/stats/{objectId}`, documented at
   * `html/StatisticsGetMostRecentStatisticValues.html:67:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `objectId` (path, required)
   *
   * More at `html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading`.
   */
  getMostRecentStatisticValues(args: operations.StatisticsGetMostRecentStatisticValuesArguments, options?: CallOptions): Reply<StatisticsGetMostRecentStatisticValuesResponse>;
  getMostRecentStatisticValues(args: operations.StatisticsGetMostRecentStatisticValuesArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getMostRecentStatisticValues, args, options);
  }
}
