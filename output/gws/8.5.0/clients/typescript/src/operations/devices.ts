/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  StatusResponse,
} from "../models.js";

/** Arguments of `DevicesSection.assignForUser`. */
export interface DevicesAssignForUserArguments {
  readonly userId: string;
  readonly uri?: string | undefined;
}

/** `DevicesSection.assignForUser` */
export const assignForUser: Operation<DevicesAssignForUserArguments, StatusResponse> = {
  name: "devices.assignForUser",
  method: "POST",
  path: "/api/v2/users/{userId}/devices",
  parameters: [["userId", "path"], ["uri", "body"]],
  body: "json",
};

/** Arguments of `DevicesSection.assign`. */
export interface DevicesAssignArguments {
  readonly uri?: string | undefined;
}

/** `DevicesSection.assign` */
export const assign: Operation<DevicesAssignArguments, StatusResponse> = {
  name: "devices.assign",
  method: "POST",
  path: "/api/v2/me/devices",
  parameters: [["uri", "body"]],
  body: "json",
};
