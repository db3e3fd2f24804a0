/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
  User,
  UsersGetResponse,
  UsersListResponse,
} from "../models.js";
import * as operations from "../operations/users.js";
import type { Pages } from "../pages.js";
import type { Reply } from "../reply.js";

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
   * Pagination.
   *
   * Also documented as “Filtering and sorting users by fields and subresources”, “Example - Sorting
   * by Skill Name”, “GET”.
   *
   * `GET /api/v2/users`, documented at `html/RequestParameters.html:194:47 #Pagination`. Gives a
   * list page by page: iterate over it, or take `pages()`.
   *
   * @param args - What the request says:
   * - `offset` (query)
   * - `limit` (query): Important: In this request the `limit` parameter is **mandatory**.
   * - `sortBy` (query)
   * - `order` (query)
   * - `subresources` (query)
   * - `fields` (query)
   * - `skills.name` (query)
   *
   * More at `html/Subresources.html:116:115 #Response`,
   * `html/Subresources.html:141:115 #Response_2`.
   */
  list(args: operations.UsersListArguments = {}, options: CallOptions = {}): Pages<User, UsersListResponse> {
    return this.#caller.pages(operations.list, args, options);
  }

  /**
   * Subresources.
   *
   * Resolves to the event that `waitFor` names.
   */
  get<W extends EventName>(args: operations.UsersGetArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Subresources.
   *
   * `GET /api/v2/users/{userId}`, documented at `html/RequestParameters.html:299:49 #Subresources`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `subresources` (query)
   *
   * @example Response, documented at `html/RequestParameters.html:330:115 #Response:_2`
   * ```json
   * {
   *   "id": "<user_id>",
   *   "skills": [],
   *   "devices": []
   * }
   * ```
   */
  get(args: operations.UsersGetArguments, options?: CallOptions): Reply<UsersGetResponse>;
  get(args: operations.UsersGetArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.get, args, options);
  }

  /**
   * Unlock User Account.
   *
   * Resolves to the event that `waitFor` names.
   */
  unlockUserAccount<W extends EventName>(args: operations.UsersUnlockUserAccountArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  unlockUserAccount(args: operations.UsersUnlockUserAccountArguments, options?: CallOptions): Reply<StatusResponse>;
  unlockUserAccount(args: operations.UsersUnlockUserAccountArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.unlockUserAccount, args, options);
  }
}
