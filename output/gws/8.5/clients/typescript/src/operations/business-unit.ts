/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { ListOperation, Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  BusinessUnitGetGroupResponse,
  BusinessUnitGetGroupUsersOrder,
  BusinessUnitListResponse,
  StatusResponse,
} from "../models.js";

/** Arguments of `BusinessUnitSection.getGroup`. */
export interface BusinessUnitGetGroupArguments {
  readonly id: string;
  readonly subresources?: string | undefined;
}

/** `BusinessUnitSection.getGroup` */
export const getGroup: Operation<BusinessUnitGetGroupArguments, BusinessUnitGetGroupResponse> = {
  name: "businessUnit.getGroup",
  method: "GET",
  path: "/api/v2/groups/{id}",
  parameters: [["id", "path"], ["subresources", "query"]],
};

/** Arguments of `BusinessUnitSection.getGroupSkills`. */
export interface BusinessUnitGetGroupSkillsArguments {
  readonly id: string;
}

/** `BusinessUnitSection.getGroupSkills` */
export const getGroupSkills: Operation<BusinessUnitGetGroupSkillsArguments, Content> = {
  name: "businessUnit.getGroupSkills",
  method: "GET",
  path: "/api/v2/groups/{id}/skills",
  parameters: [["id", "path"]],
  content: true,
};

/** Arguments of `BusinessUnitSection.getGroupQueues`. */
export interface BusinessUnitGetGroupQueuesArguments {
  readonly id: string;
}

/** `BusinessUnitSection.getGroupQueues` */
export const getGroupQueues: Operation<BusinessUnitGetGroupQueuesArguments, Content> = {
  name: "businessUnit.getGroupQueues",
  method: "GET",
  path: "/api/v2/groups/{id}/queues",
  parameters: [["id", "path"]],
  content: true,
};

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

/** `BusinessUnitSection.getGroupUsers` */
export const getGroupUsers: ListOperation<BusinessUnitGetGroupUsersArguments, Content, unknown> = {
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
  paging: {"by": "offset", "position": "offset", "size": "limit", "items": "users"},
};

/** Arguments of `BusinessUnitSection.list`. */
export interface BusinessUnitListArguments {
  readonly subresources?: string | undefined;
  readonly type?: string | undefined;
}

/** `BusinessUnitSection.list` */
export const list: Operation<BusinessUnitListArguments, BusinessUnitListResponse> = {
  name: "businessUnit.list",
  method: "GET",
  path: "/api/v2/groups",
  parameters: [["subresources", "query"], ["type", "query"]],
};

/** Arguments of `BusinessUnitSection.create`. */
export interface BusinessUnitCreateArguments {
  /** What the harbour is called. */
  readonly name: string;
  /** The word BusinessUnit. */
  readonly type: string;
}

/** `BusinessUnitSection.create` */
export const create: Operation<BusinessUnitCreateArguments, StatusResponse> = {
  name: "businessUnit.create",
  method: "POST",
  path: "/api/v2/groups",
  parameters: [["name", "body"], ["type", "body"]],
  body: "json",
};

/** Arguments of `BusinessUnitSection.remove`. */
export interface BusinessUnitRemoveArguments {
  readonly id: string;
}

/** `BusinessUnitSection.remove` */
export const remove: Operation<BusinessUnitRemoveArguments, StatusResponse> = {
  name: "businessUnit.remove",
  method: "DELETE",
  path: "/api/v2/groups/{id}",
  parameters: [["id", "path"]],
};

/** Arguments of `BusinessUnitSection.assignQueueTo`. */
export interface BusinessUnitAssignQueueToArguments {
  readonly id: string;
  /** Where the queue is found. */
  readonly uri: string;
}

/** `BusinessUnitSection.assignQueueTo` */
export const assignQueueTo: Operation<BusinessUnitAssignQueueToArguments, StatusResponse> = {
  name: "businessUnit.assignQueueTo",
  method: "POST",
  path: "/api/v2/groups/{id}/queues",
  parameters: [["id", "path"], ["uri", "body"]],
  body: "json",
};

/** Arguments of `BusinessUnitSection.removeQueueFrom`. */
export interface BusinessUnitRemoveQueueFromArguments {
  readonly id: string;
  readonly queueId: string;
}

/** `BusinessUnitSection.removeQueueFrom` */
export const removeQueueFrom: Operation<BusinessUnitRemoveQueueFromArguments, StatusResponse> = {
  name: "businessUnit.removeQueueFrom",
  method: "DELETE",
  path: "/api/v2/groups/{id}/queues/{queueId}",
  parameters: [["id", "path"], ["queueId", "path"]],
};

/** Arguments of `BusinessUnitSection.assignAgentTo`. */
export interface BusinessUnitAssignAgentToArguments {
  readonly id: string;
  /** Where the person is found. */
  readonly uri: string;
}

/** `BusinessUnitSection.assignAgentTo` */
export const assignAgentTo: Operation<BusinessUnitAssignAgentToArguments, StatusResponse> = {
  name: "businessUnit.assignAgentTo",
  method: "POST",
  path: "/api/v2/groups/{id}/users",
  parameters: [["id", "path"], ["uri", "body"]],
  body: "json",
};

/** Arguments of `BusinessUnitSection.assignToAgent`. */
export interface BusinessUnitAssignToAgentArguments {
  readonly userId: string;
  /** Where the unit is found. */
  readonly uri: string;
}

/** `BusinessUnitSection.assignToAgent` */
export const assignToAgent: Operation<BusinessUnitAssignToAgentArguments, StatusResponse> = {
  name: "businessUnit.assignToAgent",
  method: "POST",
  path: "/api/v2/users/{userId}/groups",
  parameters: [["userId", "path"], ["uri", "body"]],
  body: "json",
};
