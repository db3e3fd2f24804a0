/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { Content } from "../content.js";
import type { EventName, EventOf } from "../events.js";
import type {
  BusinessUnitGetGroupResponse,
  BusinessUnitListResponse,
} from "../models.js";
import * as operations from "../operations/business-unit.js";
import type { Pages } from "../pages.js";
import type { Reply } from "../reply.js";

/**
 * Business Unit API.
 *
 * Each harbour of Skerry Lines is a unit. What it holds is read like this.
 *
 * Documented at `html/BusinessUnitAPI.html:66:54 #firstHeading`.
 */
export class BusinessUnitSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Business Unit API.
   *
   * Resolves to the event that `waitFor` names.
   */
  getGroup<W extends EventName>(args: operations.BusinessUnitGetGroupArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Business Unit API.
   *
   * Also documented as “Retrieve full disposition and category tree”.
   *
   * `GET /api/v2/groups/{id}`, documented at `html/BusinessUnitAPI.html:66:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `subresources` (query)
   *
   * More at `html/BusinessUnitAPI.html:79:1 #Overview`,
   * `html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1 #Example`.
   */
  getGroup(args: operations.BusinessUnitGetGroupArguments, options?: CallOptions): Reply<BusinessUnitGetGroupResponse>;
  getGroup(args: operations.BusinessUnitGetGroupArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getGroup, args, options);
  }

  /**
   * Business Unit API.
   *
   * Resolves to the event that `waitFor` names.
   */
  getGroupSkills<W extends EventName>(args: operations.BusinessUnitGetGroupSkillsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Business Unit API.
   *
   * `GET /api/v2/groups/{id}/skills`, documented at
   * `html/BusinessUnitAPI.html:66:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  getGroupSkills(args: operations.BusinessUnitGetGroupSkillsArguments, options?: CallOptions): Reply<Content>;
  getGroupSkills(args: operations.BusinessUnitGetGroupSkillsArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getGroupSkills, args, options);
  }

  /**
   * Business Unit API.
   *
   * Resolves to the event that `waitFor` names.
   */
  getGroupQueues<W extends EventName>(args: operations.BusinessUnitGetGroupQueuesArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Business Unit API.
   *
   * `GET /api/v2/groups/{id}/queues`, documented at
   * `html/BusinessUnitAPI.html:66:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  getGroupQueues(args: operations.BusinessUnitGetGroupQueuesArguments, options?: CallOptions): Reply<Content>;
  getGroupQueues(args: operations.BusinessUnitGetGroupQueuesArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getGroupQueues, args, options);
  }

  /**
   * Business Unit API.
   *
   * `GET /api/v2/groups/{id}/users`, documented at `html/BusinessUnitAPI.html:66:54 #firstHeading`.
   * Gives a list page by page: iterate over it, or take `pages()`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `offset` (query): How many records to leave out at the front. - 0 unless you say otherwise.
   * - `limit` (query): How many records to give. - A hundred at most. - Ten unless you say
   *   otherwise.
   * - `sortBy` (query): One or more members to order by, with commas.
   * - `order` (query): Which way round: "Ascending" or "Descending", the former if you say nothing.
   */
  getGroupUsers(args: operations.BusinessUnitGetGroupUsersArguments, options: CallOptions = {}): Pages<unknown, Content> {
    return this.#caller.pages(operations.getGroupUsers, args, options);
  }

  /**
   * Retrieve Business Units list.
   *
   * Resolves to the event that `waitFor` names.
   */
  list<W extends EventName>(args: operations.BusinessUnitListArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Retrieve Business Units list.
   *
   * Lists the units.
   *
   * `GET /api/v2/groups`, documented at
   * `html/BusinessUnitRetrieveBusinessUnitsList.html:66:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `subresources` (query)
   * - `type` (query)
   */
  list(args?: operations.BusinessUnitListArguments, options?: CallOptions): Reply<BusinessUnitListResponse>;
  list(args: operations.BusinessUnitListArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.list, args, options);
  }
}
