/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  SettingsGetVoiceResponse,
  StatusResponse,
  UserSettingsGetSettingsGroupsResponse,
} from "../models.js";

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
   * Lists the groups that a person has.
   *
   * `GET /api/v2/users/{userId}/settings`, documented at
   * `html/UserSettingsGetSettingsGroups.html:94:5 #Overview`. Required features:
   * `api-provisioning-read`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   *
   * @example Response, documented at `html/UserSettingsGetSettingsGroups.html:121:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "settings": [
   *     {
   *       "displayName": "Desk",
   *       "name": "desk",
   *       "uri": "http://.../api/v2/me/settings/desk"
   *     },
   *     {
   *       "displayName": "Shortcuts",
   *       "name": "shortcuts",
   *       "uri": "http://.../api/v2/me/settings/shortcuts"
   *     }
   *   ]
   * }
   * ```
   */
  getSettingsGroupsForUser<W extends EventName | undefined = undefined>(
    args: UserSettingsGetSettingsGroupsForUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, UserSettingsGetSettingsGroupsResponse>> {
    return this.#caller.call(
      {
        name: "userSettings.getSettingsGroupsForUser",
        method: "GET",
        path: "/api/v2/users/{userId}/settings",
        parameters: [["userId", "path"]],
      },
      args,
      options,
    );
  }

  /**
   * Get Settings Groups.
   *
   * Lists the groups that a person has.
   *
   * `GET /api/v2/me/settings`, documented at
   * `html/UserSettingsGetSettingsGroups.html:94:5 #Overview`. Required features:
   * `api-provisioning-read`.
   *
   * @example Response, documented at `html/UserSettingsGetSettingsGroups.html:121:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "settings": [
   *     {
   *       "displayName": "Desk",
   *       "name": "desk",
   *       "uri": "http://.../api/v2/me/settings/desk"
   *     },
   *     {
   *       "displayName": "Shortcuts",
   *       "name": "shortcuts",
   *       "uri": "http://.../api/v2/me/settings/shortcuts"
   *     }
   *   ]
   * }
   * ```
   */
  getSettingsGroups<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, UserSettingsGetSettingsGroupsResponse>> {
    return this.#caller.call(
      {
        name: "userSettings.getSettingsGroups",
        method: "GET",
        path: "/api/v2/me/settings",
      },
      {},
      options,
    );
  }

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
   * - `displayName` (body, required): Its name for people.
   * - `name` (body, required): Its name in URLs, as in GET /settings/desk.
   * - `key` (body): The member by which settings of this group are told apart; it cannot be changed
   *   later. This parameter is optional.
   *
   * @example Request, documented at `html/UserSettingsCreateSettingsGroup.html:143:6 #Request`
   * ```json
   * {
   *   "displayName": "Desk",
   *   "name": "desk",
   *   "key": "name"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/UserSettingsCreateSettingsGroup.html:152:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  createSettingsGroup<W extends EventName | undefined = undefined>(
    args: UserSettingsCreateSettingsGroupArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "userSettings.createSettingsGroup",
        method: "POST",
        path: "/api/v2/me/settings",
        parameters: [["displayName", "body"], ["name", "body"], ["key", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

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
   * @example Response, documented at `html/UserSettingsGetSettings.html:123:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "key": "name",
   *   "settings": [
   *     {
   *       "name": "colour",
   *       "value": "slate"
   *     },
   *     {
   *       "name": "fontSize",
   *       "value": 14
   *     },
   *     {
   *       "name": "sounds",
   *       "value": {
   *         "ring": "foghorn",
   *         "volume": 0.6
   *       }
   *     }
   *   ]
   * }
   * ```
   */
  getSettings<W extends EventName | undefined = undefined>(
    args: UserSettingsGetSettingsArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, SettingsGetVoiceResponse>> {
    return this.#caller.call(
      {
        name: "userSettings.getSettings",
        method: "GET",
        path: "/api/v2/me/settings/{groupName}",
        parameters: [["groupName", "path"]],
      },
      args,
      options,
    );
  }

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
   *
   * @example Response, documented at `html/UserSettingsUpdateSetting.html:144:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  updateSetting<W extends EventName | undefined = undefined>(
    args: UserSettingsUpdateSettingArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "userSettings.updateSetting",
        method: "PUT",
        path: "/api/v2/users/{id}/settings/{groupName}",
        parameters: [
          ["id", "path"],
          ["groupName", "path"],
          ["value", "body"],
          ["name", "body"],
          ["members", "members"],
        ],
        body: "json",
      },
      args,
      options,
    );
  }

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
   *
   * @example Request, documented at `html/UserSettingsDeleteSetting.html:131:6 #Request`
   * ```json
   * {
   *   "name": "colour"
   * }
   * ```
   *
   * @example Response, documented at `html/UserSettingsDeleteSetting.html:137:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  deleteSetting<W extends EventName | undefined = undefined>(
    args: UserSettingsDeleteSettingArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "userSettings.deleteSetting",
        method: "DELETE",
        path: "/api/v2/me/settings/{groupName}",
        parameters: [["groupName", "path"], ["name", "body"], ["members", "members"]],
        body: "json",
      },
      args,
      options,
    );
  }
}

/** Arguments of `UserSettingsSection.getSettingsGroupsForUser`. */
export interface UserSettingsGetSettingsGroupsForUserArguments {
  readonly userId: string;
}

/** Arguments of `UserSettingsSection.createSettingsGroup`. */
export interface UserSettingsCreateSettingsGroupArguments {
  /** Its name for people. */
  readonly displayName: string;
  /** Its name in URLs, as in GET /settings/desk. */
  readonly name: string;
  /**
   * The member by which settings of this group are told apart; it cannot be changed later. This
   * parameter is optional.
   */
  readonly key?: string | undefined;
}

/** Arguments of `UserSettingsSection.getSettings`. */
export interface UserSettingsGetSettingsArguments {
  readonly groupName: string;
}

/** Arguments of `UserSettingsSection.updateSetting`. */
export interface UserSettingsUpdateSettingArguments {
  readonly id: string;
  readonly groupName: string;
  /** What to set it to. */
  readonly value?: string | undefined;
  readonly name?: string | undefined;
  /**
   * Further members of the body.
   *
   * The member that tells settings apart, "name" in most groups.
   */
  readonly members?: { [member: string]: unknown } | undefined;
}

/** Arguments of `UserSettingsSection.deleteSetting`. */
export interface UserSettingsDeleteSettingArguments {
  readonly groupName: string;
  readonly name?: string | undefined;
  /**
   * Further members of the body.
   *
   * The member that tells settings apart, "name" in most groups.
   */
  readonly members?: { [member: string]: unknown } | undefined;
}
