/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { ListOperation, Operation } from "../call.js";
import type {
  StatusResponse,
  User,
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
