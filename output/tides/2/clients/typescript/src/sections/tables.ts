/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  TablesCreateCompareResponse,
  TablesListResponse,
} from "../models.js";

/**
 * Tables.
 *
 * Documented at `html/index.html:123:10 #get-a-table`.
 */
export class TablesSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a table.
   *
   * Gives high and low water of some days.
   *
   * `GET /stations/{station}/tides`, documented at `html/index.html:123:10 #get-a-table`.
   *
   * @param args - What the request says:
   * - `station` (path, required): its identifier
   * - `from` (query): the first day, default is today Default: `"today"`.
   * - `days` (query): how many, at most 31
   * - `datum` (query): what heights are measured from
   *
   * @example Response, documented at `html/index.html:135:12 #get-a-table`
   * ```json
   * {
   *   "station": "helgoland",
   *   "tides": [
   *     {
   *       "at": "2026-11-29T04:12:00Z",
   *       "height": 2.31,
   *       "high": true
   *     },
   *     {
   *       "at": "2026-11-29T10:40:00Z",
   *       "height": 0.4,
   *       "high": false
   *     }
   *   ]
   * }
   * ```
   */
  list<W extends EventName | undefined = undefined>(
    args: TablesListArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, TablesListResponse>> {
    return this.#caller.call(
      {
        name: "tables.list",
        method: "GET",
        path: "/stations/{station}/tides",
        parameters: [
          ["station", "path"],
          ["from", "query"],
          ["days", "query"],
          ["datum", "query"],
        ],
      },
      args,
      options,
    );
  }

  /**
   * Compare two tables.
   *
   * Tells by how many minutes the tides of two stations differ.
   *
   * `POST /compare`, documented at `html/index.html:149:10 #compare-two-tables`.
   *
   * @param args - What the request says:
   * - `first` (body, required): identifier of a station
   * - `second` (body, required): identifier of the other
   * - `day` (body): of which day
   *
   * @example Request, documented at `html/index.html:157:12 #compare-two-tables`
   * ```json
   * {
   *   "first": "helgoland",
   *   "second": "u-old-pier"
   * }
   * ```
   *
   * @example Response, documented at `html/index.html:162:12 #compare-two-tables`
   * ```json
   * {
   *   "minutes": 17
   * }
   * ```
   */
  createCompare<W extends EventName | undefined = undefined>(
    args: TablesCreateCompareArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, TablesCreateCompareResponse>> {
    return this.#caller.call(
      {
        name: "tables.createCompare",
        method: "POST",
        path: "/compare",
        parameters: [["first", "body"], ["second", "body"], ["day", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }
}

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

/** Arguments of `TablesSection.createCompare`. */
export interface TablesCreateCompareArguments {
  /** identifier of a station */
  readonly first: string;
  /** identifier of the other */
  readonly second: string;
  /** of which day */
  readonly day?: string | undefined;
}
