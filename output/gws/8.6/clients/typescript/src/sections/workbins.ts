/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
  WorkbinsGetUserResponse,
  WorkbinsGetWorkbinsContentByIdResponse,
  WorkbinsListResponse,
  WorkbinsSubscribeResponse,
} from "../models.js";
import * as operations from "../operations/workbins.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  list<W extends EventName>(args: operations.WorkbinsListArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * More at `html/WorkbinsGetWorkbins.html:127:115 #Response`,
   * `html/WorkbinsGetWorkbins.html:227:115 #Response_3`.
   */
  list(args?: operations.WorkbinsListArguments, options?: CallOptions): Reply<WorkbinsListResponse>;
  list(args: operations.WorkbinsListArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.list, args, options);
  }

  /**
   * Get a Workbin's Content by ID.
   *
   * Resolves to the event that `waitFor` names.
   */
  getWorkbinsContentByIdForMe<W extends EventName>(args: operations.WorkbinsGetWorkbinsContentByIdForMeArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  getWorkbinsContentByIdForMe(args: operations.WorkbinsGetWorkbinsContentByIdForMeArguments, options?: CallOptions): Reply<WorkbinsGetWorkbinsContentByIdResponse>;
  getWorkbinsContentByIdForMe(args: operations.WorkbinsGetWorkbinsContentByIdForMeArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getWorkbinsContentByIdForMe, args, options);
  }

  /**
   * Get a Workbin's Content by ID.
   *
   * Resolves to the event that `waitFor` names.
   */
  getWorkbinsContentById<W extends EventName>(args: operations.WorkbinsGetWorkbinsContentByIdArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  getWorkbinsContentById(args: operations.WorkbinsGetWorkbinsContentByIdArguments, options?: CallOptions): Reply<WorkbinsGetWorkbinsContentByIdResponse>;
  getWorkbinsContentById(args: operations.WorkbinsGetWorkbinsContentByIdArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getWorkbinsContentById, args, options);
  }

  /**
   * Get Content of Several Workbins by User.
   *
   * Resolves to the event that `waitFor` names.
   */
  getUser<W extends EventName>(args: operations.WorkbinsGetUserArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * More at `html/WorkbinsGetWorkbins.html:227:115 #Response_3`.
   */
  getUser(args: operations.WorkbinsGetUserArguments, options?: CallOptions): Reply<WorkbinsGetUserResponse>;
  getUser(args: operations.WorkbinsGetUserArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getUser, args, options);
  }

  /**
   * AddInteractionToWorkbin.
   *
   * Resolves to the event that `waitFor` names.
   */
  addInteractionToWorkbin<W extends EventName>(args: operations.WorkbinsAddInteractionToWorkbinArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * More at `html/WorkbinsAddInteractionToWorkbin.html:157:116 #Request`,
   * `html/WorkbinsAddInteractionToWorkbin.html:169:115 #AddChat`,
   * `html/WorkbinsAddInteractionToWorkbin.html:178:115 #HTTP_response`.
   */
  addInteractionToWorkbin(args: operations.WorkbinsAddInteractionToWorkbinArguments, options?: CallOptions): Reply<StatusResponse>;
  addInteractionToWorkbin(args: operations.WorkbinsAddInteractionToWorkbinArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.addInteractionToWorkbin, args, options);
  }

  /**
   * PullInteractionFromWorkbin.
   *
   * Resolves to the event that `waitFor` names.
   */
  pullInteractionFromWorkbin<W extends EventName>(args: operations.WorkbinsPullInteractionFromWorkbinArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  pullInteractionFromWorkbin(args: operations.WorkbinsPullInteractionFromWorkbinArguments, options?: CallOptions): Reply<StatusResponse>;
  pullInteractionFromWorkbin(args: operations.WorkbinsPullInteractionFromWorkbinArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.pullInteractionFromWorkbin, args, options);
  }

  /**
   * Subscribe to Workbin Notifications.
   *
   * Resolves to the event that `waitFor` names.
   */
  subscribeToWorkbinNotificationsForMe<W extends EventName>(args: operations.WorkbinsSubscribeToWorkbinNotificationsForMeArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * @example Response, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:136:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "referenceId": 75
   * }
   * ```
   */
  subscribeToWorkbinNotificationsForMe(args: operations.WorkbinsSubscribeToWorkbinNotificationsForMeArguments, options?: CallOptions): Reply<StatusResponse>;
  subscribeToWorkbinNotificationsForMe(args: operations.WorkbinsSubscribeToWorkbinNotificationsForMeArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.subscribeToWorkbinNotificationsForMe, args, options);
  }

  /**
   * Subscribe to Workbin Notifications.
   *
   * Resolves to the event that `waitFor` names.
   */
  subscribeToWorkbinNotifications<W extends EventName>(args: operations.WorkbinsSubscribeToWorkbinNotificationsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * @example Response, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:136:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "referenceId": 75
   * }
   * ```
   */
  subscribeToWorkbinNotifications(args: operations.WorkbinsSubscribeToWorkbinNotificationsArguments, options?: CallOptions): Reply<StatusResponse>;
  subscribeToWorkbinNotifications(args: operations.WorkbinsSubscribeToWorkbinNotificationsArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.subscribeToWorkbinNotifications, args, options);
  }

  /**
   * Subscribe to Multiple Workbin Notifications by User.
   *
   * Resolves to the event that `waitFor` names.
   */
  subscribe<W extends EventName>(args: operations.WorkbinsSubscribeArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Subscribe to Multiple Workbin Notifications by User.
   *
   * `POST /api/v2/users/{userId}/workbins` `Subscribe`, documented at
   * `html/WorkbinsSubscribeToWorkbinNotifications.html:149:5
   * #Subscribe_to_Multiple_Workbin_Notifications_by_User`.
   * Followed by `WorkbinSubscriptionStateChangeMessage` on `/v2/me/workbins`. Required features:
   * `api-multimedia`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `workbinIds` (query)
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
  subscribe(args: operations.WorkbinsSubscribeArguments, options?: CallOptions): Reply<WorkbinsSubscribeResponse>;
  subscribe(args: operations.WorkbinsSubscribeArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.subscribe, args, options);
  }

  /**
   * RequestStats.
   *
   * Resolves to the event that `waitFor` names.
   */
  requestStats<W extends EventName>(args: operations.WorkbinsRequestStatsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * @example Response, documented at `html/WorkbinsRequestStats.html:140:115 #HTTP_response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "referenceId": 8
   * }
   * ```
   */
  requestStats(args: operations.WorkbinsRequestStatsArguments, options?: CallOptions): Reply<StatusResponse>;
  requestStats(args: operations.WorkbinsRequestStatsArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.requestStats, args, options);
  }
}
