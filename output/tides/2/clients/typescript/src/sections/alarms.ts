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
  AlarmsListResponse,
} from "../models.js";

/**
 * Alarms.
 *
 * Documented at `html/index.html:172:10 #list-alarms`.
 */
export class AlarmsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List alarms.
   *
   * Gives your alarms.
   *
   * `GET /alarms`, documented at `html/index.html:172:10 #list-alarms`.
   *
   * @param args - What the request says:
   * - `page` (query): which page, from 1
   * - `per_page` (query): how many on a page, at most 100
   *
   * @example Response, documented at `html/index.html:179:12 #list-alarms`
   * ```json
   * {
   *   "alarms": [
   *     {
   *       "id": 7,
   *       "station": "helgoland",
   *       "height": 3.0,
   *       "before": 60
   *     }
   *   ],
   *   "total": 1
   * }
   * ```
   */
  list<W extends EventName | undefined = undefined>(
    args: AlarmsListArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, AlarmsListResponse>> {
    return this.#caller.call(
      {
        name: "alarms.list",
        method: "GET",
        path: "/alarms",
        parameters: [["page", "query"], ["per_page", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Set an alarm.
   *
   * Sets an alarm, or makes it.
   *
   * `PUT /alarms/{alarm}`, documented at `html/index.html:191:10 #set-an-alarm`.
   *
   * @param args - What the request says:
   * - `alarm` (path, required): its number
   * - `station` (body, required): identifier of the station
   * - `height` (body, required): at which height of the water, in metres
   * - `before` (body): how many minutes before
   *
   * @example Request, documented at `html/index.html:203:12 #set-an-alarm`
   * ```json
   * {
   *   "station": "helgoland",
   *   "height": 3.0,
   *   "before": 60
   * }
   * ```
   */
  set<W extends EventName | undefined = undefined>(
    args: AlarmsSetArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "alarms.set",
        method: "PUT",
        path: "/alarms/{alarm}",
        parameters: [
          ["alarm", "path"],
          ["station", "body"],
          ["height", "body"],
          ["before", "body"],
        ],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Silence an alarm.
   *
   * Deprecated: put the alarm off instead.
   *
   * Keeps an alarm quiet for a while.
   *
   * `POST /alarms/{alarm}/silence`, documented at `html/index.html:216:10 #silence-an-alarm`.
   *
   * @param args - What the request says:
   * - `alarm` (path, required): its number
   * - `minutes` (query, required): for how long
   */
  createSilence<W extends EventName | undefined = undefined>(
    args: AlarmsCreateSilenceArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "alarms.createSilence",
        method: "POST",
        path: "/alarms/{alarm}/silence",
        parameters: [["alarm", "path"], ["minutes", "query"]],
        content: true,
      },
      args,
      options,
    );
  }
}

/** Arguments of `AlarmsSection.list`. */
export interface AlarmsListArguments {
  /** which page, from 1 */
  readonly page?: number | undefined;
  /** how many on a page, at most 100 */
  readonly per_page?: number | undefined;
}

/** Arguments of `AlarmsSection.set`. */
export interface AlarmsSetArguments {
  /** its number */
  readonly alarm: number;
  /** identifier of the station */
  readonly station: string;
  /** at which height of the water, in metres */
  readonly height: number;
  /** how many minutes before */
  readonly before?: number | undefined;
}

/** Arguments of `AlarmsSection.createSilence`. */
export interface AlarmsCreateSilenceArguments {
  /** its number */
  readonly alarm: number;
  /** for how long */
  readonly minutes: number;
}
