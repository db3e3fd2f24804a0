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
  PlatformConfigurationGetAgentLoginResponse,
  PlatformConfigurationGetAgentLoginsResponse,
} from "../models.js";
import * as operations from "../operations/platform-configuration.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  createDns<W extends EventName>(args: operations.PlatformConfigurationCreateDnsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * API usage example: Create Device.
   *
   * `POST /api/v2/platform/configuration/dns`, documented at
   * `html/APIChangeListBetween85And86.html:192:69 #API_usage_example:_Create_Device`.
   *
   * @param args - What the request says:
   * - `dn` (body)
   */
  createDns(args?: operations.PlatformConfigurationCreateDnsArguments, options?: CallOptions): Reply<Content>;
  createDns(args: operations.PlatformConfigurationCreateDnsArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createDns, args, options);
  }

  /**
   * API usage example: Delete Device.
   *
   * Resolves to the event that `waitFor` names.
   */
  deleteDnsById<W extends EventName>(args: operations.PlatformConfigurationDeleteDnsByIdArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * API usage example: Delete Device.
   *
   * `DELETE /api/v2/platform/configuration/dns/{id}`, documented at
   * `html/APIChangeListBetween85And86.html:205:69 #API_usage_example:_Delete_Device`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `dn` (body)
   */
  deleteDnsById(args: operations.PlatformConfigurationDeleteDnsByIdArguments, options?: CallOptions): Reply<Content>;
  deleteDnsById(args: operations.PlatformConfigurationDeleteDnsByIdArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteDnsById, args, options);
  }

  /**
   * API usage example: Delete Place.
   *
   * Resolves to the event that `waitFor` names.
   */
  deletePlace<W extends EventName>(args: operations.PlatformConfigurationDeletePlaceArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * API usage example: Delete Place.
   *
   * `DELETE /api/v2/platform/configuration/places/{id}`, documented at
   * `html/APIChangeListBetween85And86.html:287:68 #API_usage_example:_Delete_Place`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `Place` (body)
   */
  deletePlace(args: operations.PlatformConfigurationDeletePlaceArguments, options?: CallOptions): Reply<Content>;
  deletePlace(args: operations.PlatformConfigurationDeletePlaceArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deletePlace, args, options);
  }

  /**
   * API usage example: Update Place.
   *
   * Resolves to the event that `waitFor` names.
   */
  updatePlaces<W extends EventName>(args: operations.PlatformConfigurationUpdatePlacesArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * API usage example: Update Place.
   *
   * `PUT /api/v2/platform/configuration/places`, documented at
   * `html/APIChangeListBetween85And86.html:293:68 #API_usage_example:_Update_Place`.
   *
   * @param args - What the request says:
   * - `delta-place` (body)
   */
  updatePlaces(args?: operations.PlatformConfigurationUpdatePlacesArguments, options?: CallOptions): Reply<Content>;
  updatePlaces(args: operations.PlatformConfigurationUpdatePlacesArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updatePlaces, args, options);
  }

  /**
   * API usage example: Create User.
   *
   * Resolves to the event that `waitFor` names.
   */
  createPersons<W extends EventName>(args: operations.PlatformConfigurationCreatePersonsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * API usage example: Create User.
   *
   * `POST /api/v2/platform/configuration/persons`, documented at
   * `html/APIChangeListBetween85And86.html:351:67 #API_usage_example:_Create_User`.
   *
   * @param args - What the request says:
   * - `person` (body)
   */
  createPersons(args?: operations.PlatformConfigurationCreatePersonsArguments, options?: CallOptions): Reply<Content>;
  createPersons(args: operations.PlatformConfigurationCreatePersonsArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createPersons, args, options);
  }

  /**
   * API usage example: Update User.
   *
   * Resolves to the event that `waitFor` names.
   */
  updatePersons<W extends EventName>(args: operations.PlatformConfigurationUpdatePersonsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * API usage example: Update User.
   *
   * `PUT /api/v2/platform/configuration/persons`, documented at
   * `html/APIChangeListBetween85And86.html:370:67 #API_usage_example:_Update_User`.
   *
   * @param args - What the request says:
   * - `delta-person` (body)
   */
  updatePersons(args?: operations.PlatformConfigurationUpdatePersonsArguments, options?: CallOptions): Reply<Content>;
  updatePersons(args: operations.PlatformConfigurationUpdatePersonsArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updatePersons, args, options);
  }

  /**
   * Accessing the API.
   *
   * Resolves to the event that `waitFor` names.
   */
  getApplications<W extends EventName>(args: operations.PlatformConfigurationGetApplicationsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  getApplications(args?: operations.PlatformConfigurationGetApplicationsArguments, options?: CallOptions): Reply<Content>;
  getApplications(args: operations.PlatformConfigurationGetApplicationsArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getApplications, args, options);
  }

  /**
   * GET Operations.
   *
   * Resolves to the event that `waitFor` names.
   */
  getAgentLogins<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * GET Operations.
   *
   * `GET /api/v2/platform/configuration/agent-logins`, documented at
   * `html/PlatformConfigurationAPI.html:144:51 #GET_Operations`. Required features:
   * `api-platform-configuration-read`.
   *
   * More at `html/PlatformConfigurationAPI.html:151:115 #Response`.
   */
  getAgentLogins(options?: CallOptions): Reply<PlatformConfigurationGetAgentLoginsResponse>;
  getAgentLogins(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getAgentLogins, {}, options);
  }

  /**
   * GET Operations.
   *
   * Resolves to the event that `waitFor` names.
   */
  getAgentLogin<W extends EventName>(args: operations.PlatformConfigurationGetAgentLoginArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  getAgentLogin(args: operations.PlatformConfigurationGetAgentLoginArguments, options?: CallOptions): Reply<PlatformConfigurationGetAgentLoginResponse>;
  getAgentLogin(args: operations.PlatformConfigurationGetAgentLoginArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getAgentLogin, args, options);
  }

  /**
   * POST Operations.
   *
   * Resolves to the event that `waitFor` names.
   */
  createAgentLogins<W extends EventName>(args: operations.PlatformConfigurationCreateAgentLoginsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * More at `html/PlatformConfigurationAPI.html:191:116 #Request_4`.
   */
  createAgentLogins(args?: operations.PlatformConfigurationCreateAgentLoginsArguments, options?: CallOptions): Reply<Content>;
  createAgentLogins(args: operations.PlatformConfigurationCreateAgentLoginsArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createAgentLogins, args, options);
  }

  /**
   * PUT Operations.
   *
   * Resolves to the event that `waitFor` names.
   */
  updateSkills<W extends EventName>(args: operations.PlatformConfigurationUpdateSkillsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * PUT Operations.
   *
   * `PUT /api/v2/platform/configuration/skills`, documented at
   * `html/PlatformConfigurationAPI.html:208:51 #PUT_Operations`. Required features:
   * `api-platform-configuration-write`.
   *
   * @param args - What the request says:
   * - `delta-skill` (body)
   */
  updateSkills(args?: operations.PlatformConfigurationUpdateSkillsArguments, options?: CallOptions): Reply<Content>;
  updateSkills(args: operations.PlatformConfigurationUpdateSkillsArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updateSkills, args, options);
  }

  /**
   * DELETE Operations.
   *
   * Resolves to the event that `waitFor` names.
   */
  deleteAgentLogin<W extends EventName>(args: operations.PlatformConfigurationDeleteAgentLoginArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  deleteAgentLogin(args: operations.PlatformConfigurationDeleteAgentLoginArguments, options?: CallOptions): Reply<Content>;
  deleteAgentLogin(args: operations.PlatformConfigurationDeleteAgentLoginArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteAgentLogin, args, options);
  }
}
