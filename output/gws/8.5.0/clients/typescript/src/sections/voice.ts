/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";

/**
 * Voice API.
 *
 * Documented at `text/call-operations.txt:1`.
 */
export class VoiceSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Answer.
   *
   * Takes the call that rings.
   *
   * `POST /api/v2/me/calls/{id}` `Answer`, documented at `text/call-operations.txt:9`. Roles:
   * `Agent`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  answer<W extends EventName | undefined = undefined>(
    args: VoiceAnswerArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "voice.answer",
        method: "POST",
        path: "/api/v2/me/calls/{id}",
        parameters: [["id", "path"]],
        body: "json",
        constants: [["operationName", "Answer"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Hold.
   *
   * Lets the caller hear the sea.
   *
   * `POST /api/v2/me/calls/{id}` `Hold`, documented at `text/call-operations.txt:10`. Roles:
   * `Agent`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Request, documented at `text/call-operations.txt:15-18`
   * ```json
   * {
   *   "operationName": "Hold"
   * }
   * ```
   *
   * @example Response, documented at `text/call-operations.txt:20-22`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  hold<W extends EventName | undefined = undefined>(
    args: VoiceHoldArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "voice.hold",
        method: "POST",
        path: "/api/v2/me/calls/{id}",
        parameters: [["id", "path"]],
        body: "json",
        constants: [["operationName", "Hold"]],
      },
      args,
      options,
    );
  }

  /**
   * Retrieve.
   *
   * Talks to a caller who was on hold.
   *
   * `POST /api/v2/me/calls/{id}` `Retrieve`, documented at `text/call-operations.txt:11`. Roles:
   * `Agent`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  retrieve<W extends EventName | undefined = undefined>(
    args: VoiceRetrieveArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "voice.retrieve",
        method: "POST",
        path: "/api/v2/me/calls/{id}",
        parameters: [["id", "path"]],
        body: "json",
        constants: [["operationName", "Retrieve"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Hangup.
   *
   * Ends the call.
   *
   * `POST /api/v2/me/calls/{id}` `Hangup`, documented at `text/call-operations.txt:12`. Roles:
   * `Agent`, `Supervisor`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  hangup<W extends EventName | undefined = undefined>(
    args: VoiceHangupArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "voice.hangup",
        method: "POST",
        path: "/api/v2/me/calls/{id}",
        parameters: [["id", "path"]],
        body: "json",
        constants: [["operationName", "Hangup"]],
        content: true,
      },
      args,
      options,
    );
  }
}

/** Arguments of `VoiceSection.answer`. */
export interface VoiceAnswerArguments {
  readonly id: string;
}

/** Arguments of `VoiceSection.hold`. */
export interface VoiceHoldArguments {
  readonly id: string;
}

/** Arguments of `VoiceSection.retrieve`. */
export interface VoiceRetrieveArguments {
  readonly id: string;
}

/** Arguments of `VoiceSection.hangup`. */
export interface VoiceHangupArguments {
  readonly id: string;
}
