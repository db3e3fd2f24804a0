/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  PlaceManagementCreatePlaceResponse,
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/place-management.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  createPlace<W extends EventName>(args: operations.PlaceManagementCreatePlaceArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * @example Response, documented at `html/PlaceManagementCreatePlace.html:142:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "id": "pl-5175",
   *   "uri": "http://198.51.100.24:8090/api/v2/places/pl-5175"
   * }
   * ```
   */
  createPlace(args: operations.PlaceManagementCreatePlaceArguments, options?: CallOptions): Reply<PlaceManagementCreatePlaceResponse>;
  createPlace(args: operations.PlaceManagementCreatePlaceArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createPlace, args, options);
  }

  /**
   * Update Place.
   *
   * Resolves to the event that `waitFor` names.
   */
  updatePlace<W extends EventName>(args: operations.PlaceManagementUpdatePlaceArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  updatePlace(args: operations.PlaceManagementUpdatePlaceArguments, options?: CallOptions): Reply<StatusResponse>;
  updatePlace(args: operations.PlaceManagementUpdatePlaceArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updatePlace, args, options);
  }

  /**
   * Delete Place.
   *
   * Resolves to the event that `waitFor` names.
   */
  deletePlace<W extends EventName>(args: operations.PlaceManagementDeletePlaceArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  deletePlace(args: operations.PlaceManagementDeletePlaceArguments, options?: CallOptions): Reply<StatusResponse>;
  deletePlace(args: operations.PlaceManagementDeletePlaceArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deletePlace, args, options);
  }

  /**
   * Assign Device to Place.
   *
   * Resolves to the event that `waitFor` names.
   */
  assignDeviceToPlace<W extends EventName>(args: operations.PlaceManagementAssignDeviceToPlaceArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  assignDeviceToPlace(args: operations.PlaceManagementAssignDeviceToPlaceArguments, options?: CallOptions): Reply<StatusResponse>;
  assignDeviceToPlace(args: operations.PlaceManagementAssignDeviceToPlaceArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.assignDeviceToPlace, args, options);
  }

  /**
   * Assign Place to User.
   *
   * Resolves to the event that `waitFor` names.
   */
  assignPlaceToUser<W extends EventName>(args: operations.PlaceManagementAssignPlaceToUserArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  assignPlaceToUser(args: operations.PlaceManagementAssignPlaceToUserArguments, options?: CallOptions): Reply<StatusResponse>;
  assignPlaceToUser(args: operations.PlaceManagementAssignPlaceToUserArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.assignPlaceToUser, args, options);
  }

  /**
   * Unassign Place from User.
   *
   * Resolves to the event that `waitFor` names.
   */
  unassignPlaceFromUser<W extends EventName>(args: operations.PlaceManagementUnassignPlaceFromUserArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  unassignPlaceFromUser(args: operations.PlaceManagementUnassignPlaceFromUserArguments, options?: CallOptions): Reply<StatusResponse>;
  unassignPlaceFromUser(args: operations.PlaceManagementUnassignPlaceFromUserArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.unassignPlaceFromUser, args, options);
  }
}
