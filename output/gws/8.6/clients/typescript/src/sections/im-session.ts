/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  Destination,
  StatusResponse,
} from "../models.js";

/**
 * IM Session API.
 *
 * Short written messages from one colleague to another.
 *
 * Documented at `html/IMSessionAPI.html:69:54 #firstHeading`.
 */
export class ImSessionSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * InitiateIMSession.
   *
   * Opens a session. One person can be in one session only.
   *
   * `POST /api/v2/me/im-sessions` `InitiateIMSession`, documented at
   * `html/IMSessionInitiateIMSession.html:98:5 #Overview`. Followed by
   * `IMSessionStateChangeMessage` on `/v2/me/im-sessions`. Required features:
   * `api-voice-instant-messaging`.
   *
   * @param args - What the request says:
   * - `destination` (body, required): The number of the colleague. (mandatory) Their phone has to
   *   be set up for messages: - multimedia set to true - sip-signalling-chat set to none
   * - `userData` (body): Data to tie to the session. (optional)
   * - `devicePath` (body): Path of the phone to use, where there is more than one (optional).
   *
   * @example Request, documented at `html/IMSessionInitiateIMSession.html:152:116 #Request`
   * ```json
   * {
   *   "operationName": "InitiateIMSession",
   *   "destination": {
   *     "phoneNumber": "4112"
   *   },
   *   "userData": {
   *     "Berth": "3",
   *     "Urgent": false
   *   }
   * }
   * ```
   *
   * @example Response, documented at `html/IMSessionInitiateIMSession.html:165:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  initiate<W extends EventName | undefined = undefined>(
    args: ImSessionInitiateArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "imSession.initiate",
        method: "POST",
        path: "/api/v2/me/im-sessions",
        parameters: [["destination", "body"], ["userData", "body"], ["devicePath", "body"]],
        body: "json",
        constants: [["operationName", "InitiateIMSession"]],
      },
      args,
      options,
    );
  }

  /**
   * SendMessage.
   *
   * Says something.
   *
   * `POST /api/v2/me/im-sessions/{id}` `SendMessage`, documented at
   * `html/IMSessionSendMessage.html:98:5 #Overview`. Followed by `IMLogUpdateMessage` on
   * `/v2/me/im-sessions`. Required features: `api-voice-instant-messaging`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `text` (body, required): What to say. (mandatory)
   * - `destination` (body, required): The number of the colleague. (mandatory)
   * - `devicePath` (body, required): Path of the phone to use. (mandatory)
   *
   * @example Request, documented at `html/IMSessionSendMessage.html:152:116 #Request`
   * ```json
   * {
   *   "operationName": "SendMessage",
   *   "text": "Is berth three free tonight?",
   *   "destination": {
   *     "phoneNumber": "4112"
   *   },
   *   "devicePath": "/devices/53788a59-5896-8187-b323-b05f835136c1"
   * }
   * ```
   *
   * @example Response, documented at `html/IMSessionSendMessage.html:163:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  sendMessage<W extends EventName | undefined = undefined>(
    args: ImSessionSendMessageArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "imSession.sendMessage",
        method: "POST",
        path: "/api/v2/me/im-sessions/{id}",
        parameters: [
          ["id", "path"],
          ["text", "body"],
          ["destination", "body"],
          ["devicePath", "body"],
        ],
        body: "json",
        constants: [["operationName", "SendMessage"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `ImSessionSection.initiate`. */
export interface ImSessionInitiateArguments {
  /**
   * The number of the colleague. (mandatory)
   * Their phone has to be set up for messages:
   * - multimedia set to true
   * - sip-signalling-chat set to none
   */
  readonly destination: Destination;
  /** Data to tie to the session. (optional) */
  readonly userData?: { [member: string]: unknown } | undefined;
  /** Path of the phone to use, where there is more than one (optional). */
  readonly devicePath?: string | undefined;
}

/** Arguments of `ImSessionSection.sendMessage`. */
export interface ImSessionSendMessageArguments {
  readonly id: string;
  /** What to say. (mandatory) */
  readonly text: string;
  /** The number of the colleague. (mandatory) */
  readonly destination: Destination;
  /** Path of the phone to use. (mandatory) */
  readonly devicePath: string;
}
