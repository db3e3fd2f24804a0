/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  ServicesGetResponse,
  ServicesListResponse,
} from "../models.js";

/** Services. */
export class ServicesSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Services.
   *
   * Addresses of the services, or the services themselves if you send `fields`.
   *
   * `GET /api/v2/services`, documented at `html/Services.html:122:5 #Operations`. Roles: `Agent`,
   * `Supervisor`, `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  list<W extends EventName | undefined = undefined>(
    args: ServicesListArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ServicesListResponse>> {
    return this.#caller.call(
      {
        name: "services.list",
        method: "GET",
        path: "/api/v2/services",
        parameters: [["fields", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Services.
   *
   * One service.
   *
   * `GET /api/v2/services/{id}`, documented at `html/Services.html:143:5 #Operations`. Roles:
   * `Agent`, `Supervisor`, `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Response, documented at `html/Services.html:274:115 #GET_/services/<service_id>`
   * ```json
   * {
   *   "statusCode": 0,
   *   "service": [
   *     {
   *       "id": "<service_id>",
   *       "name": "Provisioning",
   *       "type": "Provisioning",
   *       "state": "Active"
   *     }
   *   ]
   * }
   * ```
   */
  get<W extends EventName | undefined = undefined>(
    args: ServicesGetArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, ServicesGetResponse>> {
    return this.#caller.call(
      {
        name: "services.get",
        method: "GET",
        path: "/api/v2/services/{id}",
        parameters: [["id", "path"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `ServicesSection.list`. */
export interface ServicesListArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `ServicesSection.get`. */
export interface ServicesGetArguments {
  readonly id: string;
}
