/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";

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
   * `html/RequestParameters.html:375:5 #Supported_Requests`.
   *
   * @param args - What the request says:
   * - `startTime` (query)
   * - `endTime` (query)
   * - `callerPhoneNumber` (query)
   * - `userName` (query)
   * - `offset` (query)
   * - `limit` (query)
   */
  list<W extends EventName | undefined = undefined>(
    args: RecordingsListArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "recordings.list",
        method: "GET",
        path: "/api/v2/recordings",
        parameters: [
          ["startTime", "query"],
          ["endTime", "query"],
          ["callerPhoneNumber", "query"],
          ["userName", "query"],
          ["offset", "query"],
          ["limit", "query"],
        ],
        content: true,
      },
      args,
      options,
    );
  }
}

/** Arguments of `RecordingsSection.list`. */
export interface RecordingsListArguments {
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  readonly callerPhoneNumber?: string | undefined;
  readonly userName?: string | undefined;
  readonly offset?: string | undefined;
  readonly limit?: string | undefined;
}
