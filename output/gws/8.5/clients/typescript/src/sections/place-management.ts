/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  PlaceManagementCreatePlaceResponse,
  StatusResponse,
} from "../models.js";

/**
 * Place Management API.
 *
 * A place is a desk at which somebody can sit, with the phones that stand on it.
 *
 * Documented at `html/PlaceManagementAPI.html:71:54 #firstHeading`.
 */
export class PlaceManagementSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create Place.
   *
   * Sets up a desk without phones.
   *
   * `POST /api/v2/places`, documented at `html/PlaceManagementCreatePlace.html:96:5 #Overview`.
   * Required features: `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `name` (body, required): What is written on the desk.
   *
   * @example Request, documented at `html/PlaceManagementCreatePlace.html:136:116 #Request`
   * ```json
   * {
   *   "name": "Ullapool counter 2"
   * }
   * ```
   *
   * @example Response, documented at `html/PlaceManagementCreatePlace.html:142:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "id": "pl-5175",
   *   "uri": "http://198.51.100.24:8090/api/v2/places/pl-5175"
   * }
   * ```
   */
  createPlace<W extends EventName | undefined = undefined>(
    args: PlaceManagementCreatePlaceArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, PlaceManagementCreatePlaceResponse>> {
    return this.#caller.call(
      {
        name: "placeManagement.createPlace",
        method: "POST",
        path: "/api/v2/places",
        parameters: [["name", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Update Place.
   *
   * Writes another name on a desk.
   *
   * `PUT /api/v2/places/{placeId}`, documented at
   * `html/PlaceManagementUpdatePlace.html:96:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `placeId` (path, required)
   * - `name` (body, required): What shall be written on it.
   *
   * @example Request, documented at `html/PlaceManagementUpdatePlace.html:136:116 #Request`
   * ```json
   * {
   *   "name": "Ullapool counter 3"
   * }
   * ```
   *
   * @example Response, documented at `html/PlaceManagementUpdatePlace.html:142:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  updatePlace<W extends EventName | undefined = undefined>(
    args: PlaceManagementUpdatePlaceArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "placeManagement.updatePlace",
        method: "PUT",
        path: "/api/v2/places/{placeId}",
        parameters: [["placeId", "path"], ["name", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Delete Place.
   *
   * Clears a desk away.
   *
   * `DELETE /api/v2/places/{placeId}`, documented at
   * `html/PlaceManagementDeletePlace.html:95:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `placeId` (path, required)
   *
   * @example Response, documented at `html/PlaceManagementDeletePlace.html:118:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  deletePlace<W extends EventName | undefined = undefined>(
    args: PlaceManagementDeletePlaceArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "placeManagement.deletePlace",
        method: "DELETE",
        path: "/api/v2/places/{placeId}",
        parameters: [["placeId", "path"]],
      },
      args,
      options,
    );
  }

  /**
   * Assign Device to Place.
   *
   * Puts a phone on a desk.
   *
   * `POST /api/v2/places/{placeId}/devices`, documented at
   * `html/PlaceManagementAssignDeviceToPlace.html:96:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `placeId` (path, required)
   * - `uri` (body, required): Where the phone is found.
   *
   * @example Request, documented at `html/PlaceManagementAssignDeviceToPlace.html:136:116 #Request`
   * ```json
   * {
   *   "uri": "http://198.51.100.24:8090/api/v2/devices/7a1f0c52-90c4-4b3e-8f2d-5be6c1d30a77"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/PlaceManagementAssignDeviceToPlace.html:142:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  assignDeviceToPlace<W extends EventName | undefined = undefined>(
    args: PlaceManagementAssignDeviceToPlaceArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "placeManagement.assignDeviceToPlace",
        method: "POST",
        path: "/api/v2/places/{placeId}/devices",
        parameters: [["placeId", "path"], ["uri", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Assign Place to User.
   *
   * Seats somebody at a desk.
   *
   * `POST /api/v2/users/{userId}/places`, documented at
   * `html/PlaceManagementAssignPlaceToUser.html:96:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `uri` (body, required): Where the place is found.
   *
   * @example Request, documented at `html/PlaceManagementAssignPlaceToUser.html:136:116 #Request`
   * ```json
   * {
   *   "uri": "http://198.51.100.24:8090/api/v2/places/pl-5175"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/PlaceManagementAssignPlaceToUser.html:142:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  assignPlaceToUser<W extends EventName | undefined = undefined>(
    args: PlaceManagementAssignPlaceToUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "placeManagement.assignPlaceToUser",
        method: "POST",
        path: "/api/v2/users/{userId}/places",
        parameters: [["userId", "path"], ["uri", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Unassign Place from User.
   *
   * Makes somebody give their desk back.
   *
   * `DELETE /api/v2/users/{userId}/places/{placeId}`, documented at
   * `html/PlaceManagementUnassignPlaceFromUser.html:95:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `placeId` (path, required)
   *
   * @example Response, documented at
   * `html/PlaceManagementUnassignPlaceFromUser.html:118:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  unassignPlaceFromUser<W extends EventName | undefined = undefined>(
    args: PlaceManagementUnassignPlaceFromUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "placeManagement.unassignPlaceFromUser",
        method: "DELETE",
        path: "/api/v2/users/{userId}/places/{placeId}",
        parameters: [["userId", "path"], ["placeId", "path"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `PlaceManagementSection.createPlace`. */
export interface PlaceManagementCreatePlaceArguments {
  /** What is written on the desk. */
  readonly name: string;
}

/** Arguments of `PlaceManagementSection.updatePlace`. */
export interface PlaceManagementUpdatePlaceArguments {
  readonly placeId: string;
  /** What shall be written on it. */
  readonly name: string;
}

/** Arguments of `PlaceManagementSection.deletePlace`. */
export interface PlaceManagementDeletePlaceArguments {
  readonly placeId: string;
}

/** Arguments of `PlaceManagementSection.assignDeviceToPlace`. */
export interface PlaceManagementAssignDeviceToPlaceArguments {
  readonly placeId: string;
  /** Where the phone is found. */
  readonly uri: string;
}

/** Arguments of `PlaceManagementSection.assignPlaceToUser`. */
export interface PlaceManagementAssignPlaceToUserArguments {
  readonly userId: string;
  /** Where the place is found. */
  readonly uri: string;
}

/** Arguments of `PlaceManagementSection.unassignPlaceFromUser`. */
export interface PlaceManagementUnassignPlaceFromUserArguments {
  readonly userId: string;
  readonly placeId: string;
}
