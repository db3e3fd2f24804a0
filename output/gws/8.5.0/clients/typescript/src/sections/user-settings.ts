/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";

/**
 * User Settings API.
 *
 * Documented at `text/delete-setting.wiki.txt:2`.
 */
export class UserSettingsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Delete Setting.
   *
   * Forgets what a clerk has chosen, for instance **the pier** on the first screen.
   *
   * `DELETE /api/v2/me/settings/{groupName}`, documented at `text/delete-setting.wiki.txt:9-15`.
   * Required features: `api-user-account-management-user`.
   *
   * @param args - What the request says:
   * - `groupName` (path, required)
   * - `key` (query)
   *
   * @example Response, documented at `text/delete-setting.wiki.txt:27-29`
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
        parameters: [["groupName", "path"], ["key", "query"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `UserSettingsSection.deleteSetting`. */
export interface UserSettingsDeleteSettingArguments {
  readonly groupName: string;
  readonly key?: string | undefined;
}
