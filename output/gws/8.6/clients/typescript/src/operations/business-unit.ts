/**
 * Client of Web Services API Reference, version 8.6.
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
