/**
 * Client of Web Services API Reference, version 8.5.
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
  StatusResponse,
} from "../models.js";

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
   * Also documented as “Retrieve full disposition and category tree”.
   *
   * `GET /api/v2/groups/{id}`, documented at `html/BusinessUnitAPI.html:72:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `subresources` (query)
   *
   * @example Response 1 of 2, documented at `html/BusinessUnitAPI.html:85:1 #Overview`
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
   * `html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:86:1 #Example`
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
   * `html/BusinessUnitAPI.html:72:54 #firstHeading`.
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
   * `html/BusinessUnitAPI.html:72:54 #firstHeading`.
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
   * `GET /api/v2/groups/{id}/users`, documented at `html/BusinessUnitAPI.html:72:54 #firstHeading`.
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
   * `html/BusinessUnitRetrieveBusinessUnitsList.html:72:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `subresources` (query)
   * - `type` (query)
   *
   * @example Response, documented at
   * `html/BusinessUnitRetrieveBusinessUnitsList.html:88:1 #Example`
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
   *
   * @example Response, documented at
   * `html/BusinessUnitCreateABusinessUnit.html:152:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  create<W extends EventName | undefined = undefined>(
    args: BusinessUnitCreateArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "businessUnit.create",
        method: "POST",
        path: "/api/v2/groups",
        parameters: [["name", "body"], ["type", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

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
   *
   * @example Response 1 of 2, documented at
   * `html/BusinessUnitRemoveABusinessUnit.html:119:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   *
   * @example Response 2 of 2, documented at
   * `html/HierarchicalDispositionsRemoveSubCategoryOfDispositions.html:119:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  remove<W extends EventName | undefined = undefined>(
    args: BusinessUnitRemoveArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "businessUnit.remove",
        method: "DELETE",
        path: "/api/v2/groups/{id}",
        parameters: [["id", "path"]],
      },
      args,
      options,
    );
  }

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
   *
   * @example Request, documented at
   * `html/BusinessUnitAssignQueueToBusinessUnit.html:137:116 #Request`
   * ```json
   * {
   *   "uri": "http://198.51.100.24:8090/api/v2/queues/q-lochmaddy-bookings"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/BusinessUnitAssignQueueToBusinessUnit.html:143:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  assignQueueTo<W extends EventName | undefined = undefined>(
    args: BusinessUnitAssignQueueToArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "businessUnit.assignQueueTo",
        method: "POST",
        path: "/api/v2/groups/{id}/queues",
        parameters: [["id", "path"], ["uri", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

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
   *
   * @example Response, documented at
   * `html/BusinessUnitRemoveQueueFromBusinessUnit.html:119:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  removeQueueFrom<W extends EventName | undefined = undefined>(
    args: BusinessUnitRemoveQueueFromArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "businessUnit.removeQueueFrom",
        method: "DELETE",
        path: "/api/v2/groups/{id}/queues/{queueId}",
        parameters: [["id", "path"], ["queueId", "path"]],
      },
      args,
      options,
    );
  }

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
   *
   * @example Request, documented at
   * `html/BusinessUnitAssignAgentToBusinessUnit.html:137:116 #Request`
   * ```json
   * {
   *   "uri": "http://198.51.100.24:8090/api/v2/users/a2cab77e20f8066ae86234700627a7d7"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/BusinessUnitAssignAgentToBusinessUnit.html:143:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  assignAgentTo<W extends EventName | undefined = undefined>(
    args: BusinessUnitAssignAgentToArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "businessUnit.assignAgentTo",
        method: "POST",
        path: "/api/v2/groups/{id}/users",
        parameters: [["id", "path"], ["uri", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

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
   *
   * @example Request, documented at
   * `html/BusinessUnitAssignBusinessUnitToAgent.html:137:116 #Request`
   * ```json
   * {
   *   "uri": "http://198.51.100.24:8090/api/v2/groups/8f0d2a64b1c94d0c"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/BusinessUnitAssignBusinessUnitToAgent.html:143:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  assignToAgent<W extends EventName | undefined = undefined>(
    args: BusinessUnitAssignToAgentArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "businessUnit.assignToAgent",
        method: "POST",
        path: "/api/v2/users/{userId}/groups",
        parameters: [["userId", "path"], ["uri", "body"]],
        body: "json",
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

/** Arguments of `BusinessUnitSection.create`. */
export interface BusinessUnitCreateArguments {
  /** What the harbour is called. */
  readonly name: string;
  /** The word BusinessUnit. */
  readonly type: string;
}

/** Arguments of `BusinessUnitSection.remove`. */
export interface BusinessUnitRemoveArguments {
  readonly id: string;
}

/** Arguments of `BusinessUnitSection.assignQueueTo`. */
export interface BusinessUnitAssignQueueToArguments {
  readonly id: string;
  /** Where the queue is found. */
  readonly uri: string;
}

/** Arguments of `BusinessUnitSection.removeQueueFrom`. */
export interface BusinessUnitRemoveQueueFromArguments {
  readonly id: string;
  readonly queueId: string;
}

/** Arguments of `BusinessUnitSection.assignAgentTo`. */
export interface BusinessUnitAssignAgentToArguments {
  readonly id: string;
  /** Where the person is found. */
  readonly uri: string;
}

/** Arguments of `BusinessUnitSection.assignToAgent`. */
export interface BusinessUnitAssignToAgentArguments {
  readonly userId: string;
  /** Where the unit is found. */
  readonly uri: string;
}
