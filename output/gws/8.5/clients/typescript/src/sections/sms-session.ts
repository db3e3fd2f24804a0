/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  Chat,
  StatusResponse,
} from "../models.js";

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
   * A session and what may be done with it now.
   *
   * `GET /api/v2/me/smsessions`, documented at `html/SMSSessionResource.html:84:5 #Overview`.
   * Required features: `api-multimedia-chat`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * @example Response, documented at `html/SMSSessionResource.html:104:1 #Sample_Data`
   * ```json
   * {
   *   "state": "Chatting",
   *   "capabilities": [
   *     "Transfer",
   *     "Leave",
   *     "SendMessage",
   *     "UpdateUserData",
   *     "Complete"
   *   ],
   *   "uri": "http://gws.example.com:8080/api/v2/smsessions/0007VM3CGDXH6BEV",
   *   "participants": [
   *     {
   *       "nickname": "noor_h",
   *       "type": "Customer",
   *       "participantId": "67247249F6E7E29E"
   *     },
   *     {
   *       "nickname": "Ines",
   *       "type": "Agent",
   *       "participantId": "B990A6853B608604"
   *     }
   *   ],
   *   "id": "0007VM3CGDXH6BEV"
   * }
   * ```
   */
  getSmsessions<W extends EventName | undefined = undefined>(
    args: SmsSessionGetSmsessionsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Chat>> {
    return this.#caller.call(
      {
        name: "smsSession.getSmsessions",
        method: "GET",
        path: "/api/v2/me/smsessions",
        parameters: [["fields", "query"]],
      },
      args,
      options,
    );
  }

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
   *
   * @example Response, documented at `html/SMSSessionAttachUserData.html:151:115 #Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  attachUserData<W extends EventName | undefined = undefined>(
    args: SmsSessionAttachUserDataArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "smsSession.attachUserData",
        method: "POST",
        path: "/api/v2/me/smsessions/{id}",
        parameters: [["id", "path"], ["userData", "body"]],
        body: "json",
        constants: [["operationName", "AttachUserData"]],
      },
      args,
      options,
    );
  }

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
   *
   * @example Response, documented at `html/SMSSessionUpdateUserData.html:150:115 #Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  updateUserData<W extends EventName | undefined = undefined>(
    args: SmsSessionUpdateUserDataArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "smsSession.updateUserData",
        method: "POST",
        path: "/api/v2/me/smsessions/{id}",
        parameters: [["id", "path"], ["userData", "body"]],
        body: "json",
        constants: [["operationName", "UpdateUserData"]],
      },
      args,
      options,
    );
  }

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
   *
   * @example Response, documented at `html/SMSSessionDeleteUserData.html:147:115 #Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  deleteUserData<W extends EventName | undefined = undefined>(
    args: SmsSessionDeleteUserDataArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "smsSession.deleteUserData",
        method: "POST",
        path: "/api/v2/me/smsessions/{id}",
        parameters: [["id", "path"], ["keys", "body"]],
        body: "json",
        constants: [["operationName", "DeleteUserData"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `SmsSessionSection.getSmsessions`. */
export interface SmsSessionGetSmsessionsArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `SmsSessionSection.attachUserData`. */
export interface SmsSessionAttachUserDataArguments {
  readonly id: string;
  /** Keys and values to tie to it */
  readonly userData: { [member: string]: unknown };
}

/** Arguments of `SmsSessionSection.updateUserData`. */
export interface SmsSessionUpdateUserDataArguments {
  readonly id: string;
  /** Keys and values to write */
  readonly userData: { [member: string]: unknown };
}

/** Arguments of `SmsSessionSection.deleteUserData`. */
export interface SmsSessionDeleteUserDataArguments {
  readonly id: string;
  /** Names of the keys to take away */
  readonly keys: string[];
}
