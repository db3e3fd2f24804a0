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
  DevicesAssignDeviceResponse,
  DevicesListDevicesForMeResponse,
  DevicesOperationsForDeviceResponse,
  DevicesOperationsResponse,
} from "../models.js";

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
   * Gives the phones of whatever stands before the path (/users/\{id\}/devices: those of one
   * person).
   *
   * `GET /api/v2/devices`, documented at `html/DevicesOperations.html:91:5 #firstHeading`. Roles:
   * `Contact Center Admin`, `Agent`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  getDevices<W extends EventName | undefined = undefined>(
    args: DevicesGetDevicesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesOperationsResponse>> {
    return this.#caller.call(
      {
        name: "devices.getDevices",
        method: "GET",
        path: "/api/v2/devices",
        parameters: [["fields", "query"]],
      },
      args,
      options,
    );
  }

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
  getDevice<W extends EventName | undefined = undefined>(
    args: DevicesGetDeviceArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesOperationsForDeviceResponse>> {
    return this.#caller.call(
      {
        name: "devices.getDevice",
        method: "GET",
        path: "/api/v2/devices/{deviceId}",
        parameters: [["deviceId", "path"], ["resolveUri", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * List Devices.
   *
   * All phones of the contact center
   *
   * `GET /api/v2/devices`, documented at `html/DevicesListDevices.html:106:5 #Requests`. Roles:
   * `Contact Center Admin`.
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
   * @example Response 2 of 2, documented at `html/DevicesListDevices.html:145:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "devices": [
   *     {
   *       "id": "53788a59-5896-8187-b323-b05f835136c1",
   *       "deviceState": "Inactive",
   *       "phoneNumberUri": "http://198.51.100.24:8090/api/v2/phone-numbers/ee96200d-3d55-a1bb-6294-63f919fc08b7",
   *       "telephonyNetwork": "Private",
   *       "model": "Quay 2",
   *       "vendor": "Skerry Works",
   *       "phoneNumber": "4107",
   *       "country": {
   *         "name": "",
   *         "code": "",
   *         "callingCode": ""
   *       },
   *       "e164Number": "4107"
   *     }
   *   ]
   * }
   * ```
   */
  listDevices<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesOperationsResponse>> {
    return this.#caller.call(
      {
        name: "devices.listDevices",
        method: "GET",
        path: "/api/v2/devices",
      },
      {},
      options,
    );
  }

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
   * @example Response 2 of 2, documented at `html/DevicesListDevices.html:145:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "devices": [
   *     {
   *       "id": "53788a59-5896-8187-b323-b05f835136c1",
   *       "deviceState": "Inactive",
   *       "phoneNumberUri": "http://198.51.100.24:8090/api/v2/phone-numbers/ee96200d-3d55-a1bb-6294-63f919fc08b7",
   *       "telephonyNetwork": "Private",
   *       "model": "Quay 2",
   *       "vendor": "Skerry Works",
   *       "phoneNumber": "4107",
   *       "country": {
   *         "name": "",
   *         "code": "",
   *         "callingCode": ""
   *       },
   *       "e164Number": "4107"
   *     }
   *   ]
   * }
   * ```
   */
  listDevicesForUser<W extends EventName | undefined = undefined>(
    args: DevicesListDevicesForUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesOperationsResponse>> {
    return this.#caller.call(
      {
        name: "devices.listDevicesForUser",
        method: "GET",
        path: "/api/v2/users/{userId}/devices",
        parameters: [["userId", "path"], ["fields", "query"]],
      },
      args,
      options,
    );
  }

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
   * @example Response 1 of 5, documented at `html/DevicesListDevices.html:130:115 #Response`
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
   * @example Response 2 of 5, documented at `html/DevicesListDevices.html:145:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "devices": [
   *     {
   *       "id": "53788a59-5896-8187-b323-b05f835136c1",
   *       "deviceState": "Inactive",
   *       "phoneNumberUri": "http://198.51.100.24:8090/api/v2/phone-numbers/ee96200d-3d55-a1bb-6294-63f919fc08b7",
   *       "telephonyNetwork": "Private",
   *       "model": "Quay 2",
   *       "vendor": "Skerry Works",
   *       "phoneNumber": "4107",
   *       "country": {
   *         "name": "",
   *         "code": "",
   *         "callingCode": ""
   *       },
   *       "e164Number": "4107"
   *     }
   *   ]
   * }
   * ```
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
   */
  listDevicesForMe<W extends EventName | undefined = undefined>(
    args: DevicesListDevicesForMeArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesListDevicesForMeResponse>> {
    return this.#caller.call(
      {
        name: "devices.listDevicesForMe",
        method: "GET",
        path: "/api/v2/me/devices",
        parameters: [["fields", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * List Device URIs.
   *
   * `GET /api/v2/devices`, documented at `html/DevicesListDevices.html:123:53 #List_Device_URIs`.
   *
   * @example Response, documented at `html/DevicesListDevices.html:130:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "uris": [
   *     "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
   *     "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
   *   ]
   * }
   * ```
   */
  listDeviceUris<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesOperationsResponse>> {
    return this.#caller.call(
      {
        name: "devices.listDeviceUris",
        method: "GET",
        path: "/api/v2/devices",
      },
      {},
      options,
    );
  }

  /**
   * List Device Fields.
   *
   * `GET /api/v2/devices`, documented at `html/DevicesListDevices.html:138:55 #List_Device_Fields`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * @example Response, documented at `html/DevicesListDevices.html:145:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "devices": [
   *     {
   *       "id": "53788a59-5896-8187-b323-b05f835136c1",
   *       "deviceState": "Inactive",
   *       "phoneNumberUri": "http://198.51.100.24:8090/api/v2/phone-numbers/ee96200d-3d55-a1bb-6294-63f919fc08b7",
   *       "telephonyNetwork": "Private",
   *       "model": "Quay 2",
   *       "vendor": "Skerry Works",
   *       "phoneNumber": "4107",
   *       "country": {
   *         "name": "",
   *         "code": "",
   *         "callingCode": ""
   *       },
   *       "e164Number": "4107"
   *     }
   *   ]
   * }
   * ```
   */
  listDeviceFields<W extends EventName | undefined = undefined>(
    args: DevicesListDeviceFieldsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesOperationsResponse>> {
    return this.#caller.call(
      {
        name: "devices.listDeviceFields",
        method: "GET",
        path: "/api/v2/devices",
        parameters: [["fields", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Assign Device.
   *
   * Hands it to that person
   *
   * `POST /api/v2/users/{userId}/devices`, documented at
   * `html/DevicesAssignDevice.html:82:8 #Requests`. Roles: `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `uri` (body)
   *
   * @example Request, documented at `html/DevicesAssignDevice.html:99:115 #Example`
   * ```json
   * {
   *   "uri": "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
   * }
   * ```
   */
  assignDeviceForUser<W extends EventName | undefined = undefined>(
    args: DevicesAssignDeviceForUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesAssignDeviceResponse>> {
    return this.#caller.call(
      {
        name: "devices.assignDeviceForUser",
        method: "POST",
        path: "/api/v2/users/{userId}/devices",
        parameters: [["userId", "path"], ["uri", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Assign Device.
   *
   * Hands it to me
   *
   * `POST /api/v2/me/devices`, documented at `html/DevicesAssignDevice.html:89:8 #Requests`. Roles:
   * `Agent`.
   *
   * @param args - What the request says:
   * - `uri` (body)
   *
   * @example Request, documented at `html/DevicesAssignDevice.html:99:115 #Example`
   * ```json
   * {
   *   "uri": "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
   * }
   * ```
   */
  assignDevice<W extends EventName | undefined = undefined>(
    args: DevicesAssignDeviceArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesAssignDeviceResponse>> {
    return this.#caller.call(
      {
        name: "devices.assignDevice",
        method: "POST",
        path: "/api/v2/me/devices",
        parameters: [["uri", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

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
  unassignDeviceForUser<W extends EventName | undefined = undefined>(
    args: DevicesUnassignDeviceForUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "devices.unassignDeviceForUser",
        method: "DELETE",
        path: "/api/v2/users/{userId}/devices/{deviceId}",
        parameters: [["userId", "path"], ["deviceId", "path"]],
        content: true,
      },
      args,
      options,
    );
  }

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
  unassignDevice<W extends EventName | undefined = undefined>(
    args: DevicesUnassignDeviceArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "devices.unassignDevice",
        method: "DELETE",
        path: "/api/v2/me/devices/{deviceId}",
        parameters: [["deviceId", "path"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Create and Assign Device to User.
   *
   * Makes it for that person
   *
   * `POST /api/v2/users/{userId}/devices`, documented at
   * `html/DevicesCreateAndAssignDeviceToUser.html:82:8 #Requests`. Roles: `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `phoneNumber` (body)
   *
   * @example Request, documented at `html/DevicesCreateAndAssignDeviceToUser.html:89:116 #Requests`
   * ```json
   * {
   *   "phoneNumber": "4131"
   * }
   * ```
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
  createAndAssignDeviceToUserPostUsersByUserIdDevices<W extends EventName | undefined = undefined>(
    args: DevicesCreateAndAssignDeviceToUserPostUsersByUserIdDevicesArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesAssignDeviceResponse>> {
    return this.#caller.call(
      {
        name: "devices.createAndAssignDeviceToUserPostUsersByUserIdDevices",
        method: "POST",
        path: "/api/v2/users/{userId}/devices",
        parameters: [["userId", "path"], ["phoneNumber", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Create and Assign Device to User.
   *
   * Makes it for me
   *
   * `POST /api/v2/me/devices`, documented at
   * `html/DevicesCreateAndAssignDeviceToUser.html:95:8 #Requests`. Roles: `Agent`.
   *
   * @param args - What the request says:
   * - `phoneNumber` (body)
   *
   * @example Request, documented at
   * `html/DevicesCreateAndAssignDeviceToUser.html:102:116 #Requests`
   * ```json
   * {
   *   "phoneNumber": "4132"
   * }
   * ```
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
  createAndAssignDeviceToUser<W extends EventName | undefined = undefined>(
    args: DevicesCreateAndAssignDeviceToUserArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesAssignDeviceResponse>> {
    return this.#caller.call(
      {
        name: "devices.createAndAssignDeviceToUser",
        method: "POST",
        path: "/api/v2/me/devices",
        parameters: [["phoneNumber", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }
}

/** Arguments of `DevicesSection.getDevices`. */
export interface DevicesGetDevicesArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `DevicesSection.getDevice`. */
export interface DevicesGetDeviceArguments {
  readonly deviceId: string;
  readonly resolveUri?: string | undefined;
}

/** Arguments of `DevicesSection.listDevicesForUser`. */
export interface DevicesListDevicesForUserArguments {
  readonly userId: string;
  readonly fields?: string | undefined;
}

/** Arguments of `DevicesSection.listDevicesForMe`. */
export interface DevicesListDevicesForMeArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `DevicesSection.listDeviceFields`. */
export interface DevicesListDeviceFieldsArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `DevicesSection.assignDeviceForUser`. */
export interface DevicesAssignDeviceForUserArguments {
  readonly userId: string;
  readonly uri?: string | undefined;
}

/** Arguments of `DevicesSection.assignDevice`. */
export interface DevicesAssignDeviceArguments {
  readonly uri?: string | undefined;
}

/** Arguments of `DevicesSection.unassignDeviceForUser`. */
export interface DevicesUnassignDeviceForUserArguments {
  readonly userId: string;
  readonly deviceId: string;
}

/** Arguments of `DevicesSection.unassignDevice`. */
export interface DevicesUnassignDeviceArguments {
  readonly deviceId: string;
}

/** Arguments of `DevicesSection.createAndAssignDeviceToUserPostUsersByUserIdDevices`. */
export interface DevicesCreateAndAssignDeviceToUserPostUsersByUserIdDevicesArguments {
  readonly userId: string;
  readonly phoneNumber?: string | undefined;
}

/** Arguments of `DevicesSection.createAndAssignDeviceToUser`. */
export interface DevicesCreateAndAssignDeviceToUserArguments {
  readonly phoneNumber?: string | undefined;
}
