/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  TablesCreateCompareResponse,
  TablesListResponse,
} from "../models.js";

/** Arguments of `TablesSection.list`. */
export interface TablesListArguments {
  /** its identifier */
  readonly station: string;
  /**
   * the first day, default is today
   *
   * Default: `"today"`.
   */
  readonly from?: string | undefined;
  /** how many, at most 31 */
  readonly days?: number | undefined;
  /** what heights are measured from */
  readonly datum?: string | undefined;
}

/** `TablesSection.list` */
export const list: Operation<TablesListArguments, TablesListResponse> = {
  name: "tables.list",
  method: "GET",
  path: "/stations/{station}/tides",
  parameters: [
    ["station", "path"],
    ["from", "query"],
    ["days", "query"],
    ["datum", "query"],
  ],
};

/** Arguments of `TablesSection.createCompare`. */
export interface TablesCreateCompareArguments {
  /** identifier of a station */
  readonly first: string;
  /** identifier of the other */
  readonly second: string;
  /** of which day */
  readonly day?: string | undefined;
}

/** `TablesSection.createCompare` */
export const createCompare: Operation<TablesCreateCompareArguments, TablesCreateCompareResponse> = {
  name: "tables.createCompare",
  method: "POST",
  path: "/compare",
  parameters: [["first", "body"], ["second", "body"], ["day", "body"]],
  body: "json",
};
