/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  SettingsGetVoiceResponse,
  StatusResponse,
  UserSettingsGetSettingsGroupsResponse,
} from "../models.js";

/** Arguments of `UserSettingsSection.getSettingsGroupsForUser`. */
export interface UserSettingsGetSettingsGroupsForUserArguments {
  readonly userId: string;
}

/** `UserSettingsSection.getSettingsGroupsForUser` */
export const getSettingsGroupsForUser: Operation<UserSettingsGetSettingsGroupsForUserArguments, UserSettingsGetSettingsGroupsResponse> = {
  name: "userSettings.getSettingsGroupsForUser",
  method: "GET",
  path: "/api/v2/users/{userId}/settings",
  parameters: [["userId", "path"]],
};

/** `UserSettingsSection.getSettingsGroups` */
export const getSettingsGroups: Operation<object, UserSettingsGetSettingsGroupsResponse> = {
  name: "userSettings.getSettingsGroups",
  method: "GET",
  path: "/api/v2/me/settings",
};

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

/** `UserSettingsSection.createSettingsGroup` */
export const createSettingsGroup: Operation<UserSettingsCreateSettingsGroupArguments, StatusResponse> = {
  name: "userSettings.createSettingsGroup",
  method: "POST",
  path: "/api/v2/me/settings",
  parameters: [["displayName", "body"], ["name", "body"], ["key", "body"]],
  body: "json",
};

/** Arguments of `UserSettingsSection.getSettings`. */
export interface UserSettingsGetSettingsArguments {
  readonly groupName: string;
}

/** `UserSettingsSection.getSettings` */
export const getSettings: Operation<UserSettingsGetSettingsArguments, SettingsGetVoiceResponse> = {
  name: "userSettings.getSettings",
  method: "GET",
  path: "/api/v2/me/settings/{groupName}",
  parameters: [["groupName", "path"]],
};

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

/** `UserSettingsSection.updateSetting` */
export const updateSetting: Operation<UserSettingsUpdateSettingArguments, StatusResponse> = {
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
};

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

/** `UserSettingsSection.deleteSetting` */
export const deleteSetting: Operation<UserSettingsDeleteSettingArguments, StatusResponse> = {
  name: "userSettings.deleteSetting",
  method: "DELETE",
  path: "/api/v2/me/settings/{groupName}",
  parameters: [["groupName", "path"], ["name", "body"], ["members", "members"]],
  body: "json",
};
