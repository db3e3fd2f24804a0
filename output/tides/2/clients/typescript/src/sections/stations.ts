/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions } from "../call.js";
import type { Content } from "../content.js";
import type {
  StationsAddResponse,
  StationsGetResponse,
  StationsListResponse,
} from "../models.js";
import * as operations from "../operations/stations.js";
import type { Reply } from "../reply.js";

/**
 * Stations.
 *
 * Documented at `html/index.html:18:10 #list-stations`.
 */
export class StationsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List stations.
   *
   * Gives the stations near a place, the nearest first.
   *
   * `GET /stations`, documented at `html/index.html:18:10 #list-stations`.
   *
   * @param args - What the request says:
   * - `lat` (query, required): latitude in degrees
   * - `lon` (query, required): longitude in degrees
   * - `radius` (query): how far away in kilometres, default is 50, at most 500 Default: `50`.
   * - `kind` (query): can be one of the following: "gauge" or "model"
   */
  list(args: operations.StationsListArguments, options: CallOptions = {}): Reply<StationsListResponse> {
    return this.#caller.call(operations.list, args, options);
  }

  /**
   * Get a station.
   *
   * Gives one station.
   *
   * `GET /stations/{station}`, documented at `html/index.html:42:10 #get-a-station`.
   *
   * @param args - What the request says:
   * - `station` (path, required): its identifier
   *
   * @example Response, documented at `html/index.html:48:12 #get-a-station`
   * ```json
   * {
   *   "id": "helgoland",
   *   "name": "Helgoland",
   *   "kind": "gauge",
   *   "lat": 54.18,
   *   "lon": 7.89,
   *   "zone": "Europe/Berlin"
   * }
   * ```
   */
  get(args: operations.StationsGetArguments, options: CallOptions = {}): Reply<StationsGetResponse> {
    return this.#caller.call(operations.get, args, options);
  }

  /**
   * Add a station.
   *
   * Adds a station of your own. It is seen by your account alone.
   *
   * `POST /stations`, documented at `html/index.html:63:10 #add-a-station`.
   *
   * @param args - What the request says:
   * - `name` (body, required): what people call it, 1-60 characters
   * - `lat` (body, required): latitude in degrees
   * - `lon` (body, required): longitude in degrees
   * - `zone` (body): its time zone, default is UTC Default: `"UTC"`.
   *
   * @example Request, documented at `html/index.html:72:12 #add-a-station`
   * ```json
   * {
   *   "name": "Old pier",
   *   "lat": 53.6,
   *   "lon": 8.1,
   *   "zone": "Europe/Berlin"
   * }
   * ```
   */
  add(args: operations.StationsAddArguments, options: CallOptions = {}): Reply<StationsAddResponse> {
    return this.#caller.call(operations.add, args, options);
  }

  /**
   * Change a station.
   *
   * Changes what is given, and nothing else.
   *
   * `PATCH /stations/{station}`, documented at `html/index.html:89:10 #change-a-station`.
   *
   * @param args - What the request says:
   * - `station` (path, required): its identifier
   * - `name` (body): the new name
   * - `zone` (body): the new time zone
   */
  change(args: operations.StationsChangeArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.change, args, options);
  }

  /**
   * Remove a station.
   *
   * Removes a station of your own.
   *
   * `DELETE /stations/{station}`, documented at `html/index.html:110:10 #remove-a-station`.
   *
   * @param args - What the request says:
   * - `station` (path, required): its identifier
   */
  remove(args: operations.StationsRemoveArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.remove, args, options);
  }
}
