/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/im-session.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  initiate<W extends EventName>(args: operations.ImSessionInitiateArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * More at `html/IMSessionInitiateIMSession.html:152:116 #Request`,
   * `html/IMSessionInitiateIMSession.html:165:115 #HTTP_Response`.
   */
  initiate(args: operations.ImSessionInitiateArguments, options?: CallOptions): Reply<StatusResponse>;
  initiate(args: operations.ImSessionInitiateArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.initiate, args, options);
  }

  /**
   * SendMessage.
   *
   * Resolves to the event that `waitFor` names.
   */
  sendMessage<W extends EventName>(args: operations.ImSessionSendMessageArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * More at `html/IMSessionSendMessage.html:152:116 #Request`,
   * `html/IMSessionSendMessage.html:163:115 #HTTP_Response`.
   */
  sendMessage(args: operations.ImSessionSendMessageArguments, options?: CallOptions): Reply<StatusResponse>;
  sendMessage(args: operations.ImSessionSendMessageArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.sendMessage, args, options);
  }
}
