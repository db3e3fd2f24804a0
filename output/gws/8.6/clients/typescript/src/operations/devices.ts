/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  DevicesAssignResponse,
  DevicesGetResponse,
  DevicesListForMeResponse,
  DevicesListResponse,
} from "../models.js";

/** Arguments of `DevicesSection.list`. */
export interface DevicesListArguments {
  readonly fields?: string | undefined;
}

/** `DevicesSection.list` */
export const list: Operation<DevicesListArguments, DevicesListResponse> = {
  name: "devices.list",
  method: "GET",
  path: "/api/v2/devices",
  parameters: [["fields", "query"]],
};

/** Arguments of `DevicesSection.get`. */
export interface DevicesGetArguments {
  readonly deviceId: string;
  readonly resolveUri?: string | undefined;
}

/** `DevicesSection.get` */
export const get: Operation<DevicesGetArguments, DevicesGetResponse> = {
  name: "devices.get",
  method: "GET",
  path: "/api/v2/devices/{deviceId}",
  parameters: [["deviceId", "path"], ["resolveUri", "query"]],
};

/** Arguments of `DevicesSection.listForUser`. */
export interface DevicesListForUserArguments {
  readonly userId: string;
  readonly fields?: string | undefined;
}

/** `DevicesSection.listForUser` */
export const listForUser: Operation<DevicesListForUserArguments, DevicesListResponse> = {
  name: "devices.listForUser",
  method: "GET",
  path: "/api/v2/users/{userId}/devices",
  parameters: [["userId", "path"], ["fields", "query"]],
};

/** Arguments of `DevicesSection.listForMe`. */
export interface DevicesListForMeArguments {
  readonly fields?: string | undefined;
}

/** `DevicesSection.listForMe` */
export const listForMe: Operation<DevicesListForMeArguments, DevicesListForMeResponse> = {
  name: "devices.listForMe",
  method: "GET",
  path: "/api/v2/me/devices",
  parameters: [["fields", "query"]],
};

/** Arguments of `DevicesSection.assignForUser`. */
export interface DevicesAssignForUserArguments {
  readonly userId: string;
  readonly uri?: string | undefined;
  readonly phoneNumber?: string | undefined;
}

/** `DevicesSection.assignForUser` */
export const assignForUser: Operation<DevicesAssignForUserArguments, DevicesAssignResponse> = {
  name: "devices.assignForUser",
  method: "POST",
  path: "/api/v2/users/{userId}/devices",
  parameters: [["userId", "path"], ["uri", "body"], ["phoneNumber", "body"]],
  body: "json",
};

/** Arguments of `DevicesSection.assign`. */
export interface DevicesAssignArguments {
  readonly uri?: string | undefined;
  readonly phoneNumber?: string | undefined;
}

/** `DevicesSection.assign` */
export const assign: Operation<DevicesAssignArguments, DevicesAssignResponse> = {
  name: "devices.assign",
  method: "POST",
  path: "/api/v2/me/devices",
  parameters: [["uri", "body"], ["phoneNumber", "body"]],
  body: "json",
};

/** Arguments of `DevicesSection.unassignForUser`. */
export interface DevicesUnassignForUserArguments {
  readonly userId: string;
  readonly deviceId: string;
}

/** `DevicesSection.unassignForUser` */
export const unassignForUser: Operation<DevicesUnassignForUserArguments, Content> = {
  name: "devices.unassignForUser",
  method: "DELETE",
  path: "/api/v2/users/{userId}/devices/{deviceId}",
  parameters: [["userId", "path"], ["deviceId", "path"]],
  content: true,
};

/** Arguments of `DevicesSection.unassign`. */
export interface DevicesUnassignArguments {
  readonly deviceId: string;
}

/** `DevicesSection.unassign` */
export const unassign: Operation<DevicesUnassignArguments, Content> = {
  name: "devices.unassign",
  method: "DELETE",
  path: "/api/v2/me/devices/{deviceId}",
  parameters: [["deviceId", "path"]],
  content: true,
};
