/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { Content } from "../content.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/voice.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  answer<W extends EventName>(args: operations.VoiceAnswerArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  answer(args: operations.VoiceAnswerArguments, options?: CallOptions): Reply<Content>;
  answer(args: operations.VoiceAnswerArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.answer, args, options);
  }

  /**
   * Hold.
   *
   * Resolves to the event that `waitFor` names.
   */
  hold<W extends EventName>(args: operations.VoiceHoldArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  hold(args: operations.VoiceHoldArguments, options?: CallOptions): Reply<StatusResponse>;
  hold(args: operations.VoiceHoldArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.hold, args, options);
  }

  /**
   * Retrieve.
   *
   * Resolves to the event that `waitFor` names.
   */
  retrieve<W extends EventName>(args: operations.VoiceRetrieveArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  retrieve(args: operations.VoiceRetrieveArguments, options?: CallOptions): Reply<Content>;
  retrieve(args: operations.VoiceRetrieveArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.retrieve, args, options);
  }

  /**
   * Hangup.
   *
   * Resolves to the event that `waitFor` names.
   */
  hangup<W extends EventName>(args: operations.VoiceHangupArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  hangup(args: operations.VoiceHangupArguments, options?: CallOptions): Reply<Content>;
  hangup(args: operations.VoiceHangupArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.hangup, args, options);
  }
}
