/**
 * Client of Web Services API Reference, version 8.5.
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
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/business-unit.js";
import type { Pages } from "../pages.js";
import type { Reply } from "../reply.js";

/**
 * Business Unit API.
 *
 * Each harbour of Skerry Lines is a unit. What it holds is read like this.
 *
 * Documented at `html/BusinessUnitAPI.html:72:54 #firstHeading`.
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
   * `GET /api/v2/groups/{id}`, documented at `html/BusinessUnitAPI.html:72:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `subresources` (query)
   *
   * More at `html/BusinessUnitAPI.html:85:1 #Overview`,
   * `html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:86:1 #Example`.
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
   * `html/BusinessUnitAPI.html:72:54 #firstHeading`.
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
   * `html/BusinessUnitAPI.html:72:54 #firstHeading`.
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
   * `GET /api/v2/groups/{id}/users`, documented at `html/BusinessUnitAPI.html:72:54 #firstHeading`.
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
   * `html/BusinessUnitRetrieveBusinessUnitsList.html:72:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `subresources` (query)
   * - `type` (query)
   */
  list(args?: operations.BusinessUnitListArguments, options?: CallOptions): Reply<BusinessUnitListResponse>;
  list(args: operations.BusinessUnitListArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.list, args, options);
  }

  /**
   * Create a Business Unit.
   *
   * Resolves to the event that `waitFor` names.
   */
  create<W extends EventName>(args: operations.BusinessUnitCreateArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Create a Business Unit.
   *
   * A harbour that opens gets a unit of its own, empty at first.
   *
   * `POST /api/v2/groups`, documented at
   * `html/BusinessUnitCreateABusinessUnit.html:97:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `name` (body, required): What the harbour is called.
   * - `type` (body, required): The word BusinessUnit.
   *
   * @example Request, documented at `html/BusinessUnitCreateABusinessUnit.html:145:116 #Request`
   * ```json
   * {
   *   "name": "Lochmaddy",
   *   "type": "BusinessUnit"
   * }
   * ```
   */
  create(args: operations.BusinessUnitCreateArguments, options?: CallOptions): Reply<StatusResponse>;
  create(args: operations.BusinessUnitCreateArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.create, args, options);
  }

  /**
   * Remove a Business Unit.
   *
   * Resolves to the event that `waitFor` names.
   */
  remove<W extends EventName>(args: operations.BusinessUnitRemoveArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Remove a Business Unit.
   *
   * Closes a harbour. Its people and queues stay, without a unit.
   *
   * Also documented as “Remove sub-category of dispositions”.
   *
   * `DELETE /api/v2/groups/{id}`, documented at
   * `html/BusinessUnitRemoveABusinessUnit.html:96:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  remove(args: operations.BusinessUnitRemoveArguments, options?: CallOptions): Reply<StatusResponse>;
  remove(args: operations.BusinessUnitRemoveArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.remove, args, options);
  }

  /**
   * Assign Queue to Business Unit.
   *
   * Resolves to the event that `waitFor` names.
   */
  assignQueueTo<W extends EventName>(args: operations.BusinessUnitAssignQueueToArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Assign Queue to Business Unit.
   *
   * From now on the harbour answers this queue.
   *
   * `POST /api/v2/groups/{id}/queues`, documented at
   * `html/BusinessUnitAssignQueueToBusinessUnit.html:97:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `uri` (body, required): Where the queue is found.
   */
  assignQueueTo(args: operations.BusinessUnitAssignQueueToArguments, options?: CallOptions): Reply<StatusResponse>;
  assignQueueTo(args: operations.BusinessUnitAssignQueueToArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.assignQueueTo, args, options);
  }

  /**
   * Remove Queue from Business Unit.
   *
   * Resolves to the event that `waitFor` names.
   */
  removeQueueFrom<W extends EventName>(args: operations.BusinessUnitRemoveQueueFromArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Remove Queue from Business Unit.
   *
   * The harbour answers the queue no longer.
   *
   * `DELETE /api/v2/groups/{id}/queues/{queueId}`, documented at
   * `html/BusinessUnitRemoveQueueFromBusinessUnit.html:96:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `queueId` (path, required)
   */
  removeQueueFrom(args: operations.BusinessUnitRemoveQueueFromArguments, options?: CallOptions): Reply<StatusResponse>;
  removeQueueFrom(args: operations.BusinessUnitRemoveQueueFromArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.removeQueueFrom, args, options);
  }

  /**
   * Assign Agent to Business Unit.
   *
   * Resolves to the event that `waitFor` names.
   */
  assignAgentTo<W extends EventName>(args: operations.BusinessUnitAssignAgentToArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Assign Agent to Business Unit.
   *
   * Puts somebody on the roster of a harbour.
   *
   * `POST /api/v2/groups/{id}/users`, documented at
   * `html/BusinessUnitAssignAgentToBusinessUnit.html:97:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `uri` (body, required): Where the person is found.
   */
  assignAgentTo(args: operations.BusinessUnitAssignAgentToArguments, options?: CallOptions): Reply<StatusResponse>;
  assignAgentTo(args: operations.BusinessUnitAssignAgentToArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.assignAgentTo, args, options);
  }

  /**
   * Assign Business Unit To Agent.
   *
   * Resolves to the event that `waitFor` names.
   */
  assignToAgent<W extends EventName>(args: operations.BusinessUnitAssignToAgentArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Assign Business Unit To Agent.
   *
   * The same, told from the other end: gives a person one more harbour.
   *
   * `POST /api/v2/users/{userId}/groups`, documented at
   * `html/BusinessUnitAssignBusinessUnitToAgent.html:97:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `uri` (body, required): Where the unit is found.
   */
  assignToAgent(args: operations.BusinessUnitAssignToAgentArguments, options?: CallOptions): Reply<StatusResponse>;
  assignToAgent(args: operations.BusinessUnitAssignToAgentArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.assignToAgent, args, options);
  }
}
