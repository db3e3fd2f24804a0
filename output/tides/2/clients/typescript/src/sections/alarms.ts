/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions } from "../call.js";
import type { Content } from "../content.js";
import type {
  Alarm,
  AlarmsListResponse,
} from "../models.js";
import * as operations from "../operations/alarms.js";
import type { Pages } from "../pages.js";
import type { Reply } from "../reply.js";

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
   * `GET /alarms`, documented at `html/index.html:172:10 #list-alarms`. Gives a list page by page:
   * iterate over it, or take `pages()`.
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
  list(args: operations.AlarmsListArguments = {}, options: CallOptions = {}): Pages<Alarm, AlarmsListResponse> {
    return this.#caller.pages(operations.list, args, options);
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
  set(args: operations.AlarmsSetArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.set, args, options);
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
  createSilence(args: operations.AlarmsCreateSilenceArguments, options: CallOptions = {}): Reply<Content> {
    return this.#caller.call(operations.createSilence, args, options);
  }
}
