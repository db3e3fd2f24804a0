/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";
import type {
  BusinessUnitGetGroupResponse,
  BusinessUnitGetGroupUsersOrder,
  BusinessUnitListResponse,
} from "../models.js";

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
   * Also documented as “Retrieve full disposition and category tree”.
   *
   * `GET /api/v2/groups/{id}`, documented at `html/BusinessUnitAPI.html:66:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `subresources` (query)
   *
   * @example Response 1 of 2, documented at `html/BusinessUnitAPI.html:79:1 #Overview`
   * ```json
   * {
   *   "name": "Ullapool",
   *   "contains": [
   *     "users",
   *     "skills",
   *     "queues"
   *   ],
   *   "users": [
   *     {
   *       "userName": "iokafor"
   *     }
   *   ],
   *   "skills": [
   *     {
   *       "name": "Gaelic",
   *       "description": "Speaks with islanders"
   *     }
   *   ],
   *   "queues": [
   *     {
   *       "name": "Ullapool bookings"
   *     }
   *   ],
   *   "type": "BusinessUnit"
   * }
   * ```
   *
   * @example Response 2 of 2, documented at
   * `html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1 #Example`
   * ```json
   * {
   *   "id": "<id>",
   *   "name": "Reasons",
   *   "groups": [
   *     {
   *       "name": "Luggage",
   *       "contains": "dispositions",
   *       "parentUri": "/groups/{parent_id}",
   *       "groups": [
   *         {
   *           "dispositions": []
   *         }
   *       ],
   *       "dispositions": [
   *         {
   *           "name": "LostBag",
   *           "displayName": "Lost luggage"
   *         }
   *       ]
   *     }
   *   ],
   *   "dispositions": [
   *     {
   *       "name": "Other",
   *       "displayName": "Something else"
   *     },
   *     {
   *       "name": "Wrong",
   *       "displayName": "Wrong number"
   *     }
   *   ]
   * }
   * ```
   */
  getGroup<W extends EventName | undefined = undefined>(
    args: BusinessUnitGetGroupArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, BusinessUnitGetGroupResponse>> {
    return this.#caller.call(
      {
        name: "businessUnit.getGroup",
        method: "GET",
        path: "/api/v2/groups/{id}",
        parameters: [["id", "path"], ["subresources", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Business Unit API.
   *
   * `GET /api/v2/groups/{id}/skills`, documented at
   * `html/BusinessUnitAPI.html:66:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  getGroupSkills<W extends EventName | undefined = undefined>(
    args: BusinessUnitGetGroupSkillsArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "businessUnit.getGroupSkills",
        method: "GET",
        path: "/api/v2/groups/{id}/skills",
        parameters: [["id", "path"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Business Unit API.
   *
   * `GET /api/v2/groups/{id}/queues`, documented at
   * `html/BusinessUnitAPI.html:66:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  getGroupQueues<W extends EventName | undefined = undefined>(
    args: BusinessUnitGetGroupQueuesArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "businessUnit.getGroupQueues",
        method: "GET",
        path: "/api/v2/groups/{id}/queues",
        parameters: [["id", "path"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Business Unit API.
   *
   * `GET /api/v2/groups/{id}/users`, documented at `html/BusinessUnitAPI.html:66:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `offset` (query): How many records to leave out at the front. - 0 unless you say otherwise.
   * - `limit` (query): How many records to give. - A hundred at most. - Ten unless you say
   *   otherwise.
   * - `sortBy` (query): One or more members to order by, with commas.
   * - `order` (query): Which way round: "Ascending" or "Descending", the former if you say nothing.
   */
  getGroupUsers<W extends EventName | undefined = undefined>(
    args: BusinessUnitGetGroupUsersArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "businessUnit.getGroupUsers",
        method: "GET",
        path: "/api/v2/groups/{id}/users",
        parameters: [
          ["id", "path"],
          ["offset", "query"],
          ["limit", "query"],
          ["sortBy", "list"],
          ["order", "query"],
        ],
        content: true,
      },
      args,
      options,
    );
  }

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
   *
   * @example Response, documented at
   * `html/BusinessUnitRetrieveBusinessUnitsList.html:82:1 #Example`
   * ```json
   * {
   *   "groups": [
   *     {
   *       "names": "Ullapool",
   *       "contains": [
   *         "users",
   *         "skills",
   *         "queues"
   *       ],
   *       "type": "BusinessUnit"
   *     }
   *   ]
   * }
   * ```
   */
  list<W extends EventName | undefined = undefined>(
    args: BusinessUnitListArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, BusinessUnitListResponse>> {
    return this.#caller.call(
      {
        name: "businessUnit.list",
        method: "GET",
        path: "/api/v2/groups",
        parameters: [["subresources", "query"], ["type", "query"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `BusinessUnitSection.getGroup`. */
export interface BusinessUnitGetGroupArguments {
  readonly id: string;
  readonly subresources?: string | undefined;
}

/** Arguments of `BusinessUnitSection.getGroupSkills`. */
export interface BusinessUnitGetGroupSkillsArguments {
  readonly id: string;
}

/** Arguments of `BusinessUnitSection.getGroupQueues`. */
export interface BusinessUnitGetGroupQueuesArguments {
  readonly id: string;
}

/** Arguments of `BusinessUnitSection.getGroupUsers`. */
export interface BusinessUnitGetGroupUsersArguments {
  readonly id: string;
  /**
   * How many records to leave out at the front.
   * - 0 unless you say otherwise.
   */
  readonly offset?: number | undefined;
  /**
   * How many records to give.
   * - A hundred at most.
   * - Ten unless you say otherwise.
   */
  readonly limit?: number | undefined;
  /** One or more members to order by, with commas. */
  readonly sortBy?: string | readonly string[] | undefined;
  /** Which way round: "Ascending" or "Descending", the former if you say nothing. */
  readonly order?: BusinessUnitGetGroupUsersOrder | (string & {}) | undefined;
}

/** Arguments of `BusinessUnitSection.list`. */
export interface BusinessUnitListArguments {
  readonly subresources?: string | undefined;
  readonly type?: string | undefined;
}
