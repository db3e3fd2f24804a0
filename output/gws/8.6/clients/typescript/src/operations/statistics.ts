/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  StatisticsGetMostRecentStatisticValuesResponse,
} from "../models.js";

/** Arguments of `StatisticsSection.getMostRecentStatisticValues`. */
export interface StatisticsGetMostRecentStatisticValuesArguments {
  readonly objectId: string;
}

/** `StatisticsSection.getMostRecentStatisticValues` */
export const getMostRecentStatisticValues: Operation<StatisticsGetMostRecentStatisticValuesArguments, StatisticsGetMostRecentStatisticValuesResponse> = {
  name: "statistics.getMostRecentStatisticValues",
  method: "GET",
  path: "/api/v1/stats/{objectId}",
  parameters: [["objectId", "path"]],
};
