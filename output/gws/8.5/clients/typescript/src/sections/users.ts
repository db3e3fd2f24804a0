/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
  User,
  UsersCreateResponse,
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
 * Documented at `html/UsersAPI.html:69:54 #firstHeading`.
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
   * `html/UsersUnlockUserAccount.html:93:5 #Overview`. Required features: `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   */
  unlockUserAccount(args: operations.UsersUnlockUserAccountArguments, options?: CallOptions): Reply<StatusResponse>;
  unlockUserAccount(args: operations.UsersUnlockUserAccountArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.unlockUserAccount, args, options);
  }

  /**
   * Create User.
   *
   * Resolves to the event that `waitFor` names.
   */
  create<W extends EventName>(args: operations.UsersCreateArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Create User.
   *
   * Takes somebody on. Requires the Admin role.
   *
   * `POST /api/v2/users`, documented at `html/UsersCreateUser.html:94:5 #Overview`. Required
   * features: `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `userName` (body, required): What they log in with; no two people share one.
   * - `password` (body, required): The first one; it has to be changed at the first login.
   * - `firstName` (body, required): Given name.
   * - `lastName` (body, required): Family name.
   * - `employeeId` (body): Employee number.
   * - `emailAddress` (body): Where to write to them.
   *
   * @example Response, documented at `html/UsersCreateUser.html:184:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "id": "d4c1a0b95e3f47d2a6f0b8137c29e55a",
   *   "uri": "http://198.51.100.24:8090/api/v2/users/d4c1a0b95e3f47d2a6f0b8137c29e55a"
   * }
   * ```
   *
   * More at `html/UsersCreateUser.html:174:116 #Request`,
   * `html/UsersCreateUser.html:184:115 #HTTP_Response`.
   */
  create(args: operations.UsersCreateArguments, options?: CallOptions): Reply<UsersCreateResponse>;
  create(args: operations.UsersCreateArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.create, args, options);
  }

  /**
   * Update User.
   *
   * Resolves to the event that `waitFor` names.
   */
  update<W extends EventName>(args: operations.UsersUpdateArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Update User.
   *
   * Corrects what is on file about a person. What is left out stays as it was.
   *
   * `PUT /api/v2/users/{userId}`, documented at `html/UsersUpdateUser.html:94:5 #Overview`.
   * Required features: `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `firstName` (body): Given name.
   * - `lastName` (body): Family name.
   * - `emailAddress` (body): Where to write to them.
   */
  update(args: operations.UsersUpdateArguments, options?: CallOptions): Reply<StatusResponse>;
  update(args: operations.UsersUpdateArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.update, args, options);
  }

  /**
   * Delete User.
   *
   * Resolves to the event that `waitFor` names.
   */
  delete<W extends EventName>(args: operations.UsersDeleteArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Delete User.
   *
   * Strikes a person off the list; their phones go back to the store.
   *
   * `DELETE /api/v2/users/{userId}`, documented at `html/UsersDeleteUser.html:93:5 #Overview`.
   * Required features: `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   */
  delete(args: operations.UsersDeleteArguments, options?: CallOptions): Reply<StatusResponse>;
  delete(args: operations.UsersDeleteArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteOperation, args, options);
  }
}
