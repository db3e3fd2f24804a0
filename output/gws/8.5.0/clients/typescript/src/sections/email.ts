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
import * as operations from "../operations/email.js";
import type { Reply } from "../reply.js";

/**
 * Email API.
 *
 * Documented at `text/add-comment.txt:8`.
 */
export class EmailSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * AddComment.
   *
   * Resolves to the event that `waitFor` names.
   */
  addComment<W extends EventName>(args: operations.EmailAddCommentArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * AddComment.
   *
   * Adds a word for the colleague who takes the letter over.
   *
   * `POST /api/v2/me/emails/{id}` `AddComment`, documented at `text/add-comment.txt:11-14`.
   * Required features: `api-multimedia-email`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `comment` (body, required): What to say, in a few words
   *
   * @example Request, documented at `text/add-comment.txt:20-21`
   * ```json
   * {
   *   "operationName": "AddComment",
   *   "comment": "She asks for the 07:15"
   * }
   * ```
   */
  addComment(args: operations.EmailAddCommentArguments, options?: CallOptions): Reply<StatusResponse>;
  addComment(args: operations.EmailAddCommentArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.addComment, args, options);
  }
}
