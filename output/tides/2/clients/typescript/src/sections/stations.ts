/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";
import type {
  StationsAddResponse,
  StationsGetResponse,
  StationsListKind,
  StationsListResponse,
} from "../models.js";

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
   *
   * @example Response, documented at `html/index.html:29:12 #list-stations`
   * ```json
   * {
   *   "stations": [
   *     {
   *       "id": "helgoland",
   *       "name": "Helgoland",
   *       "kind": "gauge",
   *       "lat": 54.18,
   *       "lon": 7.89
   *     }
   *   ]
   * }
   * ```
   */
  list<W extends EventName | undefined = undefined>(
    args: StationsListArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StationsListResponse>> {
    return this.#caller.call(
      {
        name: "stations.list",
        method: "GET",
        path: "/stations",
        parameters: [["lat", "query"], ["lon", "query"], ["radius", "query"], ["kind", "query"]],
      },
      args,
      options,
    );
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
  get<W extends EventName | undefined = undefined>(
    args: StationsGetArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StationsGetResponse>> {
    return this.#caller.call(
      {
        name: "stations.get",
        method: "GET",
        path: "/stations/{station}",
        parameters: [["station", "path"]],
      },
      args,
      options,
    );
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
   *
   * @example Response, documented at `html/index.html:79:12 #add-a-station`
   * ```json
   * {
   *   "id": "u-old-pier"
   * }
   * ```
   */
  add<W extends EventName | undefined = undefined>(
    args: StationsAddArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StationsAddResponse>> {
    return this.#caller.call(
      {
        name: "stations.add",
        method: "POST",
        path: "/stations",
        parameters: [["name", "body"], ["lat", "body"], ["lon", "body"], ["zone", "body"]],
        body: "json",
      },
      args,
      options,
    );
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
   *
   * @example Request, documented at `html/index.html:100:12 #change-a-station`
   * ```json
   * {
   *   "zone": "UTC"
   * }
   * ```
   */
  change<W extends EventName | undefined = undefined>(
    args: StationsChangeArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "stations.change",
        method: "PATCH",
        path: "/stations/{station}",
        parameters: [["station", "path"], ["name", "body"], ["zone", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
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
  remove<W extends EventName | undefined = undefined>(
    args: StationsRemoveArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "stations.remove",
        method: "DELETE",
        path: "/stations/{station}",
        parameters: [["station", "path"]],
        content: true,
      },
      args,
      options,
    );
  }
}

/** Arguments of `StationsSection.list`. */
export interface StationsListArguments {
  /** latitude in degrees */
  readonly lat: number;
  /** longitude in degrees */
  readonly lon: number;
  /**
   * how far away in kilometres, default is 50, at most 500
   *
   * Default: `50`.
   */
  readonly radius?: number | undefined;
  /** can be one of the following: "gauge" or "model" */
  readonly kind?: StationsListKind | undefined;
}

/** Arguments of `StationsSection.get`. */
export interface StationsGetArguments {
  /** its identifier */
  readonly station: string;
}

/** Arguments of `StationsSection.add`. */
export interface StationsAddArguments {
  /** what people call it, 1-60 characters */
  readonly name: string;
  /** latitude in degrees */
  readonly lat: number;
  /** longitude in degrees */
  readonly lon: number;
  /**
   * its time zone, default is UTC
   *
   * Default: `"UTC"`.
   */
  readonly zone?: string | undefined;
}

/** Arguments of `StationsSection.change`. */
export interface StationsChangeArguments {
  /** its identifier */
  readonly station: string;
  /** the new name */
  readonly name?: string | undefined;
  /** the new time zone */
  readonly zone?: string | undefined;
}

/** Arguments of `StationsSection.remove`. */
export interface StationsRemoveArguments {
  /** its identifier */
  readonly station: string;
}
