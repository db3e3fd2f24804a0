/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";
import type {
  SkillsListResponse,
} from "../models.js";

/** Skills. */
export class SkillsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Request Parameters.
   *
   * `GET /api/v2/me/skils`, documented at `html/RequestParameters.html:365:5 #Supported_Requests`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  getSkils<W extends EventName | undefined = undefined>(
    args: SkillsGetSkilsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "skills.getSkils",
        method: "GET",
        path: "/api/v2/me/skils",
        parameters: [["fields", "query"]],
        content: true,
      },
      args,
      options,
    );
  }

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
   * @example Response, documented at `html/ReturnValues.html:251:1 #Example`
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
  list<W extends EventName | undefined = undefined>(
    args: SkillsListArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, SkillsListResponse>> {
    return this.#caller.call(
      {
        name: "skills.list",
        method: "GET",
        path: "/api/v2/skills",
        parameters: [["fields", "query"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `SkillsSection.getSkils`. */
export interface SkillsGetSkilsArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `SkillsSection.list`. */
export interface SkillsListArguments {
  readonly fields?: string | undefined;
}
