/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";
import type {
  AgentLogin,
  DeltaSkill,
  PlatformConfigurationGetOperationsForPlatformConfigurationAgentLoginResponse,
  PlatformConfigurationGetOperationsResponse,
} from "../models.js";

/**
 * Platform Configuration API.
 *
 * Reads and writes the objects of the configuration database as they are.
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
   * `html/PlatformConfigurationAPI.html:92:54 #Accessing_the_API`. Required features:
   * `api-platform-configuration-read`.
   *
   * @param args - What the request says:
   * - `name` (query)
   */
  getPlatformConfigurationApplications<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationGetPlatformConfigurationApplicationsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.getPlatformConfigurationApplications",
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
   * `html/PlatformConfigurationAPI.html:144:51 #GET_Operations`. Required features:
   * `api-platform-configuration-read`.
   *
   * @example Response, documented at `html/PlatformConfigurationAPI.html:151:115 #Response`
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
  getPlatformConfigurationAgentLogins<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, PlatformConfigurationGetOperationsResponse>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.getPlatformConfigurationAgentLogins",
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
   * `html/PlatformConfigurationAPI.html:144:51 #GET_Operations`. Required features:
   * `api-platform-configuration-read`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Response, documented at `html/PlatformConfigurationAPI.html:175:115 #Response_2`
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
  getPlatformConfigurationAgentLogin<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationGetPlatformConfigurationAgentLoginArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, PlatformConfigurationGetOperationsForPlatformConfigurationAgentLoginResponse>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.getPlatformConfigurationAgentLogin",
        method: "GET",
        path: "/api/v2/platform/configuration/agent-logins/{id}",
        parameters: [["id", "path"]],
      },
      args,
      options,
    );
  }

  /**
   * POST Operations.
   *
   * `POST /api/v2/platform/configuration/agent-logins`, documented at
   * `html/PlatformConfigurationAPI.html:187:52 #POST_Operations`. Required features:
   * `api-platform-configuration-write`.
   *
   * @param args - What the request says:
   * - `agent-login` (body)
   * - `folderDbid` (body)
   *
   * @example Request, documented at `html/PlatformConfigurationAPI.html:191:116 #Request_4`
   * ```json
   * {
   *   "agent-login": {
   *     "tenantDBID": "3",
   *     "userProperties": {
   *       "TServer": {
   *         "wrap-up-time": "25"
   *       }
   *     },
   *     "state": "1",
   *     "switchDBID": "107",
   *     "loginCode": "8112"
   *   },
   *   "folderDbid": 318
   * }
   * ```
   */
  postPlatformConfigurationAgentLogins<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationPostPlatformConfigurationAgentLoginsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.postPlatformConfigurationAgentLogins",
        method: "POST",
        path: "/api/v2/platform/configuration/agent-logins",
        parameters: [["agent-login", "body"], ["folderDbid", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * PUT Operations.
   *
   * `PUT /api/v2/platform/configuration/skills`, documented at
   * `html/PlatformConfigurationAPI.html:208:51 #PUT_Operations`. Required features:
   * `api-platform-configuration-write`.
   *
   * @param args - What the request says:
   * - `delta-skill` (body)
   *
   * @example Request, documented at `html/PlatformConfigurationAPI.html:212:116 #Request_5`
   * ```json
   * {
   *   "delta-skill": {
   *     "CfgSkill": {
   *       "DBID": 441,
   *       "name": "Gaelic (islands)"
   *     }
   *   }
   * }
   * ```
   */
  putPlatformConfigurationSkills<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationPutPlatformConfigurationSkillsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.putPlatformConfigurationSkills",
        method: "PUT",
        path: "/api/v2/platform/configuration/skills",
        parameters: [["delta-skill", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * DELETE Operations.
   *
   * `DELETE /api/v2/platform/configuration/agent-logins/{id}`, documented at
   * `html/PlatformConfigurationAPI.html:222:54 #DELETE_Operations`. Required features:
   * `api-platform-configuration-write`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  deletePlatformConfigurationAgentLogin<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationDeletePlatformConfigurationAgentLoginArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.deletePlatformConfigurationAgentLogin",
        method: "DELETE",
        path: "/api/v2/platform/configuration/agent-logins/{id}",
        parameters: [["id", "path"]],
        content: true,
      },
      args,
      options,
    );
  }
}

/** Arguments of `PlatformConfigurationSection.getPlatformConfigurationApplications`. */
export interface PlatformConfigurationGetPlatformConfigurationApplicationsArguments {
  readonly name?: string | undefined;
}

/** Arguments of `PlatformConfigurationSection.getPlatformConfigurationAgentLogin`. */
export interface PlatformConfigurationGetPlatformConfigurationAgentLoginArguments {
  readonly id: string;
}

/** Arguments of `PlatformConfigurationSection.postPlatformConfigurationAgentLogins`. */
export interface PlatformConfigurationPostPlatformConfigurationAgentLoginsArguments {
  readonly "agent-login"?: AgentLogin | undefined;
  readonly folderDbid?: number | undefined;
}

/** Arguments of `PlatformConfigurationSection.putPlatformConfigurationSkills`. */
export interface PlatformConfigurationPutPlatformConfigurationSkillsArguments {
  readonly "delta-skill"?: DeltaSkill | undefined;
}

/** Arguments of `PlatformConfigurationSection.deletePlatformConfigurationAgentLogin`. */
export interface PlatformConfigurationDeletePlatformConfigurationAgentLoginArguments {
  readonly id: string;
}
