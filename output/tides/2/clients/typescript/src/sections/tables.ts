/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions } from "../call.js";
import type {
  TablesCreateCompareResponse,
  TablesListResponse,
} from "../models.js";
import * as operations from "../operations/tables.js";
import type { Reply } from "../reply.js";

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
   * More at `html/index.html:135:12 #get-a-table`.
   */
  list(args: operations.TablesListArguments, options: CallOptions = {}): Reply<TablesListResponse> {
    return this.#caller.call(operations.list, args, options);
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
   */
  createCompare(args: operations.TablesCreateCompareArguments, options: CallOptions = {}): Reply<TablesCreateCompareResponse> {
    return this.#caller.call(operations.createCompare, args, options);
  }
}
