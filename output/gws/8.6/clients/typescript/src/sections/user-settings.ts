/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  SettingsGetVoiceResponse,
  StatusResponse,
  UserSettingsGetSettingsGroupsResponse,
} from "../models.js";
import * as operations from "../operations/user-settings.js";
import type { Reply } from "../reply.js";

/**
 * User Settings API.
 *
 * Settings of one person, in groups.
 *
 * Documented at `html/UserSettingsAPI.html:70:54 #firstHeading`.
 */
export class UserSettingsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get Settings Groups.
   *
   * Resolves to the event that `waitFor` names.
   */
  getSettingsGroupsForUser<W extends EventName>(args: operations.UserSettingsGetSettingsGroupsForUserArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Get Settings Groups.
   *
   * Lists the groups that a person has.
   *
   * `GET /api/v2/users/{userId}/settings`, documented at
   * `html/UserSettingsGetSettingsGroups.html:94:5 #Overview`. Required features:
   * `api-provisioning-read`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   *
   * More at `html/UserSettingsGetSettingsGroups.html:121:6 #HTTP_Response`.
   */
  getSettingsGroupsForUser(args: operations.UserSettingsGetSettingsGroupsForUserArguments, options?: CallOptions): Reply<UserSettingsGetSettingsGroupsResponse>;
  getSettingsGroupsForUser(args: operations.UserSettingsGetSettingsGroupsForUserArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getSettingsGroupsForUser, args, options);
  }

  /**
   * Get Settings Groups.
   *
   * Resolves to the event that `waitFor` names.
   */
  getSettingsGroups<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Get Settings Groups.
   *
   * Lists the groups that a person has.
   *
   * `GET /api/v2/me/settings`, documented at
   * `html/UserSettingsGetSettingsGroups.html:94:5 #Overview`. Required features:
   * `api-provisioning-read`.
   *
   * More at `html/UserSettingsGetSettingsGroups.html:121:6 #HTTP_Response`.
   */
  getSettingsGroups(options?: CallOptions): Reply<UserSettingsGetSettingsGroupsResponse>;
  getSettingsGroups(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getSettingsGroups, {}, options);
  }

  /**
   * Create Settings Group.
   *
   * Resolves to the event that `waitFor` names.
   */
  createSettingsGroup<W extends EventName>(args: operations.UserSettingsCreateSettingsGroupArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Create Settings Group.
   *
   * Makes a group.
   *
   * `POST /api/v2/me/settings`, documented at
   * `html/UserSettingsCreateSettingsGroup.html:95:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `displayName` (body): Its name for people.
   * - `name` (body): Its name in URLs, as in GET /settings/desk.
   * - `key` (body, required): The member by which settings of this group are told apart; it cannot
   *   be changed later. This parameter is mandatory.
   *
   * @example Request, documented at `html/UserSettingsCreateSettingsGroup.html:143:6 #Request`
   * ```json
   * {
   *   "displayName": "Desk",
   *   "name": "desk",
   *   "key": "name"
   * }
   * ```
   */
  createSettingsGroup(args: operations.UserSettingsCreateSettingsGroupArguments, options?: CallOptions): Reply<StatusResponse>;
  createSettingsGroup(args: operations.UserSettingsCreateSettingsGroupArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createSettingsGroup, args, options);
  }

  /**
   * Get Settings.
   *
   * Resolves to the event that `waitFor` names.
   */
  getSettings<W extends EventName>(args: operations.UserSettingsGetSettingsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Get Settings.
   *
   * Lists the settings of a group.
   *
   * The documentation contradicts itself here: it shows this request as
   * `GET /api/v2/settings/desk`.
   *
   * `GET /api/v2/me/settings/{groupName}`, documented at
   * `html/UserSettingsGetSettings.html:94:5 #Overview`. Required features: `api-provisioning-read`.
   *
   * @param args - What the request says:
   * - `groupName` (path, required)
   *
   * More at `html/UserSettingsGetSettings.html:123:6 #HTTP_Response`.
   */
  getSettings(args: operations.UserSettingsGetSettingsArguments, options?: CallOptions): Reply<SettingsGetVoiceResponse>;
  getSettings(args: operations.UserSettingsGetSettingsArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getSettings, args, options);
  }

  /**
   * Update Setting.
   *
   * Resolves to the event that `waitFor` names.
   */
  updateSetting<W extends EventName>(args: operations.UserSettingsUpdateSettingArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Update Setting.
   *
   * Changes a setting.
   *
   * `PUT /api/v2/users/{id}/settings/{groupName}`, documented at
   * `html/UserSettingsUpdateSetting.html:95:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `groupName` (path, required)
   * - `value` (body): What to set it to.
   * - `name` (body)
   *
   * @example Request, documented at `html/UserSettingsUpdateSetting.html:137:6 #Request`
   * ```json
   * {
   *   "name": "colour",
   *   "value": "teal"
   * }
   * ```
   */
  updateSetting(args: operations.UserSettingsUpdateSettingArguments, options?: CallOptions): Reply<StatusResponse>;
  updateSetting(args: operations.UserSettingsUpdateSettingArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updateSetting, args, options);
  }

  /**
   * Delete Setting.
   *
   * Resolves to the event that `waitFor` names.
   */
  deleteSetting<W extends EventName>(args: operations.UserSettingsDeleteSettingArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Delete Setting.
   *
   * Takes a setting away.
   *
   * `DELETE /api/v2/me/settings/{groupName}`, documented at
   * `html/UserSettingsDeleteSetting.html:95:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `groupName` (path, required)
   * - `name` (body)
   */
  deleteSetting(args: operations.UserSettingsDeleteSettingArguments, options?: CallOptions): Reply<StatusResponse>;
  deleteSetting(args: operations.UserSettingsDeleteSettingArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteSetting, args, options);
  }
}
