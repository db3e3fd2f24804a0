/**
 * Client of Web Services API Reference, version 8.6.
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
 * Users API.
 *
 * People who work with the service.
 *
 * Documented at `html/UsersAPI.html:66:54 #firstHeading`.
 */
export class UsersSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Unlock User Account.
   *
   * Lets a person in again who has mistyped their password too often. Requires the Supervisor or
   * Admin role.
   *
   * `POST /api/v2/users/{userId}` `UnlockAccount`, documented at
   * `html/UsersUnlockUserAccount.html:90:5 #Overview`. Required features: `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   *
   * @example Request, documented at `html/UsersUnlockUserAccount.html:110:116 #Request`
   * ```json
   * {
   *   "operationName": "UnlockAccount"
   * }
   * ```
   *
   * @example Response, documented at `html/UsersUnlockUserAccount.html:116:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  unlockUserAccount<W extends EventName | undefined = undefined>(
    args: UsersUnlockUserAccountArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "users.unlockUserAccount",
        method: "POST",
        path: "/api/v2/users/{userId}",
        parameters: [["userId", "path"]],
        body: "json",
        constants: [["operationName", "UnlockAccount"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `UsersSection.unlockUserAccount`. */
export interface UsersUnlockUserAccountArguments {
  readonly userId: string;
}
