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
  DeltaPerson,
  DeltaPlace,
  Dn,
  Person,
} from "../models.js";

/**
 * API change list between 8.5 and 8.6.
 *
 * Business units are read-only now.
 *
 * Documented at `html/APIChangeListBetween85And86.html:63:54 #firstHeading`.
 */
export class ApiChangeListBetween85And86Section {
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
  postPlatformConfigurationDns<W extends EventName | undefined = undefined>(
    args: ApiChangeListBetween85And86PostPlatformConfigurationDnsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiChangeListBetween85And86.postPlatformConfigurationDns",
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
  deletePlatformConfigurationDnsById<W extends EventName | undefined = undefined>(
    args: ApiChangeListBetween85And86DeletePlatformConfigurationDnsByIdArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiChangeListBetween85And86.deletePlatformConfigurationDnsById",
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
  deletePlatformConfigurationPlace<W extends EventName | undefined = undefined>(
    args: ApiChangeListBetween85And86DeletePlatformConfigurationPlaceArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiChangeListBetween85And86.deletePlatformConfigurationPlace",
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
  putPlatformConfigurationPlaces<W extends EventName | undefined = undefined>(
    args: ApiChangeListBetween85And86PutPlatformConfigurationPlacesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiChangeListBetween85And86.putPlatformConfigurationPlaces",
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
  postPlatformConfigurationPersons<W extends EventName | undefined = undefined>(
    args: ApiChangeListBetween85And86PostPlatformConfigurationPersonsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiChangeListBetween85And86.postPlatformConfigurationPersons",
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
  putPlatformConfigurationPersons<W extends EventName | undefined = undefined>(
    args: ApiChangeListBetween85And86PutPlatformConfigurationPersonsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiChangeListBetween85And86.putPlatformConfigurationPersons",
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
}

/** Arguments of `ApiChangeListBetween85And86Section.postPlatformConfigurationDns`. */
export interface ApiChangeListBetween85And86PostPlatformConfigurationDnsArguments {
  readonly dn?: Dn | undefined;
}

/** Arguments of `ApiChangeListBetween85And86Section.deletePlatformConfigurationDnsById`. */
export interface ApiChangeListBetween85And86DeletePlatformConfigurationDnsByIdArguments {
  readonly id: string;
  readonly dn?: Dn | undefined;
}

/** Arguments of `ApiChangeListBetween85And86Section.deletePlatformConfigurationPlace`. */
export interface ApiChangeListBetween85And86DeletePlatformConfigurationPlaceArguments {
  readonly id: string;
  readonly Place?: { [member: string]: unknown } | undefined;
}

/** Arguments of `ApiChangeListBetween85And86Section.putPlatformConfigurationPlaces`. */
export interface ApiChangeListBetween85And86PutPlatformConfigurationPlacesArguments {
  readonly "delta-place"?: DeltaPlace | undefined;
}

/** Arguments of `ApiChangeListBetween85And86Section.postPlatformConfigurationPersons`. */
export interface ApiChangeListBetween85And86PostPlatformConfigurationPersonsArguments {
  readonly person?: Person | undefined;
}

/** Arguments of `ApiChangeListBetween85And86Section.putPlatformConfigurationPersons`. */
export interface ApiChangeListBetween85And86PutPlatformConfigurationPersonsArguments {
  readonly "delta-person"?: DeltaPerson | undefined;
}
