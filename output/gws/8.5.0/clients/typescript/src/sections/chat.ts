/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/chat.js";
import type { Reply } from "../reply.js";

/**
 * Chat API.
 *
 * Documented at `text/accept-chat.txt:1`.
 */
export class ChatSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * AcceptChat.
   *
   * Resolves to the event that `waitFor` names.
   */
  accept<W extends EventName>(args: operations.ChatAcceptArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * AcceptChat.
   *
   * Begins to talk with a passenger who waits.
   *
   * `POST /api/v2/me/chats/{id}` `Accept`, documented at `text/accept-chat.txt:9-11`. Followed by
   * `ChatStateChangeMessage`. Required features: `api-multimedia-chat`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `nickname` (body, required): The name that the passenger sees
   *
   * @example Request, documented at `text/accept-chat.txt:21-25`
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
}
