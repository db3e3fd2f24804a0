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
  DeltaPerson,
  DeltaPlace,
  DeltaSkill,
  Dn,
  Person,
  PlatformConfigurationGetAgentLoginResponse,
  PlatformConfigurationGetAgentLoginsResponse,
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
   * API usage example: Create Device.
   *
   * `POST /api/v2/platform/configuration/dns`, documented at
   * `html/APIChangeListBetween85And86.html:192:69 #API_usage_example:_Create_Device`.
   *
   * @param args - What the request says:
   * - `dn` (body)
   *
   * @example Request, documented at
   * `html/APIChangeListBetween85And86.html:193:116 #API_usage_example:_Create_Device`
   * ```json
   * {
   *   "dn": {
   *     "tenantDBID": "3",
   *     "type": "1",
   *     "number": "4188",
   *     "registerAll": "2",
   *     "routeType": "1",
   *     "switchDBID": "107"
   *   }
   * }
   * ```
   */
  createDns<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationCreateDnsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.createDns",
        method: "POST",
        path: "/api/v2/platform/configuration/dns",
        parameters: [["dn", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * API usage example: Delete Device.
   *
   * `DELETE /api/v2/platform/configuration/dns/{id}`, documented at
   * `html/APIChangeListBetween85And86.html:205:69 #API_usage_example:_Delete_Device`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `dn` (body)
   *
   * @example Request, documented at
   * `html/APIChangeListBetween85And86.html:206:116 #API_usage_example:_Delete_Device`
   * ```json
   * {
   *   "dn": {}
   * }
   * ```
   */
  deleteDnsById<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationDeleteDnsByIdArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.deleteDnsById",
        method: "DELETE",
        path: "/api/v2/platform/configuration/dns/{id}",
        parameters: [["id", "path"], ["dn", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * API usage example: Delete Place.
   *
   * `DELETE /api/v2/platform/configuration/places/{id}`, documented at
   * `html/APIChangeListBetween85And86.html:287:68 #API_usage_example:_Delete_Place`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `Place` (body)
   *
   * @example Request, documented at
   * `html/APIChangeListBetween85And86.html:288:116 #API_usage_example:_Delete_Place`
   * ```json
   * {
   *   "Place": {}
   * }
   * ```
   */
  deletePlace<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationDeletePlaceArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.deletePlace",
        method: "DELETE",
        path: "/api/v2/platform/configuration/places/{id}",
        parameters: [["id", "path"], ["Place", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * API usage example: Update Place.
   *
   * `PUT /api/v2/platform/configuration/places`, documented at
   * `html/APIChangeListBetween85And86.html:293:68 #API_usage_example:_Update_Place`.
   *
   * @param args - What the request says:
   * - `delta-place` (body)
   *
   * @example Request, documented at
   * `html/APIChangeListBetween85And86.html:294:116 #API_usage_example:_Update_Place`
   * ```json
   * {
   *   "delta-place": {
   *     "CfgPlace": {
   *       "DBID": 5175,
   *       "DNDBIDs": [
   *         "2044"
   *       ]
   *     }
   *   }
   * }
   * ```
   */
  updatePlaces<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationUpdatePlacesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.updatePlaces",
        method: "PUT",
        path: "/api/v2/platform/configuration/places",
        parameters: [["delta-place", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * API usage example: Create User.
   *
   * `POST /api/v2/platform/configuration/persons`, documented at
   * `html/APIChangeListBetween85And86.html:351:67 #API_usage_example:_Create_User`.
   *
   * @param args - What the request says:
   * - `person` (body)
   *
   * @example Request, documented at
   * `html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User`
   * ```json
   * {
   *   "person": {
   *     "tenantDBID": "3",
   *     "lastName": "Marchetti",
   *     "externalID": " bmarchetti ",
   *     "employeeID": "E-0417",
   *     "name": " bmarchetti ",
   *     "emailAddress": " bao.marchetti \u0040skerrylines.example",
   *     "isAdmin": "1",
   *     "userName": " bmarchetti ",
   *     "firstName": "Bao",
   *     "password": "guillemot9",
   *     "isAgent": "2",
   *     "CfgAgentInfo": {
   *       "contractDBID": "0",
   *       "placeDBID": "5175"
   *     }
   *   }
   * }
   * ```
   */
  createPersons<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationCreatePersonsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.createPersons",
        method: "POST",
        path: "/api/v2/platform/configuration/persons",
        parameters: [["person", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * API usage example: Update User.
   *
   * `PUT /api/v2/platform/configuration/persons`, documented at
   * `html/APIChangeListBetween85And86.html:370:67 #API_usage_example:_Update_User`.
   *
   * @param args - What the request says:
   * - `delta-person` (body)
   *
   * @example Request, documented at
   * `html/APIChangeListBetween85And86.html:371:116 #API_usage_example:_Update_User`
   * ```json
   * {
   *   "delta-person": {
   *     "CfgPerson": {
   *       "DBID": "912",
   *       "CfgAgentInfo": {
   *         "placeDBID": "5175"
   *       }
   *     }
   *   }
   * }
   * ```
   */
  updatePersons<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationUpdatePersonsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.updatePersons",
        method: "PUT",
        path: "/api/v2/platform/configuration/persons",
        parameters: [["delta-person", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
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
  createAgentLogins<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationCreateAgentLoginsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.createAgentLogins",
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
  updateSkills<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationUpdateSkillsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.updateSkills",
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
  deleteAgentLogin<W extends EventName | undefined = undefined>(
    args: PlatformConfigurationDeleteAgentLoginArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "platformConfiguration.deleteAgentLogin",
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

/** Arguments of `PlatformConfigurationSection.createDns`. */
export interface PlatformConfigurationCreateDnsArguments {
  readonly dn?: Dn | undefined;
}

/** Arguments of `PlatformConfigurationSection.deleteDnsById`. */
export interface PlatformConfigurationDeleteDnsByIdArguments {
  readonly id: string;
  readonly dn?: Dn | undefined;
}

/** Arguments of `PlatformConfigurationSection.deletePlace`. */
export interface PlatformConfigurationDeletePlaceArguments {
  readonly id: string;
  readonly Place?: { [member: string]: unknown } | undefined;
}

/** Arguments of `PlatformConfigurationSection.updatePlaces`. */
export interface PlatformConfigurationUpdatePlacesArguments {
  readonly "delta-place"?: DeltaPlace | undefined;
}

/** Arguments of `PlatformConfigurationSection.createPersons`. */
export interface PlatformConfigurationCreatePersonsArguments {
  readonly person?: Person | undefined;
}

/** Arguments of `PlatformConfigurationSection.updatePersons`. */
export interface PlatformConfigurationUpdatePersonsArguments {
  readonly "delta-person"?: DeltaPerson | undefined;
}

/** Arguments of `PlatformConfigurationSection.getApplications`. */
export interface PlatformConfigurationGetApplicationsArguments {
  readonly name?: string | undefined;
}

/** Arguments of `PlatformConfigurationSection.getAgentLogin`. */
export interface PlatformConfigurationGetAgentLoginArguments {
  readonly id: string;
}

/** Arguments of `PlatformConfigurationSection.createAgentLogins`. */
export interface PlatformConfigurationCreateAgentLoginsArguments {
  readonly "agent-login"?: AgentLogin | undefined;
  readonly folderDbid?: number | undefined;
}

/** Arguments of `PlatformConfigurationSection.updateSkills`. */
export interface PlatformConfigurationUpdateSkillsArguments {
  readonly "delta-skill"?: DeltaSkill | undefined;
}

/** Arguments of `PlatformConfigurationSection.deleteAgentLogin`. */
export interface PlatformConfigurationDeleteAgentLoginArguments {
  readonly id: string;
}
