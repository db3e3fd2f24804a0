/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  StatusResponse,
} from "../models.js";

/** Arguments of `UserSettingsSection.deleteSetting`. */
export interface UserSettingsDeleteSettingArguments {
  readonly groupName: string;
  readonly key?: string | undefined;
}

/** `UserSettingsSection.deleteSetting` */
export const deleteSetting: Operation<UserSettingsDeleteSettingArguments, StatusResponse> = {
  name: "userSettings.deleteSetting",
  method: "DELETE",
  path: "/api/v2/me/settings/{groupName}",
  parameters: [["groupName", "path"], ["key", "query"]],
};
