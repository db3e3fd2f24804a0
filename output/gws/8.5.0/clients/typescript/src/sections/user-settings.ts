/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/user-settings.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  deleteSetting<W extends EventName>(args: operations.UserSettingsDeleteSettingArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  deleteSetting(args: operations.UserSettingsDeleteSettingArguments, options?: CallOptions): Reply<StatusResponse>;
  deleteSetting(args: operations.UserSettingsDeleteSettingArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteSetting, args, options);
  }
}
