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
  DevicesCreateTelephonyNetwork,
  DevicesGetResponse,
  DevicesListForMeResponse,
  DevicesListResponse,
  StatusResponse,
  UsersCreateResponse,
} from "../models.js";

/**
 * Devices API.
 *
 * Documented at `html/DevicesAPI.html:73:54 #firstHeading`.
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
   * Also documented as “List Devices”, “List Device URIs”, “List Device Fields”.
   *
   * `GET /api/v2/devices`, documented at `html/DevicesOperations.html:93:5 #firstHeading`. Roles:
   * `Contact Center Admin`, `Agent`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * @example Response 1 of 2, documented at `html/DevicesListDevices.html:132:115 #Response`
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
   * @example Response 2 of 2, documented at `html/DevicesListDevices.html:147:115 #Response_2`
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
  list<W extends EventName | undefined = undefined>(
    args: DevicesListArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesListResponse>> {
    return this.#caller.call(
      {
        name: "devices.list",
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
   * `html/DevicesOperations.html:114:5 #firstHeading`. Roles: `Contact Center Admin`, `Agent`.
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
  get<W extends EventName | undefined = undefined>(
    args: DevicesGetArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesGetResponse>> {
    return this.#caller.call(
      {
        name: "devices.get",
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
   * All phones of one person
   *
   * `GET /api/v2/users/{userId}/devices`, documented at
   * `html/DevicesListDevices.html:115:5 #Requests`. Roles: `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `fields` (query)
   *
   * @example Response 1 of 2, documented at `html/DevicesListDevices.html:132:115 #Response`
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
   * @example Response 2 of 2, documented at `html/DevicesListDevices.html:147:115 #Response_2`
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
  listForUser<W extends EventName | undefined = undefined>(
    args: DevicesListForUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesListResponse>> {
    return this.#caller.call(
      {
        name: "devices.listForUser",
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
   * `GET /api/v2/me/devices`, documented at `html/DevicesListDevices.html:122:5 #Requests`. Roles:
   * `Agent`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * @example Response 1 of 5, documented at `html/DevicesListDevices.html:132:115 #Response`
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
   * @example Response 2 of 5, documented at `html/DevicesListDevices.html:147:115 #Response_2`
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
  listForMe<W extends EventName | undefined = undefined>(
    args: DevicesListForMeArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, DevicesListForMeResponse>> {
    return this.#caller.call(
      {
        name: "devices.listForMe",
        method: "GET",
        path: "/api/v2/me/devices",
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
   * Also documented as “Create and Assign Device to User”.
   *
   * `POST /api/v2/users/{userId}/devices`, documented at
   * `html/DevicesAssignDevice.html:84:8 #Requests`. Roles: `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `uri` (body)
   * - `phoneNumber` (body)
   *
   * @example Request 1 of 2, documented at `html/DevicesAssignDevice.html:101:115 #Example`
   * ```json
   * {
   *   "uri": "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
   * }
   * ```
   *
   * @example Request 2 of 2, documented at
   * `html/DevicesCreateAndAssignDeviceToUser.html:91:116 #Requests`
   * ```json
   * {
   *   "phoneNumber": "4131"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/DevicesCreateAndAssignDeviceToUser.html:112:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "id": "2724d51b-bde7-c067-d201-82bca2ca7e07",
   *   "uri": "http://198.51.100.24:8090/api/v2/devices/2724d51b-bde7-c067-d201-82bca2ca7e07"
   * }
   * ```
   */
  assignForUser<W extends EventName | undefined = undefined>(
    args: DevicesAssignForUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, UsersCreateResponse>> {
    return this.#caller.call(
      {
        name: "devices.assignForUser",
        method: "POST",
        path: "/api/v2/users/{userId}/devices",
        parameters: [["userId", "path"], ["uri", "body"], ["phoneNumber", "body"]],
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
   * Also documented as “Create and Assign Device to User”.
   *
   * `POST /api/v2/me/devices`, documented at `html/DevicesAssignDevice.html:91:8 #Requests`. Roles:
   * `Agent`.
   *
   * @param args - What the request says:
   * - `uri` (body)
   * - `phoneNumber` (body)
   *
   * @example Request 1 of 2, documented at `html/DevicesAssignDevice.html:101:115 #Example`
   * ```json
   * {
   *   "uri": "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
   * }
   * ```
   *
   * @example Request 2 of 2, documented at
   * `html/DevicesCreateAndAssignDeviceToUser.html:104:116 #Requests`
   * ```json
   * {
   *   "phoneNumber": "4132"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/DevicesCreateAndAssignDeviceToUser.html:112:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "id": "2724d51b-bde7-c067-d201-82bca2ca7e07",
   *   "uri": "http://198.51.100.24:8090/api/v2/devices/2724d51b-bde7-c067-d201-82bca2ca7e07"
   * }
   * ```
   */
  assign<W extends EventName | undefined = undefined>(
    args: DevicesAssignArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, UsersCreateResponse>> {
    return this.#caller.call(
      {
        name: "devices.assign",
        method: "POST",
        path: "/api/v2/me/devices",
        parameters: [["uri", "body"], ["phoneNumber", "body"]],
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
   * `html/DevicesUnassignDevice.html:84:8 #Requests`. Roles: `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `deviceId` (path, required)
   */
  unassignForUser<W extends EventName | undefined = undefined>(
    args: DevicesUnassignForUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "devices.unassignForUser",
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
   * `html/DevicesUnassignDevice.html:91:8 #Requests`. Roles: `Agent`.
   *
   * @param args - What the request says:
   * - `deviceId` (path, required)
   */
  unassign<W extends EventName | undefined = undefined>(
    args: DevicesUnassignArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "devices.unassign",
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
   * Create Device.
   *
   * Makes a phone that nobody has yet. Requires the Admin role.
   *
   * `POST /api/v2/devices`, documented at `html/DevicesCreateDevice.html:98:5 #Overview`. Required
   * features: `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `phoneNumber` (body, required): Its number.
   * - `telephonyNetwork` (body): Valid values are Public or Private.
   * - `vendor` (body): Who made it.
   *
   * @example Request, documented at `html/DevicesCreateDevice.html:154:116 #Request`
   * ```json
   * {
   *   "phoneNumber": "4188",
   *   "telephonyNetwork": "Private",
   *   "vendor": "Skerry Works"
   * }
   * ```
   *
   * @example Response, documented at `html/DevicesCreateDevice.html:162:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "id": "7a1f0c52-90c4-4b3e-8f2d-5be6c1d30a77",
   *   "uri": "http://198.51.100.24:8090/api/v2/devices/7a1f0c52-90c4-4b3e-8f2d-5be6c1d30a77"
   * }
   * ```
   */
  create<W extends EventName | undefined = undefined>(
    args: DevicesCreateArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, UsersCreateResponse>> {
    return this.#caller.call(
      {
        name: "devices.create",
        method: "POST",
        path: "/api/v2/devices",
        parameters: [["phoneNumber", "body"], ["telephonyNetwork", "body"], ["vendor", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Delete Device.
   *
   * Scraps a phone. Requires the Admin role.
   *
   * `DELETE /api/v2/devices/{deviceId}`, documented at
   * `html/DevicesDeleteDevice.html:97:5 #Overview`. Required features: `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `deviceId` (path, required)
   *
   * @example Response, documented at `html/DevicesDeleteDevice.html:120:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  delete<W extends EventName | undefined = undefined>(
    args: DevicesDeleteArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "devices.delete",
        method: "DELETE",
        path: "/api/v2/devices/{deviceId}",
        parameters: [["deviceId", "path"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `DevicesSection.list`. */
export interface DevicesListArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `DevicesSection.get`. */
export interface DevicesGetArguments {
  readonly deviceId: string;
  readonly resolveUri?: string | undefined;
}

/** Arguments of `DevicesSection.listForUser`. */
export interface DevicesListForUserArguments {
  readonly userId: string;
  readonly fields?: string | undefined;
}

/** Arguments of `DevicesSection.listForMe`. */
export interface DevicesListForMeArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `DevicesSection.assignForUser`. */
export interface DevicesAssignForUserArguments {
  readonly userId: string;
  readonly uri?: string | undefined;
  readonly phoneNumber?: string | undefined;
}

/** Arguments of `DevicesSection.assign`. */
export interface DevicesAssignArguments {
  readonly uri?: string | undefined;
  readonly phoneNumber?: string | undefined;
}

/** Arguments of `DevicesSection.unassignForUser`. */
export interface DevicesUnassignForUserArguments {
  readonly userId: string;
  readonly deviceId: string;
}

/** Arguments of `DevicesSection.unassign`. */
export interface DevicesUnassignArguments {
  readonly deviceId: string;
}

/** Arguments of `DevicesSection.create`. */
export interface DevicesCreateArguments {
  /** Its number. */
  readonly phoneNumber: string;
  /** Valid values are Public or Private. */
  readonly telephonyNetwork?: DevicesCreateTelephonyNetwork | undefined;
  /** Who made it. */
  readonly vendor?: string | undefined;
}

/** Arguments of `DevicesSection.delete`. */
export interface DevicesDeleteArguments {
  readonly deviceId: string;
}
