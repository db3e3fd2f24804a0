/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { Content } from "../content.js";
import type { EventName, EventOf } from "../events.js";
import type {
  DevicesAssignResponse,
  DevicesGetResponse,
  DevicesListForMeResponse,
  DevicesListResponse,
} from "../models.js";
import * as operations from "../operations/devices.js";
import type { Reply } from "../reply.js";

/**
 * Devices API.
 *
 * Documented at `html/DevicesAPI.html:71:54 #firstHeading`.
 */
export class DevicesSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Operations.
   *
   * Resolves to the event that `waitFor` names.
   */
  list<W extends EventName>(args: operations.DevicesListArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Operations.
   *
   * Gives the phones of whatever stands before the path (/users/\{id\}/devices: those of one
   * person).
   *
   * Also documented as “List Devices”, “List Device URIs”, “List Device Fields”.
   *
   * `GET /api/v2/devices`, documented at `html/DevicesOperations.html:91:5 #firstHeading`. Roles:
   * `Contact Center Admin`, `Agent`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * @example Response 1 of 2, documented at `html/DevicesListDevices.html:130:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "uris": [
   *     "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
   *     "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
   *   ]
   * }
   * ```
   *
   * More at `html/DevicesListDevices.html:130:115 #Response`,
   * `html/DevicesListDevices.html:145:115 #Response_2`.
   */
  list(args?: operations.DevicesListArguments, options?: CallOptions): Reply<DevicesListResponse>;
  list(args: operations.DevicesListArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.list, args, options);
  }

  /**
   * Operations.
   *
   * Resolves to the event that `waitFor` names.
   */
  get<W extends EventName>(args: operations.DevicesGetArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Operations.
   *
   * Gives the phone.
   *
   * `GET /api/v2/devices/{deviceId}`, documented at
   * `html/DevicesOperations.html:112:5 #firstHeading`. Roles: `Contact Center Admin`, `Agent`.
   *
   * @param args - What the request says:
   * - `deviceId` (path, required)
   * - `resolveUri` (query)
   *
   * @example Response, documented at `html/RequestParameters.html:344:115 #Response:_3`
   * ```json
   * {
   *   "id": "<device_id>",
   *   "phoneNumberUri": "http://...",
   *   "phoneNumber": {
   *     "id": "<phone_number_id>"
   *   }
   * }
   * ```
   */
  get(args: operations.DevicesGetArguments, options?: CallOptions): Reply<DevicesGetResponse>;
  get(args: operations.DevicesGetArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.get, args, options);
  }

  /**
   * List Devices.
   *
   * Resolves to the event that `waitFor` names.
   */
  listForUser<W extends EventName>(args: operations.DevicesListForUserArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * List Devices.
   *
   * All phones of one person
   *
   * `GET /api/v2/users/{userId}/devices`, documented at
   * `html/DevicesListDevices.html:113:5 #Requests`. Roles: `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `fields` (query)
   *
   * @example Response 1 of 2, documented at `html/DevicesListDevices.html:130:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "uris": [
   *     "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
   *     "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
   *   ]
   * }
   * ```
   *
   * More at `html/DevicesListDevices.html:130:115 #Response`,
   * `html/DevicesListDevices.html:145:115 #Response_2`.
   */
  listForUser(args: operations.DevicesListForUserArguments, options?: CallOptions): Reply<DevicesListResponse>;
  listForUser(args: operations.DevicesListForUserArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.listForUser, args, options);
  }

  /**
   * List Devices.
   *
   * Resolves to the event that `waitFor` names.
   */
  listForMe<W extends EventName>(args: operations.DevicesListForMeArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * List Devices.
   *
   * My own phones
   *
   * `GET /api/v2/me/devices`, documented at `html/DevicesListDevices.html:120:5 #Requests`. Roles:
   * `Agent`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * @example Response 3 of 5, documented at
   * `html/RequestParameters.html:137:115 #mw-customcollapsible-Requesting_Devices_-_Example`
   * ```json
   * {
   *   "statusCode": 0,
   *   "uris": [
   *     "http://gws.example.com:8080/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1"
   *   ]
   * }
   * ```
   *
   * More at `html/DevicesListDevices.html:130:115 #Response`,
   * `html/DevicesListDevices.html:145:115 #Response_2`,
   * `html/RequestParameters.html:137:115 #mw-customcollapsible-Requesting_Devices_-_Example`.
   */
  listForMe(args?: operations.DevicesListForMeArguments, options?: CallOptions): Reply<DevicesListForMeResponse>;
  listForMe(args: operations.DevicesListForMeArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.listForMe, args, options);
  }

  /**
   * Assign Device.
   *
   * Resolves to the event that `waitFor` names.
   */
  assignForUser<W extends EventName>(args: operations.DevicesAssignForUserArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Assign Device.
   *
   * Hands it to that person
   *
   * Also documented as “Create and Assign Device to User”.
   *
   * `POST /api/v2/users/{userId}/devices`, documented at
   * `html/DevicesAssignDevice.html:82:8 #Requests`. Roles: `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `uri` (body)
   * - `phoneNumber` (body)
   *
   * @example Response, documented at
   * `html/DevicesCreateAndAssignDeviceToUser.html:110:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "id": "2724d51b-bde7-c067-d201-82bca2ca7e07",
   *   "uri": "http://198.51.100.24:8090/api/v2/devices/2724d51b-bde7-c067-d201-82bca2ca7e07"
   * }
   * ```
   */
  assignForUser(args: operations.DevicesAssignForUserArguments, options?: CallOptions): Reply<DevicesAssignResponse>;
  assignForUser(args: operations.DevicesAssignForUserArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.assignForUser, args, options);
  }

  /**
   * Assign Device.
   *
   * Resolves to the event that `waitFor` names.
   */
  assign<W extends EventName>(args: operations.DevicesAssignArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Assign Device.
   *
   * Hands it to me
   *
   * Also documented as “Create and Assign Device to User”.
   *
   * `POST /api/v2/me/devices`, documented at `html/DevicesAssignDevice.html:89:8 #Requests`. Roles:
   * `Agent`.
   *
   * @param args - What the request says:
   * - `uri` (body)
   * - `phoneNumber` (body)
   *
   * @example Response, documented at
   * `html/DevicesCreateAndAssignDeviceToUser.html:110:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "id": "2724d51b-bde7-c067-d201-82bca2ca7e07",
   *   "uri": "http://198.51.100.24:8090/api/v2/devices/2724d51b-bde7-c067-d201-82bca2ca7e07"
   * }
   * ```
   */
  assign(args?: operations.DevicesAssignArguments, options?: CallOptions): Reply<DevicesAssignResponse>;
  assign(args: operations.DevicesAssignArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.assign, args, options);
  }

  /**
   * Unassign Device.
   *
   * Resolves to the event that `waitFor` names.
   */
  unassignForUser<W extends EventName>(args: operations.DevicesUnassignForUserArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Unassign Device.
   *
   * Takes it from that person
   *
   * `DELETE /api/v2/users/{userId}/devices/{deviceId}`, documented at
   * `html/DevicesUnassignDevice.html:82:8 #Requests`. Roles: `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `deviceId` (path, required)
   */
  unassignForUser(args: operations.DevicesUnassignForUserArguments, options?: CallOptions): Reply<Content>;
  unassignForUser(args: operations.DevicesUnassignForUserArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.unassignForUser, args, options);
  }

  /**
   * Unassign Device.
   *
   * Resolves to the event that `waitFor` names.
   */
  unassign<W extends EventName>(args: operations.DevicesUnassignArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Unassign Device.
   *
   * Takes it from me
   *
   * `DELETE /api/v2/me/devices/{deviceId}`, documented at
   * `html/DevicesUnassignDevice.html:89:8 #Requests`. Roles: `Agent`.
   *
   * @param args - What the request says:
   * - `deviceId` (path, required)
   */
  unassign(args: operations.DevicesUnassignArguments, options?: CallOptions): Reply<Content>;
  unassign(args: operations.DevicesUnassignArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.unassign, args, options);
  }
}
