/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { Content } from "../content.js";
import type { EventName, EventOf } from "../events.js";
import type {
  SkillsListResponse,
} from "../models.js";
import * as operations from "../operations/skills.js";
import type { Reply } from "../reply.js";

/** Skills. */
export class SkillsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Request Parameters.
   *
   * Resolves to the event that `waitFor` names.
   */
  getSkils<W extends EventName>(args: operations.SkillsGetSkilsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Request Parameters.
   *
   * `GET /api/v2/me/skils`, documented at `html/RequestParameters.html:365:5 #Supported_Requests`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  getSkils(args?: operations.SkillsGetSkilsArguments, options?: CallOptions): Reply<Content>;
  getSkils(args: operations.SkillsGetSkilsArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getSkils, args, options);
  }

  /**
   * Request Parameters.
   *
   * Resolves to the event that `waitFor` names.
   */
  list<W extends EventName>(args: operations.SkillsListArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Request Parameters.
   *
   * Also documented as “GET”.
   *
   * `GET /api/v2/skills`, documented at `html/RequestParameters.html:367:5 #Supported_Requests`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * @example Response, documented at `html/ReturnValues.html:257:1 #Example`
   * ```json
   * {
   *   "statusCode": 0,
   *   "uris": [
   *     "http://gws.example.com/api/v2/skills/sk-0441",
   *     "http://gws.example.com/api/v2/skills/sk-0442"
   *   ],
   *   "paths": [
   *     "/skills/sk-0441",
   *     "/skills/sk-0442"
   *   ]
   * }
   * ```
   */
  list(args?: operations.SkillsListArguments, options?: CallOptions): Reply<SkillsListResponse>;
  list(args: operations.SkillsListArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.list, args, options);
  }
}
