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
   *
   * @example Response, documented at `text/add-comment.txt:23`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  addComment<W extends EventName | undefined = undefined>(
    args: EmailAddCommentArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "email.addComment",
        method: "POST",
        path: "/api/v2/me/emails/{id}",
        parameters: [["id", "path"], ["comment", "body"]],
        body: "json",
        constants: [["operationName", "AddComment"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `EmailSection.addComment`. */
export interface EmailAddCommentArguments {
  readonly id: string;
  /** What to say, in a few words */
  readonly comment: string;
}
