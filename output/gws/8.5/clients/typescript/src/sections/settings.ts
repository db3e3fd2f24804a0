/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  SettingsGetAgentStatesSettingsResponse,
  SettingsGetGeneralSettingsResponse,
  StatusResponse,
} from "../models.js";

/**
 * Settings API.
 *
 * Settings of the contact center as a whole.
 *
 * Documented at `html/SettingsAPI.html:68:54 #firstHeading`.
 */
export class SettingsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get general-settings.
   *
   * `GET /api/v2/settings/general-settings`, documented at
   * `html/SettingsSystemSettings.html:141:57 #Get_general-settings`.
   *
   * @example Response, documented at `html/SettingsSystemSettings.html:146:115 #Response`
   * ```json
   * {
   *   "settings": {
   *     "countryCode": "GB",
   *     "countryDigits": "44",
   *     "countryName": "United Kingdom"
   *   },
   *   "statusCode": 0
   * }
   * ```
   */
  getGeneralSettings<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, SettingsGetGeneralSettingsResponse>> {
    return this.#caller.call(
      {
        name: "settings.getGeneralSettings",
        method: "GET",
        path: "/api/v2/settings/general-settings",
      },
      {},
      options,
    );
  }

  /**
   * Get agent states settings.
   *
   * `GET /api/v2/settings/agent-states`, documented at
   * `html/SettingsSystemSettings.html:212:62 #Get_agent_states_settings`.
   *
   * @example Response, documented at `html/SettingsSystemSettings.html:217:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "settings": [
   *     {
   *       "id": "9B510716-3E61-60C0-467E-97237F3047C7",
   *       "operationName": "NotReady",
   *       "displayName": "Not Ready",
   *       "state": "NotReady"
   *     },
   *     {
   *       "id": "61842C98-1F94-46C4-0016-DF5799D0A147",
   *       "operationName": "AuxWork",
   *       "displayName": "Aux Work",
   *       "state": "NotReady",
   *       "workMode": "AuxWork"
   *     }
   *   ],
   *   "key": "id"
   * }
   * ```
   */
  getAgentStatesSettings<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, SettingsGetAgentStatesSettingsResponse>> {
    return this.#caller.call(
      {
        name: "settings.getAgentStatesSettings",
        method: "GET",
        path: "/api/v2/settings/agent-states",
      },
      {},
      options,
    );
  }

  /**
   * Create an agent state setting.
   *
   * `POST /api/v2/settings/agent-states`, documented at
   * `html/SettingsSystemSettings.html:237:66 #Create_an_agent_state_setting`.
   *
   * @param args - What the request says:
   * - `displayName` (body)
   * - `state` (body)
   * - `workMode` (body)
   *
   * @example Request, documented at `html/SettingsSystemSettings.html:239:116 #Request_3`
   * ```json
   * {
   *   "displayName": "At the ropes",
   *   "state": "NotReady",
   *   "workMode": "AuxWork"
   * }
   * ```
   *
   * @example Response, documented at `html/SettingsSystemSettings.html:247:115 #Response_3`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  createAgentStateSetting<W extends EventName | undefined = undefined>(
    args: SettingsCreateAgentStateSettingArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "settings.createAgentStateSetting",
        method: "POST",
        path: "/api/v2/settings/agent-states",
        parameters: [["displayName", "body"], ["state", "body"], ["workMode", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Update a reporting setting.
   *
   * `PUT /api/v2/settings/reporting`, documented at
   * `html/SettingsSystemSettings.html:255:63 #Update_a_reporting_setting`.
   *
   * @param args - What the request says:
   * - `name` (body)
   * - `value` (body)
   *
   * @example Request, documented at `html/SettingsSystemSettings.html:257:116 #Request_4`
   * ```json
   * {
   *   "name": "wallboard",
   *   "value": "hourly"
   * }
   * ```
   *
   * @example Response, documented at `html/SettingsSystemSettings.html:264:115 #Response_4`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  updateReportingSetting<W extends EventName | undefined = undefined>(
    args: SettingsUpdateReportingSettingArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "settings.updateReportingSetting",
        method: "PUT",
        path: "/api/v2/settings/reporting",
        parameters: [["name", "body"], ["value", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Add a setting.
   *
   * `POST /api/v2/settings/harbour-settings`, documented at
   * `html/SettingsCustomSettings.html:100:50 #Add_a_setting`.
   *
   * @param args - What the request says:
   * - `name` (body)
   * - `value` (body)
   *
   * @example Request, documented at `html/SettingsCustomSettings.html:102:4 #Request`
   * ```json
   * {
   *   "name": "Tide",
   *   "value": "high"
   * }
   * ```
   *
   * @example Response, documented at `html/SettingsCustomSettings.html:110:115 #Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  addSetting<W extends EventName | undefined = undefined>(
    args: SettingsAddSettingArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "settings.addSetting",
        method: "POST",
        path: "/api/v2/settings/harbour-settings",
        parameters: [["name", "body"], ["value", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Delete a setting.
   *
   * `DELETE /api/v2/settings/harbour-settings`, documented at
   * `html/SettingsCustomSettings.html:114:53 #Delete_a_setting`.
   *
   * @param args - What the request says:
   * - `name` (body)
   *
   * @example Request, documented at `html/SettingsCustomSettings.html:116:116 #Request_2`
   * ```json
   * {
   *   "name": "Tide"
   * }
   * ```
   *
   * @example Response, documented at `html/SettingsCustomSettings.html:122:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  deleteSetting<W extends EventName | undefined = undefined>(
    args: SettingsDeleteSettingArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "settings.deleteSetting",
        method: "DELETE",
        path: "/api/v2/settings/harbour-settings",
        parameters: [["name", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Delete a settings group.
   *
   * `DELETE /api/v2/settings/harbour-settings`, documented at
   * `html/SettingsCustomSettings.html:124:60 #Delete_a_settings_group`.
   *
   * @example Response, documented at `html/SettingsCustomSettings.html:129:115 #Response_3`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  deleteSettingsGroup<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "settings.deleteSettingsGroup",
        method: "DELETE",
        path: "/api/v2/settings/harbour-settings",
      },
      {},
      options,
    );
  }
}

/** Arguments of `SettingsSection.createAgentStateSetting`. */
export interface SettingsCreateAgentStateSettingArguments {
  readonly displayName?: string | undefined;
  readonly state?: string | undefined;
  readonly workMode?: string | undefined;
}

/** Arguments of `SettingsSection.updateReportingSetting`. */
export interface SettingsUpdateReportingSettingArguments {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** Arguments of `SettingsSection.addSetting`. */
export interface SettingsAddSettingArguments {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** Arguments of `SettingsSection.deleteSetting`. */
export interface SettingsDeleteSettingArguments {
  readonly name?: string | undefined;
}
