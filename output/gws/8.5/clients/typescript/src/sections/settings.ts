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
  SettingsGetAccessControlResponse,
  SettingsGetAgentStatesSettingsResponse,
  SettingsGetGeneralSettingsResponse,
  SettingsGetVoiceResponse,
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/settings.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  getVoice<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Reading voice settings.
   *
   * `GET /api/v2/settings/voice`, documented at
   * `html/ToastAndCaseData.html:107:51 #mw-customcollapsible-Reading_voice_settings`.
   *
   * More at `html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings`.
   */
  getVoice(options?: CallOptions): Reply<SettingsGetVoiceResponse>;
  getVoice(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getVoice, {}, options);
  }

  /**
   * Setting a toast-filter.
   *
   * Resolves to the event that `waitFor` names.
   */
  createVoice<W extends EventName>(args: operations.SettingsCreateVoiceArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  createVoice(args?: operations.SettingsCreateVoiceArguments, options?: CallOptions): Reply<StatusResponse>;
  createVoice(args: operations.SettingsCreateVoiceArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createVoice, args, options);
  }

  /**
   * Cross-Origin Resource Sharing.
   *
   * Resolves to the event that `waitFor` names.
   */
  getAccessControl<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Cross-Origin Resource Sharing.
   *
   * Gives the list as an array of settings
   *
   * `GET /api/v2/settings/access-control`, documented at
   * `html/CrossOriginResourceSharing.html:121:5 #Operations`. Roles: `Contact Center Admin`.
   */
  getAccessControl(options?: CallOptions): Reply<SettingsGetAccessControlResponse>;
  getAccessControl(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getAccessControl, {}, options);
  }

  /**
   * Cross-Origin Resource Sharing.
   *
   * Resolves to the event that `waitFor` names.
   */
  updateAccessControl<W extends EventName>(args: operations.SettingsUpdateAccessControlArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  updateAccessControl(args?: operations.SettingsUpdateAccessControlArguments, options?: CallOptions): Reply<Content>;
  updateAccessControl(args: operations.SettingsUpdateAccessControlArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updateAccessControl, args, options);
  }

  /**
   * Cross-Origin Resource Sharing.
   *
   * Resolves to the event that `waitFor` names.
   */
  deleteAccessControl<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Cross-Origin Resource Sharing.
   *
   * Takes a setting away.
   *
   * `DELETE /api/v2/settings/access-control`, documented at
   * `html/CrossOriginResourceSharing.html:137:5 #Operations`. Roles: `Contact Center Admin`.
   */
  deleteAccessControl(options?: CallOptions): Reply<Content>;
  deleteAccessControl(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteAccessControl, {}, options);
  }

  /**
   * Get general-settings.
   *
   * Resolves to the event that `waitFor` names.
   */
  getGeneralSettings<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  getGeneralSettings(options?: CallOptions): Reply<SettingsGetGeneralSettingsResponse>;
  getGeneralSettings(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getGeneralSettings, {}, options);
  }

  /**
   * Get agent states settings.
   *
   * Resolves to the event that `waitFor` names.
   */
  getAgentStatesSettings<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Get agent states settings.
   *
   * `GET /api/v2/settings/agent-states`, documented at
   * `html/SettingsSystemSettings.html:212:62 #Get_agent_states_settings`.
   *
   * More at `html/SettingsSystemSettings.html:217:115 #Response_2`.
   */
  getAgentStatesSettings(options?: CallOptions): Reply<SettingsGetAgentStatesSettingsResponse>;
  getAgentStatesSettings(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getAgentStatesSettings, {}, options);
  }

  /**
   * Create an agent state setting.
   *
   * Resolves to the event that `waitFor` names.
   */
  createAgentStateSetting<W extends EventName>(args: operations.SettingsCreateAgentStateSettingArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  createAgentStateSetting(args?: operations.SettingsCreateAgentStateSettingArguments, options?: CallOptions): Reply<StatusResponse>;
  createAgentStateSetting(args: operations.SettingsCreateAgentStateSettingArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createAgentStateSetting, args, options);
  }

  /**
   * Update a reporting setting.
   *
   * Resolves to the event that `waitFor` names.
   */
  updateReportingSetting<W extends EventName>(args: operations.SettingsUpdateReportingSettingArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  updateReportingSetting(args?: operations.SettingsUpdateReportingSettingArguments, options?: CallOptions): Reply<StatusResponse>;
  updateReportingSetting(args: operations.SettingsUpdateReportingSettingArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updateReportingSetting, args, options);
  }

  /**
   * Add a setting.
   *
   * Resolves to the event that `waitFor` names.
   */
  add<W extends EventName>(args: operations.SettingsAddArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  add(args?: operations.SettingsAddArguments, options?: CallOptions): Reply<StatusResponse>;
  add(args: operations.SettingsAddArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.add, args, options);
  }

  /**
   * Delete a setting.
   *
   * Resolves to the event that `waitFor` names.
   */
  delete<W extends EventName>(args: operations.SettingsDeleteArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  delete(args?: operations.SettingsDeleteArguments, options?: CallOptions): Reply<StatusResponse>;
  delete(args: operations.SettingsDeleteArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteOperation, args, options);
  }

  /**
   * Delete a settings group.
   *
   * Resolves to the event that `waitFor` names.
   */
  deleteSettingsGroup<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Delete a settings group.
   *
   * `DELETE /api/v2/settings/harbour-settings`, documented at
   * `html/SettingsCustomSettings.html:124:60 #Delete_a_settings_group`.
   */
  deleteSettingsGroup(options?: CallOptions): Reply<StatusResponse>;
  deleteSettingsGroup(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteSettingsGroup, {}, options);
  }
}
