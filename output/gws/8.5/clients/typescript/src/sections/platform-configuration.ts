/**
 * Client of Web Services API Reference, version 8.5.
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
   * Resolves to the event that `waitFor` names.
   */
  getApplications<W extends EventName>(args: operations.PlatformConfigurationGetApplicationsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * `html/PlatformConfigurationAPI.html:138:51 #GET_Operations`. Required features:
   * `api-platform-configuration-read`.
   *
   * More at `html/PlatformConfigurationAPI.html:145:115 #Response`.
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
  getAgentLogin(args: operations.PlatformConfigurationGetAgentLoginArguments, options?: CallOptions): Reply<PlatformConfigurationGetAgentLoginResponse>;
  getAgentLogin(args: operations.PlatformConfigurationGetAgentLoginArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getAgentLogin, args, options);
  }
}
