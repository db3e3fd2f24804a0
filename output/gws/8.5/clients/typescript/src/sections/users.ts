/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  StatusResponse,
  UsersCreateResponse,
  UsersGetResponse,
  UsersListResponse,
} from "../models.js";

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
   * `GET /api/v2/users`, documented at `html/RequestParameters.html:194:47 #Pagination`.
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
   * @example Response 1 of 2, documented at `html/Subresources.html:116:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "users": [
   *     {
   *       "id": "a2cab77e20f8066ae86234700627a7d7",
   *       "userName": "iokafor",
   *       "skills": [
   *         {
   *           "id": "sk-0441",
   *           "name": "Gaelic",
   *           "level": 3
   *         }
   *       ]
   *     },
   *     {
   *       "id": "aa727400a20044e7b733c45efb9ed6c1",
   *       "userName": "twren",
   *       "skills": [
   *         {
   *           "id": "sk-0441",
   *           "name": "Gaelic",
   *           "level": 5
   *         }
   *       ]
   *     }
   *   ]
   * }
   * ```
   *
   * @example Response 2 of 2, documented at `html/Subresources.html:141:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "users": [
   *     {
   *       "id": "aa727400a20044e7b733c45efb9ed6c1",
   *       "userName": "twren",
   *       "skills": [
   *         {
   *           "id": "sk-0441",
   *           "name": "Gaelic",
   *           "level": 5
   *         }
   *       ]
   *     },
   *     {
   *       "id": "a2cab77e20f8066ae86234700627a7d7",
   *       "userName": "iokafor",
   *       "skills": [
   *         {
   *           "id": "sk-0441",
   *           "name": "Gaelic",
   *           "level": 3
   *         }
   *       ]
   *     }
   *   ]
   * }
   * ```
   */
  list<W extends EventName | undefined = undefined>(
    args: UsersListArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, UsersListResponse>> {
    return this.#caller.call(
      {
        name: "users.list",
        method: "GET",
        path: "/api/v2/users",
        parameters: [
          ["offset", "query"],
          ["limit", "query"],
          ["sortBy", "query"],
          ["order", "query"],
          ["subresources", "query"],
          ["fields", "query"],
          ["skills.name", "query"],
        ],
      },
      args,
      options,
    );
  }

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
  get<W extends EventName | undefined = undefined>(
    args: UsersGetArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, UsersGetResponse>> {
    return this.#caller.call(
      {
        name: "users.get",
        method: "GET",
        path: "/api/v2/users/{userId}",
        parameters: [["userId", "path"], ["subresources", "query"]],
      },
      args,
      options,
    );
  }

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
   *
   * @example Request, documented at `html/UsersUnlockUserAccount.html:113:116 #Request`
   * ```json
   * {
   *   "operationName": "UnlockAccount"
   * }
   * ```
   *
   * @example Response, documented at `html/UsersUnlockUserAccount.html:119:115 #HTTP_Response`
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
   * @example Request, documented at `html/UsersCreateUser.html:174:116 #Request`
   * ```json
   * {
   *   "userName": "bmarchetti",
   *   "password": "guillemot9",
   *   "firstName": "Bao",
   *   "lastName": "Marchetti",
   *   "employeeId": "E-0417"
   * }
   * ```
   *
   * @example Response, documented at `html/UsersCreateUser.html:184:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "id": "d4c1a0b95e3f47d2a6f0b8137c29e55a",
   *   "uri": "http://198.51.100.24:8090/api/v2/users/d4c1a0b95e3f47d2a6f0b8137c29e55a"
   * }
   * ```
   */
  create<W extends EventName | undefined = undefined>(
    args: UsersCreateArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, UsersCreateResponse>> {
    return this.#caller.call(
      {
        name: "users.create",
        method: "POST",
        path: "/api/v2/users",
        parameters: [
          ["userName", "body"],
          ["password", "body"],
          ["firstName", "body"],
          ["lastName", "body"],
          ["employeeId", "body"],
          ["emailAddress", "body"],
        ],
        body: "json",
      },
      args,
      options,
    );
  }

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
   *
   * @example Request, documented at `html/UsersUpdateUser.html:150:116 #Request`
   * ```json
   * {
   *   "lastName": "Marchetti-Wren"
   * }
   * ```
   *
   * @example Response, documented at `html/UsersUpdateUser.html:156:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  update<W extends EventName | undefined = undefined>(
    args: UsersUpdateArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "users.update",
        method: "PUT",
        path: "/api/v2/users/{userId}",
        parameters: [
          ["userId", "path"],
          ["firstName", "body"],
          ["lastName", "body"],
          ["emailAddress", "body"],
        ],
        body: "json",
      },
      args,
      options,
    );
  }

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
   *
   * @example Response, documented at `html/UsersDeleteUser.html:116:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  delete<W extends EventName | undefined = undefined>(
    args: UsersDeleteArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "users.delete",
        method: "DELETE",
        path: "/api/v2/users/{userId}",
        parameters: [["userId", "path"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `UsersSection.list`. */
export interface UsersListArguments {
  readonly offset?: string | undefined;
  /** Important: In this request the `limit` parameter is **mandatory**. */
  readonly limit?: string | undefined;
  readonly sortBy?: string | undefined;
  readonly order?: string | undefined;
  readonly subresources?: string | undefined;
  readonly fields?: string | undefined;
  readonly "skills.name"?: string | undefined;
}

/** Arguments of `UsersSection.get`. */
export interface UsersGetArguments {
  readonly userId: string;
  readonly subresources?: string | undefined;
}

/** Arguments of `UsersSection.unlockUserAccount`. */
export interface UsersUnlockUserAccountArguments {
  readonly userId: string;
}

/** Arguments of `UsersSection.create`. */
export interface UsersCreateArguments {
  /** What they log in with; no two people share one. */
  readonly userName: string;
  /** The first one; it has to be changed at the first login. */
  readonly password: string;
  /** Given name. */
  readonly firstName: string;
  /** Family name. */
  readonly lastName: string;
  /** Employee number. */
  readonly employeeId?: string | undefined;
  /** Where to write to them. */
  readonly emailAddress?: string | undefined;
}

/** Arguments of `UsersSection.update`. */
export interface UsersUpdateArguments {
  readonly userId: string;
  /** Given name. */
  readonly firstName?: string | undefined;
  /** Family name. */
  readonly lastName?: string | undefined;
  /** Where to write to them. */
  readonly emailAddress?: string | undefined;
}

/** Arguments of `UsersSection.delete`. */
export interface UsersDeleteArguments {
  readonly userId: string;
}
