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
  PlatformConfigurationGetAgentLoginResponse,
  PlatformConfigurationGetAgentLoginsResponse,
} from "../models.js";

/**
 * Platform Configuration API.
 *
 * Reads the objects of the configuration database as they are.
 *
 * Documented at `html/PlatformConfigurationAPI.html:63:54 #firstHeading`.
 */
export class PlatformConfigurationSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Accessing the API.
   *
   * `GET /api/v2/platform/configuration/applications`, documented at
   * `html/PlatformConfigurationAPI.html:86:54 #Accessing_the_API`. Required features:
   * `api-platform-configuration-read`.
   *
   * @param args - What the request says:
   * - `name` (query)
   */
  getApplications<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationGetApplicationsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.getApplications",
        method: "GET",
        path: "/api/v2/platform/configuration/applications",
        parameters: [["name", "query"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * GET Operations.
   *
   * `GET /api/v2/platform/configuration/agent-logins`, documented at
   * `html/PlatformConfigurationAPI.html:138:51 #GET_Operations`. Required features:
   * `api-platform-configuration-read`.
   *
   * @example Response, documented at `html/PlatformConfigurationAPI.html:145:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "agent-logins": [
   *     {
   *       "useOverride": "2",
   *       "tenantDBID": "3",
   *       "DBID": "611",
   *       "userProperties": {
   *         "TServer": {
   *           "wrap-up-time": "25"
   *         }
   *       },
   *       "state": "1",
   *       "switchDBID": "107",
   *       "loginCode": "8107"
   *     }
   *   ]
   * }
   * ```
   */
  getAgentLogins<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, PlatformConfigurationGetAgentLoginsResponse>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.getAgentLogins",
        method: "GET",
        path: "/api/v2/platform/configuration/agent-logins",
      },
      {},
      options,
    );
  }

  /**
   * GET Operations.
   *
   * `GET /api/v2/platform/configuration/agent-logins/{id}`, documented at
   * `html/PlatformConfigurationAPI.html:138:51 #GET_Operations`. Required features:
   * `api-platform-configuration-read`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Response, documented at `html/PlatformConfigurationAPI.html:169:115 #Response_2`
   * ```json
   * {
   *   "statusCode": "0",
   *   "agent-login": {
   *     "useOverride": "2",
   *     "tenantDBID": "3",
   *     "DBID": "611",
   *     "state": "1",
   *     "switchDBID": "107",
   *     "loginCode": "8107"
   *   }
   * }
   * ```
   */
  getAgentLogin<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationGetAgentLoginArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, PlatformConfigurationGetAgentLoginResponse>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.getAgentLogin",
        method: "GET",
        path: "/api/v2/platform/configuration/agent-logins/{id}",
        parameters: [["id", "path"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `PlatformConfigurationSection.getApplications`. */
export interface PlatformConfigurationGetApplicationsArguments {
  readonly name?: string | undefined;
}

/** Arguments of `PlatformConfigurationSection.getAgentLogin`. */
export interface PlatformConfigurationGetAgentLoginArguments {
  readonly id: string;
}
