/**
 * Client of Web Services API Reference, version 8.5.
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
  getSmsessions<W extends EventName>(args: operations.SmsSessionGetSmsessionsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * SMS Session Resource.
   *
   * A session and what may be done with it now.
   *
   * `GET /api/v2/me/smsessions`, documented at `html/SMSSessionResource.html:84:5 #Overview`.
   * Required features: `api-multimedia-chat`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * More at `html/SMSSessionResource.html:104:1 #Sample_Data`.
   */
  getSmsessions(args?: operations.SmsSessionGetSmsessionsArguments, options?: CallOptions): Reply<Chat>;
  getSmsessions(args: operations.SmsSessionGetSmsessionsArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getSmsessions, args, options);
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
   * `POST /api/v2/me/smsessions/{id}` `AttachUserData`, documented at
   * `html/SMSSessionAttachUserData.html:98:5 #Overview`. Followed by `SMSsessionStateChangeMessage`
   * on `/v2/me/smsessions`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `userData` (body, required): Keys and values to tie to it
   *
   * @example Request, documented at `html/SMSSessionAttachUserData.html:140:116 #Request`
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
   * `POST /api/v2/me/smsessions/{id}` `UpdateUserData`, documented at
   * `html/SMSSessionUpdateUserData.html:98:5 #Overview`. Followed by `SMSsessionStateChangeMessage`
   * on `/v2/me/smsessions`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `userData` (body, required): Keys and values to write
   *
   * @example Request, documented at `html/SMSSessionUpdateUserData.html:140:116 #Request`
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
   * `POST /api/v2/me/smsessions/{id}` `DeleteUserData`, documented at
   * `html/SMSSessionDeleteUserData.html:98:5 #Overview`. Followed by `SMSsessionStateChangeMessage`
   * on `/v2/me/smsessions`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `keys` (body, required): Names of the keys to take away
   *
   * @example Request, documented at `html/SMSSessionDeleteUserData.html:140:116 #Request`
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
