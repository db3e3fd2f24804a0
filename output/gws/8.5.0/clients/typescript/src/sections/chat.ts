/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";

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
   *
   * @example Response, documented at `text/accept-chat.txt:29-31`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  accept<W extends EventName | undefined = undefined>(
    args: ChatAcceptArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "chat.accept",
        method: "POST",
        path: "/api/v2/me/chats/{id}",
        parameters: [["id", "path"], ["nickname", "body"]],
        body: "json",
        constants: [["operationName", "Accept"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `ChatSection.accept`. */
export interface ChatAcceptArguments {
  readonly id: string;
  /** The name that the passenger sees */
  readonly nickname: string;
}
