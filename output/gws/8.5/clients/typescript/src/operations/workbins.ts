/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  StatusResponse,
  WorkbinsAddInteractionToWorkbinOperationName,
  WorkbinsGetUserResponse,
  WorkbinsGetWorkbinsContentByIdResponse,
  WorkbinsListResponse,
  WorkbinsPullInteractionFromWorkbinOperationName,
  WorkbinsSubscribeResponse,
} from "../models.js";

/** Arguments of `WorkbinsSection.list`. */
export interface WorkbinsListArguments {
  readonly fields?: string | undefined;
  readonly workbinIds?: string | undefined;
  readonly subresources?: string | undefined;
}

/** `WorkbinsSection.list` */
export const list: Operation<WorkbinsListArguments, WorkbinsListResponse> = {
  name: "workbins.list",
  method: "GET",
  path: "/api/v2/workbins",
  parameters: [["fields", "query"], ["workbinIds", "query"], ["subresources", "query"]],
};

/** Arguments of `WorkbinsSection.getWorkbinsContentByIdForMe`. */
export interface WorkbinsGetWorkbinsContentByIdForMeArguments {
  readonly workbinId: string;
}

/** `WorkbinsSection.getWorkbinsContentByIdForMe` */
export const getWorkbinsContentByIdForMe: Operation<WorkbinsGetWorkbinsContentByIdForMeArguments, WorkbinsGetWorkbinsContentByIdResponse> = {
  name: "workbins.getWorkbinsContentByIdForMe",
  method: "GET",
  path: "/api/v2/me/workbins/{workbinId}",
  parameters: [["workbinId", "path"]],
};

/** Arguments of `WorkbinsSection.getWorkbinsContentById`. */
export interface WorkbinsGetWorkbinsContentByIdArguments {
  readonly workbinId: string;
}

/** `WorkbinsSection.getWorkbinsContentById` */
export const getWorkbinsContentById: Operation<WorkbinsGetWorkbinsContentByIdArguments, WorkbinsGetWorkbinsContentByIdResponse> = {
  name: "workbins.getWorkbinsContentById",
  method: "GET",
  path: "/api/v2/workbins/{workbinId}",
  parameters: [["workbinId", "path"]],
};

/** Arguments of `WorkbinsSection.getUser`. */
export interface WorkbinsGetUserArguments {
  readonly userId: string;
  readonly workbinIds?: string | undefined;
  readonly subresources?: string | undefined;
}

/** `WorkbinsSection.getUser` */
export const getUser: Operation<WorkbinsGetUserArguments, WorkbinsGetUserResponse> = {
  name: "workbins.getUser",
  method: "GET",
  path: "/api/v2/users/{userId}/workbins",
  parameters: [["userId", "path"], ["workbinIds", "query"], ["subresources", "query"]],
};

/** Arguments of `WorkbinsSection.addInteractionToWorkbin`. */
export interface WorkbinsAddInteractionToWorkbinArguments {
  readonly workbinId: string;
  /** Address of what to put in. */
  readonly uri: string;
  /**
   * AddInteraction. Other valid values are: AddChat, AddEmail, AddWorkitem
   *
   * Sent where nothing is given: `AddInteraction`.
   */
  readonly operationName?: WorkbinsAddInteractionToWorkbinOperationName | undefined;
  /**
   * Possible values are true or false. With true the passenger comes back to the same agent next
   * time. (optional)
   */
  readonly saveLAR?: boolean | undefined;
}

/** `WorkbinsSection.addInteractionToWorkbin` */
export const addInteractionToWorkbin: Operation<WorkbinsAddInteractionToWorkbinArguments, StatusResponse> = {
  name: "workbins.addInteractionToWorkbin",
  method: "POST",
  path: "/api/v2/workbins/{workbinId}",
  parameters: [
    ["workbinId", "path"],
    ["operationName", "body"],
    ["uri", "body"],
    ["saveLAR", "body"],
  ],
  body: "json",
  presets: [["operationName", "AddInteraction"]],
};

/** Arguments of `WorkbinsSection.pullInteractionFromWorkbin`. */
export interface WorkbinsPullInteractionFromWorkbinArguments {
  readonly workbinId: string;
  /** Sent where nothing is given: `PullInteraction`. */
  readonly operationName?: WorkbinsPullInteractionFromWorkbinOperationName | undefined;
  /** The name that the passenger sees. For chats only. */
  readonly nickname?: string | undefined;
  readonly id?: string | undefined;
}

/** `WorkbinsSection.pullInteractionFromWorkbin` */
export const pullInteractionFromWorkbin: Operation<WorkbinsPullInteractionFromWorkbinArguments, StatusResponse> = {
  name: "workbins.pullInteractionFromWorkbin",
  method: "POST",
  path: "/api/v2/workbins/{workbinId}",
  parameters: [
    ["workbinId", "path"],
    ["operationName", "body"],
    ["nickname", "body"],
    ["id", "body"],
  ],
  body: "json",
  presets: [["operationName", "PullInteraction"]],
};

/** Arguments of `WorkbinsSection.subscribeToWorkbinNotificationsForMe`. */
export interface WorkbinsSubscribeToWorkbinNotificationsForMeArguments {
  readonly workbinId: string;
}

/** `WorkbinsSection.subscribeToWorkbinNotificationsForMe` */
export const subscribeToWorkbinNotificationsForMe: Operation<WorkbinsSubscribeToWorkbinNotificationsForMeArguments, StatusResponse> = {
  name: "workbins.subscribeToWorkbinNotificationsForMe",
  method: "POST",
  path: "/api/v2/me/workbins/{workbinId}",
  parameters: [["workbinId", "path"]],
  body: "json",
  constants: [["operationName", "Subscribe"]],
};

/** Arguments of `WorkbinsSection.subscribeToWorkbinNotifications`. */
export interface WorkbinsSubscribeToWorkbinNotificationsArguments {
  readonly workbinId: string;
}

/** `WorkbinsSection.subscribeToWorkbinNotifications` */
export const subscribeToWorkbinNotifications: Operation<WorkbinsSubscribeToWorkbinNotificationsArguments, StatusResponse> = {
  name: "workbins.subscribeToWorkbinNotifications",
  method: "POST",
  path: "/api/v2/workbins/{workbinId}",
  parameters: [["workbinId", "path"]],
  body: "json",
  constants: [["operationName", "Subscribe"]],
};

/** Arguments of `WorkbinsSection.subscribe`. */
export interface WorkbinsSubscribeArguments {
  readonly userId: string;
  readonly workbinIds?: string | undefined;
}

/** `WorkbinsSection.subscribe` */
export const subscribe: Operation<WorkbinsSubscribeArguments, WorkbinsSubscribeResponse> = {
  name: "workbins.subscribe",
  method: "POST",
  path: "/api/v2/users/{userId}/workbins",
  parameters: [["userId", "path"], ["workbinIds", "query"]],
  body: "json",
  constants: [["operationName", "Subscribe"]],
};

/** Arguments of `WorkbinsSection.requestStats`. */
export interface WorkbinsRequestStatsArguments {
  readonly workbinId: string;
}

/** `WorkbinsSection.requestStats` */
export const requestStats: Operation<WorkbinsRequestStatsArguments, StatusResponse> = {
  name: "workbins.requestStats",
  method: "POST",
  path: "/api/v2/workbins/{workbinId}",
  parameters: [["workbinId", "path"]],
  body: "json",
  constants: [["operationName", "RequestStats"]],
};
