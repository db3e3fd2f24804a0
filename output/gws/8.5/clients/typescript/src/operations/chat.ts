/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { ListOperation, Operation } from "../call.js";
import type {
  ChatGetMessagesResponse,
  ChatListResponse,
  Message,
  StatusResponse,
} from "../models.js";

/** Arguments of `ChatSection.list`. */
export interface ChatListArguments {
  readonly fields?: string | undefined;
}

/** `ChatSection.list` */
export const list: Operation<ChatListArguments, ChatListResponse> = {
  name: "chat.list",
  method: "GET",
  path: "/api/v2/me/chats",
  parameters: [["fields", "query"]],
};

/** Arguments of `ChatSection.getMessages`. */
export interface ChatGetMessagesArguments {
  readonly chatId: string;
  /** Optional URL parameters: **startIndex** and **count**. */
  readonly startIndex?: string | undefined;
  /** Optional URL parameters: **startIndex** and **count**. */
  readonly count?: string | undefined;
}

/** `ChatSection.getMessages` */
export const getMessages: ListOperation<ChatGetMessagesArguments, ChatGetMessagesResponse, Message> = {
  name: "chat.getMessages",
  method: "GET",
  path: "/api/v2/me/chats/{chatId}/messages",
  parameters: [["chatId", "path"], ["startIndex", "query"], ["count", "query"]],
  paging: {"by": "offset", "position": "startIndex", "size": "count", "items": "messages"},
};

/** Arguments of `ChatSection.accept`. */
export interface ChatAcceptArguments {
  readonly id: string;
  /** The name that the passenger sees. */
  readonly nickname: string;
  /**
   * Possible values are true or false. With true the passenger comes back to the same agent next
   * time. (optional)
   */
  readonly saveLAR?: boolean | undefined;
}

/** `ChatSection.accept` */
export const accept: Operation<ChatAcceptArguments, StatusResponse> = {
  name: "chat.accept",
  method: "POST",
  path: "/api/v2/me/chats/{id}",
  parameters: [["id", "path"], ["nickname", "body"], ["saveLAR", "body"]],
  body: "json",
  constants: [["operationName", "Accept"]],
  following: [["MessageLogUpdated", ["/v2/me/chats"]]],
};

/** Arguments of `ChatSection.attachUserData`. */
export interface ChatAttachUserDataArguments {
  readonly id: string;
  /** Keys and values to tie to it */
  readonly userData: { [member: string]: unknown };
}

/** `ChatSection.attachUserData` */
export const attachUserData: Operation<ChatAttachUserDataArguments, StatusResponse> = {
  name: "chat.attachUserData",
  method: "POST",
  path: "/api/v2/me/chats/{id}",
  parameters: [["id", "path"], ["userData", "body"]],
  body: "json",
  constants: [["operationName", "AttachUserData"]],
};

/** Arguments of `ChatSection.updateUserData`. */
export interface ChatUpdateUserDataArguments {
  readonly id: string;
  /** Keys and values to write */
  readonly userData: { [member: string]: unknown };
}

/** `ChatSection.updateUserData` */
export const updateUserData: Operation<ChatUpdateUserDataArguments, StatusResponse> = {
  name: "chat.updateUserData",
  method: "POST",
  path: "/api/v2/me/chats/{id}",
  parameters: [["id", "path"], ["userData", "body"]],
  body: "json",
  constants: [["operationName", "UpdateUserData"]],
};

/** Arguments of `ChatSection.deleteUserData`. */
export interface ChatDeleteUserDataArguments {
  readonly id: string;
  /** Names of the keys to take away */
  readonly keys: string[];
}

/** `ChatSection.deleteUserData` */
export const deleteUserData: Operation<ChatDeleteUserDataArguments, StatusResponse> = {
  name: "chat.deleteUserData",
  method: "POST",
  path: "/api/v2/me/chats/{id}",
  parameters: [["id", "path"], ["keys", "body"]],
  body: "json",
  constants: [["operationName", "DeleteUserData"]],
};
