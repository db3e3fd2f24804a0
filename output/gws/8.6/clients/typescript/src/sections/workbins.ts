/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  StatusResponse,
  WorkbinsAddInteractionToWorkbinOperationName,
  WorkbinsGetUserResponse,
  WorkbinsGetWorkbinsContentByIdResponse,
  WorkbinsListResponse,
  WorkbinsPullInteractionFromWorkbinOperationName,
  WorkbinsSubscribeResponse,
} from "../models.js";

/**
 * Workbins API.
 *
 * A workbin is a tray: agents put aside what they will finish later.
 *
 * Documented at `html/WorkbinsAPI.html:72:54 #firstHeading`.
 */
export class WorkbinsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get All Valid Workbins of Any Type.
   *
   * Lists the trays that an agent can reach.
   *
   * `GET /api/v2/workbins`, documented at
   * `html/WorkbinsGetWorkbins.html:105:5 #Get_All_Valid_Workbins_of_Any_Type`. Required features:
   * `api-multimedia`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   * - `workbinIds` (query)
   * - `subresources` (query)
   *
   * @example Response 1 of 2, documented at `html/WorkbinsGetWorkbins.html:127:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "workbins": [
   *     {
   *       "name": "lost-property",
   *       "id": "cc95e800-b2fe-fcf8-421d-fbb9f2aca130",
   *       "displayName": "Lost property",
   *       "uri": "http://198.51.100.24:8090/api/v2/workbins/cc95e800-b2fe-fcf8-421d-fbb9f2aca130",
   *       "type": "Agent"
   *     },
   *     {
   *       "workbinName": "refunds",
   *       "id": "d759e0c0-6cde-6f2e-cc28-a11bc74e9b72",
   *       "displayName": "Refunds",
   *       "uri": "http://198.51.100.24:8090/api/v2/workbins/d759e0c0-6cde-6f2e-cc28-a11bc74e9b72",
   *       "type": "AgentGroup"
   *     }
   *   ]
   * }
   * ```
   *
   * @example Response 2 of 2, documented at `html/WorkbinsGetWorkbins.html:227:115 #Response_3`
   * ```json
   * {
   *   "statusCode": 0,
   *   "workbins": {
   *     "cc95e800-b2fe-fcf8-421d-fbb9f2aca130": {
   *       "workbinName": "lost-property",
   *       "emails": [],
   *       "type": "Agent"
   *     },
   *     "d759e0c0-6cde-6f2e-cc28-a11bc74e9b72": {
   *       "workbinName": "refunds",
   *       "emails": [
   *         {
   *           "id": "000781M7JJ7ACH2S",
   *           "subject": "Cancelled sailing of 2 June",
   *           "state": "InWorkbin",
   *           "userData": {
   *             "BookingRef": "SK-20790",
   *             "RRequestedSkills": null,
   *             "Refund": true
   *           }
   *         }
   *       ],
   *       "type": "AgentGroup"
   *     }
   *   }
   * }
   * ```
   */
  list<W extends EventName | undefined = undefined>(
    args: WorkbinsListArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, WorkbinsListResponse>> {
    return this.#caller.call(
      {
        name: "workbins.list",
        method: "GET",
        path: "/api/v2/workbins",
        parameters: [["fields", "query"], ["workbinIds", "query"], ["subresources", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Get a Workbin's Content by ID.
   *
   * `GET /api/v2/me/workbins/{workbinId}`, documented at
   * `html/WorkbinsGetWorkbins.html:152:5 #Get_a_Workbin's_Content_by_ID`. Required features:
   * `api-multimedia`.
   *
   * @param args - What the request says:
   * - `workbinId` (path, required)
   *
   * @example Response, documented at `html/WorkbinsGetWorkbins.html:178:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "workbin": {
   *     "workbinName": "lost-property",
   *     "id": "cc95e800-b2fe-fcf8-421d-fbb9f2aca130",
   *     "displayName": "Lost property",
   *     "uri": "http://198.51.100.24:8090/api/v2/workbins/cc95e800-b2fe-fcf8-421d-fbb9f2aca130",
   *     "type": "Agent"
   *   }
   * }
   * ```
   */
  getWorkbinsContentByIdForMe<W extends EventName | undefined = undefined>(
    args: WorkbinsGetWorkbinsContentByIdForMeArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, WorkbinsGetWorkbinsContentByIdResponse>> {
    return this.#caller.call(
      {
        name: "workbins.getWorkbinsContentByIdForMe",
        method: "GET",
        path: "/api/v2/me/workbins/{workbinId}",
        parameters: [["workbinId", "path"]],
      },
      args,
      options,
    );
  }

  /**
   * Get a Workbin's Content by ID.
   *
   * `GET /api/v2/workbins/{workbinId}`, documented at
   * `html/WorkbinsGetWorkbins.html:152:5 #Get_a_Workbin's_Content_by_ID`. Required features:
   * `api-multimedia`.
   *
   * @param args - What the request says:
   * - `workbinId` (path, required)
   *
   * @example Response, documented at `html/WorkbinsGetWorkbins.html:178:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "workbin": {
   *     "workbinName": "lost-property",
   *     "id": "cc95e800-b2fe-fcf8-421d-fbb9f2aca130",
   *     "displayName": "Lost property",
   *     "uri": "http://198.51.100.24:8090/api/v2/workbins/cc95e800-b2fe-fcf8-421d-fbb9f2aca130",
   *     "type": "Agent"
   *   }
   * }
   * ```
   */
  getWorkbinsContentById<W extends EventName | undefined = undefined>(
    args: WorkbinsGetWorkbinsContentByIdArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, WorkbinsGetWorkbinsContentByIdResponse>> {
    return this.#caller.call(
      {
        name: "workbins.getWorkbinsContentById",
        method: "GET",
        path: "/api/v2/workbins/{workbinId}",
        parameters: [["workbinId", "path"]],
      },
      args,
      options,
    );
  }

  /**
   * Get Content of Several Workbins by User.
   *
   * Their emails.
   *
   * `GET /api/v2/users/{userId}/workbins`, documented at
   * `html/WorkbinsGetWorkbins.html:193:5 #Get_Content_of_Several_Workbins_by_User`. Required
   * features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `workbinIds` (query)
   * - `subresources` (query)
   *
   * @example Response, documented at `html/WorkbinsGetWorkbins.html:227:115 #Response_3`
   * ```json
   * {
   *   "statusCode": 0,
   *   "workbins": {
   *     "cc95e800-b2fe-fcf8-421d-fbb9f2aca130": {
   *       "workbinName": "lost-property",
   *       "emails": [],
   *       "type": "Agent"
   *     },
   *     "d759e0c0-6cde-6f2e-cc28-a11bc74e9b72": {
   *       "workbinName": "refunds",
   *       "emails": [
   *         {
   *           "id": "000781M7JJ7ACH2S",
   *           "subject": "Cancelled sailing of 2 June",
   *           "state": "InWorkbin",
   *           "userData": {
   *             "BookingRef": "SK-20790",
   *             "RRequestedSkills": null,
   *             "Refund": true
   *           }
   *         }
   *       ],
   *       "type": "AgentGroup"
   *     }
   *   }
   * }
   * ```
   */
  getUser<W extends EventName | undefined = undefined>(
    args: WorkbinsGetUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, WorkbinsGetUserResponse>> {
    return this.#caller.call(
      {
        name: "workbins.getUser",
        method: "GET",
        path: "/api/v2/users/{userId}/workbins",
        parameters: [["userId", "path"], ["workbinIds", "query"], ["subresources", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * AddInteractionToWorkbin.
   *
   * Puts something into a tray.
   *
   * `POST /api/v2/workbins/{workbinId}` `AddInteraction`, documented at
   * `html/WorkbinsAddInteractionToWorkbin.html:107:5 #Overview`. Followed by
   * `WorkitemStateChangeMessage` on `/v2/me/workbins`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `workbinId` (path, required)
   * - `operationName` (body): AddInteraction. Other valid values are: AddChat, AddEmail,
   *   AddWorkitem Sent where nothing is given: `AddInteraction`.
   * - `uri` (body, required): Address of what to put in.
   * - `saveLAR` (body): Possible values are true or false. With true the passenger comes back to
   *   the same agent next time. (optional)
   *
   * @example Request 1 of 2, documented at
   * `html/WorkbinsAddInteractionToWorkbin.html:157:116 #Request`
   * ```json
   * {
   *   "operationName": "AddInteraction",
   *   "uri": ".../000781M7JJ7ACH2S"
   * }
   * ```
   *
   * @example Request 2 of 2, documented at
   * `html/WorkbinsAddInteractionToWorkbin.html:169:115 #AddChat`
   * ```json
   * {
   *   "operationName": "AddChat",
   *   "uri": ".../0007R0B4407MWH56"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/WorkbinsAddInteractionToWorkbin.html:178:115 #HTTP_response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "referenceId": 71
   * }
   * ```
   */
  addInteractionToWorkbin<W extends EventName | undefined = undefined>(
    args: WorkbinsAddInteractionToWorkbinArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
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
      },
      args,
      options,
    );
  }

  /**
   * PullInteractionFromWorkbin.
   *
   * Takes something out of a tray to go on with it.
   *
   * `POST /api/v2/workbins/{workbinId}` `PullInteraction`, documented at
   * `html/WorkbinsPullInteractionFromWorkbin.html:99:5 #Parameters`. Followed by
   * `WorkitemStateChangeMessage` on `/v2/me/workbins`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `workbinId` (path, required)
   * - `operationName` (body): Sent where nothing is given: `PullInteraction`.
   * - `nickname` (body): The name that the passenger sees. For chats only.
   * - `id` (body)
   *
   * @example Response, documented at
   * `html/WorkbinsPullInteractionFromWorkbin.html:145:115 #HTTP_response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "referenceId": 73
   * }
   * ```
   */
  pullInteractionFromWorkbin<W extends EventName | undefined = undefined>(
    args: WorkbinsPullInteractionFromWorkbinArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
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
      },
      args,
      options,
    );
  }

  /**
   * Subscribe to Workbin Notifications.
   *
   * Asks for news of a tray; they come as CometD notifications.
   *
   * `POST /api/v2/me/workbins/{workbinId}` `Subscribe`, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:104:5 #Subscribe_to_Workbin_Notifications`.
   * Followed by `WorkbinSubscriptionStateChangeMessage` on `/v2/me/workbins`. Required features:
   * `api-multimedia`.
   *
   * @param args - What the request says:
   * - `workbinId` (path, required)
   *
   * @example Request, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:123:116 #Request`
   * ```json
   * {
   *   "operationName": "Subscribe"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:136:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "referenceId": 75
   * }
   * ```
   */
  subscribeToWorkbinNotificationsForMe<W extends EventName | undefined = undefined>(
    args: WorkbinsSubscribeToWorkbinNotificationsForMeArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "workbins.subscribeToWorkbinNotificationsForMe",
        method: "POST",
        path: "/api/v2/me/workbins/{workbinId}",
        parameters: [["workbinId", "path"]],
        body: "json",
        constants: [["operationName", "Subscribe"]],
      },
      args,
      options,
    );
  }

  /**
   * Subscribe to Workbin Notifications.
   *
   * Asks for news of a tray; they come as CometD notifications.
   *
   * `POST /api/v2/workbins/{workbinId}` `Subscribe`, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:104:5 #Subscribe_to_Workbin_Notifications`.
   * Followed by `WorkbinSubscriptionStateChangeMessage` on `/v2/me/workbins`. Required features:
   * `api-multimedia`.
   *
   * @param args - What the request says:
   * - `workbinId` (path, required)
   *
   * @example Request, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:130:116 #Request`
   * ```json
   * {
   *   "operationName": "Subscribe"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:136:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "referenceId": 75
   * }
   * ```
   */
  subscribeToWorkbinNotifications<W extends EventName | undefined = undefined>(
    args: WorkbinsSubscribeToWorkbinNotificationsArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "workbins.subscribeToWorkbinNotifications",
        method: "POST",
        path: "/api/v2/workbins/{workbinId}",
        parameters: [["workbinId", "path"]],
        body: "json",
        constants: [["operationName", "Subscribe"]],
      },
      args,
      options,
    );
  }

  /**
   * Subscribe to Multiple Workbin Notifications by User.
   *
   * `POST /api/v2/users/{userId}/workbins` `Subscribe`, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:149:5 #Subscribe_to_Multiple_Workbin_Notifications_by_User`.
   * Followed by `WorkbinSubscriptionStateChangeMessage` on `/v2/me/workbins`. Required features:
   * `api-multimedia`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `workbinIds` (query)
   *
   * @example Request, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:168:116 #Request_2`
   * ```json
   * {
   *   "operationName": "Subscribe"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:174:115 #HTTP_Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "referenceIds": {
   *     "cc95e800-b2fe-fcf8-421d-fbb9f2aca130": 77,
   *     "d759e0c0-6cde-6f2e-cc28-a11bc74e9b72": 78
   *   }
   * }
   * ```
   */
  subscribe<W extends EventName | undefined = undefined>(
    args: WorkbinsSubscribeArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, WorkbinsSubscribeResponse>> {
    return this.#caller.call(
      {
        name: "workbins.subscribe",
        method: "POST",
        path: "/api/v2/users/{userId}/workbins",
        parameters: [["userId", "path"], ["workbinIds", "query"]],
        body: "json",
        constants: [["operationName", "Subscribe"]],
      },
      args,
      options,
    );
  }

  /**
   * RequestStats.
   *
   * Asks how full a tray is.
   *
   * `POST /api/v2/workbins/{workbinId}` `RequestStats`, documented at
   * `html/WorkbinsRequestStats.html:103:5 #Overview`. Followed by `WorkbinStatsMessage` on
   * `/v2/me/workbins`. Required features: `api-multimedia`.
   *
   * @param args - What the request says:
   * - `workbinId` (path, required)
   *
   * @example Request, documented at `html/WorkbinsRequestStats.html:133:116 #Request`
   * ```json
   * {
   *   "operationName": "RequestStats"
   * }
   * ```
   *
   * @example Response, documented at `html/WorkbinsRequestStats.html:140:115 #HTTP_response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "referenceId": 8
   * }
   * ```
   */
  requestStats<W extends EventName | undefined = undefined>(
    args: WorkbinsRequestStatsArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "workbins.requestStats",
        method: "POST",
        path: "/api/v2/workbins/{workbinId}",
        parameters: [["workbinId", "path"]],
        body: "json",
        constants: [["operationName", "RequestStats"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `WorkbinsSection.list`. */
export interface WorkbinsListArguments {
  readonly fields?: string | undefined;
  readonly workbinIds?: string | undefined;
  readonly subresources?: string | undefined;
}

/** Arguments of `WorkbinsSection.getWorkbinsContentByIdForMe`. */
export interface WorkbinsGetWorkbinsContentByIdForMeArguments {
  readonly workbinId: string;
}

/** Arguments of `WorkbinsSection.getWorkbinsContentById`. */
export interface WorkbinsGetWorkbinsContentByIdArguments {
  readonly workbinId: string;
}

/** Arguments of `WorkbinsSection.getUser`. */
export interface WorkbinsGetUserArguments {
  readonly userId: string;
  readonly workbinIds?: string | undefined;
  readonly subresources?: string | undefined;
}

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

/** Arguments of `WorkbinsSection.pullInteractionFromWorkbin`. */
export interface WorkbinsPullInteractionFromWorkbinArguments {
  readonly workbinId: string;
  /** Sent where nothing is given: `PullInteraction`. */
  readonly operationName?: WorkbinsPullInteractionFromWorkbinOperationName | undefined;
  /** The name that the passenger sees. For chats only. */
  readonly nickname?: string | undefined;
  readonly id?: string | undefined;
}

/** Arguments of `WorkbinsSection.subscribeToWorkbinNotificationsForMe`. */
export interface WorkbinsSubscribeToWorkbinNotificationsForMeArguments {
  readonly workbinId: string;
}

/** Arguments of `WorkbinsSection.subscribeToWorkbinNotifications`. */
export interface WorkbinsSubscribeToWorkbinNotificationsArguments {
  readonly workbinId: string;
}

/** Arguments of `WorkbinsSection.subscribe`. */
export interface WorkbinsSubscribeArguments {
  readonly userId: string;
  readonly workbinIds?: string | undefined;
}

/** Arguments of `WorkbinsSection.requestStats`. */
export interface WorkbinsRequestStatsArguments {
  readonly workbinId: string;
}
