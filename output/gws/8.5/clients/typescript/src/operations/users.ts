/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { ListOperation, Operation } from "../call.js";
import type {
  StatusResponse,
  User,
  UsersCreateResponse,
  UsersGetResponse,
  UsersListResponse,
} from "../models.js";

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

/** `UsersSection.list` */
export const list: ListOperation<UsersListArguments, UsersListResponse, User> = {
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
  paging: {"by": "offset", "position": "offset", "size": "limit", "items": "users"},
};

/** Arguments of `UsersSection.get`. */
export interface UsersGetArguments {
  readonly userId: string;
  readonly subresources?: string | undefined;
}

/** `UsersSection.get` */
export const get: Operation<UsersGetArguments, UsersGetResponse> = {
  name: "users.get",
  method: "GET",
  path: "/api/v2/users/{userId}",
  parameters: [["userId", "path"], ["subresources", "query"]],
};

/** Arguments of `UsersSection.unlockUserAccount`. */
export interface UsersUnlockUserAccountArguments {
  readonly userId: string;
}

/** `UsersSection.unlockUserAccount` */
export const unlockUserAccount: Operation<UsersUnlockUserAccountArguments, StatusResponse> = {
  name: "users.unlockUserAccount",
  method: "POST",
  path: "/api/v2/users/{userId}",
  parameters: [["userId", "path"]],
  body: "json",
  constants: [["operationName", "UnlockAccount"]],
};

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

/** `UsersSection.create` */
export const create: Operation<UsersCreateArguments, UsersCreateResponse> = {
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
};

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

/** `UsersSection.update` */
export const update: Operation<UsersUpdateArguments, StatusResponse> = {
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
};

/** Arguments of `UsersSection.delete`. */
export interface UsersDeleteArguments {
  readonly userId: string;
}

/** `UsersSection.delete` */
export const deleteOperation: Operation<UsersDeleteArguments, StatusResponse> = {
  name: "users.delete",
  method: "DELETE",
  path: "/api/v2/users/{userId}",
  parameters: [["userId", "path"]],
};
