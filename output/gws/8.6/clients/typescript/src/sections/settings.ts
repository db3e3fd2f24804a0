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
  ApiBasicsSetting,
  SettingsGetAccessControlResponse,
  SettingsGetAgentStatesSettingsResponse,
  SettingsGetGeneralSettingsResponse,
  SettingsGetVoiceResponse,
  StatusResponse,
  Value,
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
   * Reading voice settings.
   *
   * `GET /api/v2/settings/voice`, documented at
   * `html/ToastAndCaseData.html:107:51 #mw-customcollapsible-Reading_voice_settings`.
   *
   * @example Response, documented at
   * `html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings`
   * ```json
   * {
   *   "key": "name",
   *   "settings": [
   *     {
   *       "name": "case-filter",
   *       "value": [
   *         {
   *           "attachedDataKey": "BookingRef",
   *           "displayName": "Booking"
   *         },
   *         {
   *           "attachedDataKey": "Harbour",
   *           "displayName": "Port of departure"
   *         }
   *       ]
   *     },
   *     {
   *       "name": "toast-filter",
   *       "value": [
   *         {
   *           "attachedDataKey": "BookingRef",
   *           "displayName": "Booking"
   *         }
   *       ]
   *     }
   *   ],
   *   "statusCode": 0
   * }
   * ```
   */
  getVoice<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, SettingsGetVoiceResponse>> {
    return this.#caller.call(
      {
        name: "settings.getVoice",
        method: "GET",
        path: "/api/v2/settings/voice",
      },
      {},
      options,
    );
  }

  /**
   * Setting a toast-filter.
   *
   * `POST /api/v2/settings/voice`, documented at
   * `html/ToastAndCaseData.html:136:51 #mw-customcollapsible-Setting_a_toast-filter`. Followed by
   * `CallStateChangeMessage` on `/v2/me/calls`.
   *
   * @param args - What the request says:
   * - `name` (body)
   * - `value` (body)
   *
   * @example Request, documented at `html/ToastAndCaseData.html:140:1 #Request`
   * ```json
   * {
   *   "name": "toast-filter",
   *   "value": [
   *     {
   *       "attachedDataKey": "Harbour",
   *       "displayName": "Port of departure"
   *     }
   *   ]
   * }
   * ```
   *
   * @example Response, documented at `html/ToastAndCaseData.html:153:115 #Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  createVoice<W extends EventName | undefined = undefined>(
    args: SettingsCreateVoiceArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "settings.createVoice",
        method: "POST",
        path: "/api/v2/settings/voice",
        parameters: [["name", "body"], ["value", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Cross-Origin Resource Sharing.
   *
   * Gives the list as an array of settings
   *
   * `GET /api/v2/settings/access-control`, documented at
   * `html/CrossOriginResourceSharing.html:121:5 #Operations`. Roles: `Contact Center Admin`.
   *
   * @example Response, documented at
   * `html/CrossOriginResourceSharing.html:169:116 #Retrieve_access_control_settings`
   * ```json
   * {
   *   "settings": [
   *     {
   *       "name": "allowedOrigins",
   *       "value": [
   *         "https://desk.skerrylines.example",
   *         "https://*.quay.example"
   *       ]
   *     }
   *   ]
   * }
   * ```
   */
  getAccessControl<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, SettingsGetAccessControlResponse>> {
    return this.#caller.call(
      {
        name: "settings.getAccessControl",
        method: "GET",
        path: "/api/v2/settings/access-control",
      },
      {},
      options,
    );
  }

  /**
   * Cross-Origin Resource Sharing.
   *
   * Replaces a setting.
   *
   * `PUT /api/v2/settings/access-control`, documented at
   * `html/CrossOriginResourceSharing.html:129:5 #Operations`. Roles: `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `settings` (body)
   *
   * @example Request, documented at
   * `html/CrossOriginResourceSharing.html:179:116 #Let_the_pages_of_the_pier_in`
   * ```json
   * {
   *   "settings": {
   *     "name": "allowedOrigins",
   *     "value": [
   *       "https://desk.skerrylines.example",
   *       "https://*.quay.example",
   *       "https://*.pier.example"
   *     ]
   *   }
   * }
   * ```
   */
  updateAccessControl<W extends EventName | undefined = undefined>(
    args: SettingsUpdateAccessControlArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "settings.updateAccessControl",
        method: "PUT",
        path: "/api/v2/settings/access-control",
        parameters: [["settings", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Cross-Origin Resource Sharing.
   *
   * Takes a setting away.
   *
   * `DELETE /api/v2/settings/access-control`, documented at
   * `html/CrossOriginResourceSharing.html:137:5 #Operations`. Roles: `Contact Center Admin`.
   */
  deleteAccessControl<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "settings.deleteAccessControl",
        method: "DELETE",
        path: "/api/v2/settings/access-control",
        content: true,
      },
      {},
      options,
    );
  }

  /**
   * Get general-settings.
   *
   * `GET /api/v2/settings/general-settings`, documented at
   * `html/SettingsSystemSettings.html:130:57 #Get_general-settings`.
   *
   * @example Response, documented at `html/SettingsSystemSettings.html:135:115 #Response`
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
   * `html/SettingsSystemSettings.html:201:62 #Get_agent_states_settings`.
   *
   * @example Response, documented at `html/SettingsSystemSettings.html:206:115 #Response_2`
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
  add<W extends EventName | undefined = undefined>(
    args: SettingsAddArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "settings.add",
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
   * Without its body, this request is “Delete a settings group”.
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
  delete<W extends EventName | undefined = undefined>(
    args: SettingsDeleteArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "settings.delete",
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

/** Arguments of `SettingsSection.createVoice`. */
export interface SettingsCreateVoiceArguments {
  readonly name?: string | undefined;
  readonly value?: Value[] | undefined;
}

/** Arguments of `SettingsSection.updateAccessControl`. */
export interface SettingsUpdateAccessControlArguments {
  readonly settings?: ApiBasicsSetting | undefined;
}

/** Arguments of `SettingsSection.add`. */
export interface SettingsAddArguments {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** Arguments of `SettingsSection.delete`. */
export interface SettingsDeleteArguments {
  readonly name?: string | undefined;
}
