/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  Chat,
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/sms-session.js";
import type { Reply } from "../reply.js";

/**
 * SMS Session API.
 *
 * Conversations by text message. They work much like chats.
 *
 * Documented at `html/SMSSessionAPI.html:69:54 #firstHeading`.
 */
export class SmsSessionSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * SMS Session Resource.
   *
   * Resolves to the event that `waitFor` names.
   */
  getSmssessions<W extends EventName>(args: operations.SmsSessionGetSmssessionsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * SMS Session Resource.
   *
   * A session and what may be done with it now.
   *
   * `GET /api/v2/me/smssessions`, documented at `html/SMSSessionResource.html:84:5 #Overview`.
   * Required features: `api-multimedia-chat`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * More at `html/SMSSessionResource.html:104:1 #Sample_Data`.
   */
  getSmssessions(args?: operations.SmsSessionGetSmssessionsArguments, options?: CallOptions): Reply<Chat>;
  getSmssessions(args: operations.SmsSessionGetSmssessionsArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getSmssessions, args, options);
  }

  /**
   * AttachUserData.
   *
   * Resolves to the event that `waitFor` names.
   */
  attachUserData<W extends EventName>(args: operations.SmsSessionAttachUserDataArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * AttachUserData.
   *
   * Ties data to a session.
   *
   * `POST /api/v2/me/smssessions/{id}` `AttachUserData`, documented at
   * `html/SMSSessionAttachUserData.html:98:5 #Overview`. Followed by `SMSsessionStateChangeMessage`
   * on `/v2/me/smssessions`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `userData` (body, required): Keys and values to tie to it
   *
   * @example Request, documented at `text/sms-attach-user-data.web.txt:13`
   * ```json
   * {
   *   "operationName": "AttachUserData",
   *   "userData": {
   *     "Plate": "SK07 FRY",
   *     "Length": 4.2,
   *     "Lane": 4
   *   }
   * }
   * ```
   */
  attachUserData(args: operations.SmsSessionAttachUserDataArguments, options?: CallOptions): Reply<StatusResponse>;
  attachUserData(args: operations.SmsSessionAttachUserDataArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.attachUserData, args, options);
  }

  /**
   * UpdateUserData.
   *
   * Resolves to the event that `waitFor` names.
   */
  updateUserData<W extends EventName>(args: operations.SmsSessionUpdateUserDataArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * UpdateUserData.
   *
   * Writes new values to keys of a session.
   *
   * `POST /api/v2/me/smssessions/{id}` `UpdateUserData`, documented at
   * `html/SMSSessionUpdateUserData.html:98:5 #Overview`. Followed by `SMSsessionStateChangeMessage`
   * on `/v2/me/smssessions`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `userData` (body, required): Keys and values to write
   *
   * @example Request, documented at `pdf/sms-update-user-data.pdf#page=2`
   * ```json
   * {
   *   "operationName": "UpdateUserData",
   *   "userData": {
   *     "Plate": "SK08 QUY",
   *     "Lane": 6
   *   }
   * }
   * ```
   */
  updateUserData(args: operations.SmsSessionUpdateUserDataArguments, options?: CallOptions): Reply<StatusResponse>;
  updateUserData(args: operations.SmsSessionUpdateUserDataArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updateUserData, args, options);
  }

  /**
   * DeleteUserData.
   *
   * Resolves to the event that `waitFor` names.
   */
  deleteUserData<W extends EventName>(args: operations.SmsSessionDeleteUserDataArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * DeleteUserData.
   *
   * Takes keys away from a session.
   *
   * `POST /api/v2/me/smssessions/{id}` `DeleteUserData`, documented at
   * `html/SMSSessionDeleteUserData.html:98:5 #Overview`. Followed by `SMSsessionStateChangeMessage`
   * on `/v2/me/smssessions`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `keys` (body, required): Names of the keys to take away
   *
   * @example Request, documented at `text/sms-delete-user-data.web.txt:13`
   * ```json
   * {
   *   "operationName": "DeleteUserData",
   *   "keys": [
   *     "Lane",
   *     "Length"
   *   ]
   * }
   * ```
   */
  deleteUserData(args: operations.SmsSessionDeleteUserDataArguments, options?: CallOptions): Reply<StatusResponse>;
  deleteUserData(args: operations.SmsSessionDeleteUserDataArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteUserData, args, options);
  }
}
