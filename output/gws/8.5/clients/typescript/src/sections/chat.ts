/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  ChatGetMessagesResponse,
  ChatListResponse,
  Message,
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/chat.js";
import type { Pages } from "../pages.js";
import type { Reply } from "../reply.js";

/**
 * Chat API.
 *
 * Conversations with passengers in a window of the web site.
 *
 * Documented at `html/ChatAPI.html:71:54 #firstHeading`.
 */
export class ChatSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Chat Resource.
   *
   * Resolves to the event that `waitFor` names.
   */
  list<W extends EventName>(args: operations.ChatListArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Chat Resource.
   *
   * A chat, who is in it, and what may be done with it now.
   *
   * `GET /api/v2/me/chats`, documented at `html/ChatResource.html:106:5 #Overview`. Required
   * features: `api-multimedia-chat`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * More at `html/ChatResource.html:129:115 #CometD_Notification`.
   */
  list(args?: operations.ChatListArguments, options?: CallOptions): Reply<ChatListResponse>;
  list(args: operations.ChatListArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.list, args, options);
  }

  /**
   * Messages.
   *
   * Optional URL parameters: **startIndex** and **count**.
   *
   * `GET /api/v2/me/chats/{chatId}/messages`, documented at
   * `html/ChatResource.html:148:5 #Messages`. Gives a list page by page: iterate over it, or take
   * `pages()`. Required features: `api-multimedia-chat`.
   *
   * @param args - What the request says:
   * - `chatId` (path, required)
   * - `startIndex` (query): Optional URL parameters: **startIndex** and **count**.
   * - `count` (query): Optional URL parameters: **startIndex** and **count**.
   */
  getMessages(args: operations.ChatGetMessagesArguments, options: CallOptions = {}): Pages<Message, ChatGetMessagesResponse> {
    return this.#caller.pages(operations.getMessages, args, options);
  }

  /**
   * Accept.
   *
   * Resolves to the event that `waitFor` names.
   */
  accept<W extends EventName>(args: operations.ChatAcceptArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Accept.
   *
   * Takes a chat that was offered. What was written before the agent came in follows as a
   * notification.
   *
   * `POST /api/v2/me/chats/{id}` `Accept`, documented at `html/ChatAccept.html:106:5 #Overview`.
   * Followed by `ChatStateChangeMessage` on `/v2/me/chats`. Followed by `MessageLogUpdated` on
   * `/v2/me/chats`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `nickname` (body, required): The name that the passenger sees.
   * - `saveLAR` (body): Possible values are true or false. With true the passenger comes back to
   *   the same agent next time. (optional)
   *
   * @example Request, documented at `html/ChatAccept.html:156:115 #HTTP_Request`
   * ```json
   * {
   *   "operationName": "Accept",
   *   "nickname": "Ines"
   * }
   * ```
   */
  accept(args: operations.ChatAcceptArguments, options?: CallOptions): Reply<StatusResponse>;
  accept(args: operations.ChatAcceptArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.accept, args, options);
  }

  /**
   * AttachUserData.
   *
   * Resolves to the event that `waitFor` names.
   */
  attachUserData<W extends EventName>(args: operations.ChatAttachUserDataArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * AttachUserData.
   *
   * Ties data to a chat.
   *
   * `POST /api/v2/me/chats/{id}` `AttachUserData`, documented at
   * `html/ChatAttachUserData.html:104:5 #Overview`. Followed by `ChatStateChangeMessage` on
   * `/v2/me/chats`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `userData` (body, required): Keys and values to tie to it
   *
   * @example Request, documented at `html/ChatAttachUserData.html:146:116 #Request`
   * ```json
   * {
   *   "operationName": "AttachUserData",
   *   "userData": {
   *     "BookingRef": "SK-20847",
   *     "Bags": 1
   *   }
   * }
   * ```
   */
  attachUserData(args: operations.ChatAttachUserDataArguments, options?: CallOptions): Reply<StatusResponse>;
  attachUserData(args: operations.ChatAttachUserDataArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.attachUserData, args, options);
  }

  /**
   * UpdateUserData.
   *
   * Resolves to the event that `waitFor` names.
   */
  updateUserData<W extends EventName>(args: operations.ChatUpdateUserDataArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * UpdateUserData.
   *
   * Writes new values to keys of a chat.
   *
   * `POST /api/v2/me/chats/{id}` `UpdateUserData`, documented at
   * `html/ChatUpdateUserData.html:100:5 #Overview`. Followed by `ChatStateChangeMessage` on
   * `/v2/me/chats`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `userData` (body, required): Keys and values to write
   *
   * @example Request, documented at `html/ChatUpdateUserData.html:142:116 #Request`
   * ```json
   * {
   *   "operationName": "UpdateUserData",
   *   "userData": {
   *     "BookingRef": "SK-20848",
   *     "Bags": 2
   *   }
   * }
   * ```
   */
  updateUserData(args: operations.ChatUpdateUserDataArguments, options?: CallOptions): Reply<StatusResponse>;
  updateUserData(args: operations.ChatUpdateUserDataArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updateUserData, args, options);
  }

  /**
   * DeleteUserData.
   *
   * Resolves to the event that `waitFor` names.
   */
  deleteUserData<W extends EventName>(args: operations.ChatDeleteUserDataArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * DeleteUserData.
   *
   * Takes keys away from a chat.
   *
   * `POST /api/v2/me/chats/{id}` `DeleteUserData`, documented at
   * `html/ChatDeleteUserData.html:100:5 #Overview`. Followed by `ChatStateChangeMessage` on
   * `/v2/me/chats`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `keys` (body, required): Names of the keys to take away
   *
   * @example Request, documented at `html/ChatDeleteUserData.html:142:116 #Request`
   * ```json
   * {
   *   "operationName": "DeleteUserData",
   *   "keys": [
   *     "Bags"
   *   ]
   * }
   * ```
   */
  deleteUserData(args: operations.ChatDeleteUserDataArguments, options?: CallOptions): Reply<StatusResponse>;
  deleteUserData(args: operations.ChatDeleteUserDataArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteUserData, args, options);
  }
}
