/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions } from "../call.js";
import type { Content } from "../content.js";
import * as operations from "../operations/recordings.js";
import type { Pages } from "../pages.js";

/** Recordings. */
export class RecordingsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Request Parameters.
   *
   * `GET /api/v2/recordings`, documented at
   * `html/RequestParameters.html:375:5 #Supported_Requests`. Gives a list page by page: iterate
   * over it, or take `pages()`.
   *
   * @param args - What the request says:
   * - `startTime` (query)
   * - `endTime` (query)
   * - `callerPhoneNumber` (query)
   * - `userName` (query)
   * - `offset` (query)
   * - `limit` (query)
   */
  list(args: operations.RecordingsListArguments = {}, options: CallOptions = {}): Pages<unknown, Content> {
    return this.#caller.pages(operations.list, args, options);
  }
}
