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
import * as operations from "../operations/interaction-history.js";
import type { Reply } from "../reply.js";

/**
 * Interaction History API.
 *
 * What a person has told the company before, by whatever means.
 *
 * Documented at `html/InteractionHistoryAPI.html:68:54 #firstHeading`.
 */
export class InteractionHistorySection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * RetrieveContactHistory.
   *
   * Resolves to the event that `waitFor` names.
   */
  retrieveContactHistory<W extends EventName>(args: operations.InteractionHistoryRetrieveContactHistoryArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * RetrieveContactHistory.
   *
   * Gives what one person has told. Without dates, the last month.
   *
   * `POST /api/v2/ucs/contacts/{id}/interactions` `RetrieveContactHistory`, documented at
   * `html/InteractionHistoryRetrieveContactHistory.html:94:5 #Overview`. Followed by
   * `GetInteractionsHistoryMessage` on `/v2/ucs/interactions`. Required features: any of
   * `api-multimedia-chat`, `api-multimedia-email`, `api-ucs-voice`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `fromDate` (body): As yyyy-MM-dd.
   * - `toDate` (body): As yyyy-MM-dd. Today is the default. Default: `"Today"`.
   * - `mediaType` (body): Possible values are **call**, **chat**, **email**, or **workitem**.
   * - `sort` (body): Possible values are "asc" or "desc". The default is "desc". Default: `"desc"`.
   * - `customAttributes` (body): Names of your own keys to give as well.
   * - `searchCustomAttributes` (body): Your own keys and the values that they must have.
   *
   * More at `html/InteractionHistoryRetrieveContactHistory.html:182:116 #Request`,
   * `html/InteractionHistoryRetrieveContactHistory.html:195:115 #HTTP_response`.
   */
  retrieveContactHistory(args: operations.InteractionHistoryRetrieveContactHistoryArguments, options?: CallOptions): Reply<StatusResponse>;
  retrieveContactHistory(args: operations.InteractionHistoryRetrieveContactHistoryArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.retrieveContactHistory, args, options);
  }
}
