/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  StatisticsGetMostRecentStatisticValuesResponse,
  StatisticsGetStatByNameResponse,
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

/** Arguments of `StatisticsSection.getStatByName`. */
export interface StatisticsGetStatByNameArguments {
  readonly objectId: string;
  readonly statisticName: string;
}

/** `StatisticsSection.getStatByName` */
export const getStatByName: Operation<StatisticsGetStatByNameArguments, StatisticsGetStatByNameResponse> = {
  name: "statistics.getStatByName",
  method: "GET",
  path: "/api/v1/stats/{objectId}/{statisticName}",
  parameters: [["objectId", "path"], ["statisticName", "path"]],
};
