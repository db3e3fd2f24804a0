/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  PlaceManagementCreatePlaceResponse,
  StatusResponse,
} from "../models.js";

/** Arguments of `PlaceManagementSection.createPlace`. */
export interface PlaceManagementCreatePlaceArguments {
  /** What is written on the desk. */
  readonly name: string;
}

/** `PlaceManagementSection.createPlace` */
export const createPlace: Operation<PlaceManagementCreatePlaceArguments, PlaceManagementCreatePlaceResponse> = {
  name: "placeManagement.createPlace",
  method: "POST",
  path: "/api/v2/places",
  parameters: [["name", "body"]],
  body: "json",
};

/** Arguments of `PlaceManagementSection.updatePlace`. */
export interface PlaceManagementUpdatePlaceArguments {
  readonly placeId: string;
  /** What shall be written on it. */
  readonly name: string;
}

/** `PlaceManagementSection.updatePlace` */
export const updatePlace: Operation<PlaceManagementUpdatePlaceArguments, StatusResponse> = {
  name: "placeManagement.updatePlace",
  method: "PUT",
  path: "/api/v2/places/{placeId}",
  parameters: [["placeId", "path"], ["name", "body"]],
  body: "json",
};

/** Arguments of `PlaceManagementSection.deletePlace`. */
export interface PlaceManagementDeletePlaceArguments {
  readonly placeId: string;
}

/** `PlaceManagementSection.deletePlace` */
export const deletePlace: Operation<PlaceManagementDeletePlaceArguments, StatusResponse> = {
  name: "placeManagement.deletePlace",
  method: "DELETE",
  path: "/api/v2/places/{placeId}",
  parameters: [["placeId", "path"]],
};

/** Arguments of `PlaceManagementSection.assignDeviceToPlace`. */
export interface PlaceManagementAssignDeviceToPlaceArguments {
  readonly placeId: string;
  /** Where the phone is found. */
  readonly uri: string;
}

/** `PlaceManagementSection.assignDeviceToPlace` */
export const assignDeviceToPlace: Operation<PlaceManagementAssignDeviceToPlaceArguments, StatusResponse> = {
  name: "placeManagement.assignDeviceToPlace",
  method: "POST",
  path: "/api/v2/places/{placeId}/devices",
  parameters: [["placeId", "path"], ["uri", "body"]],
  body: "json",
};

/** Arguments of `PlaceManagementSection.assignPlaceToUser`. */
export interface PlaceManagementAssignPlaceToUserArguments {
  readonly userId: string;
  /** Where the place is found. */
  readonly uri: string;
}

/** `PlaceManagementSection.assignPlaceToUser` */
export const assignPlaceToUser: Operation<PlaceManagementAssignPlaceToUserArguments, StatusResponse> = {
  name: "placeManagement.assignPlaceToUser",
  method: "POST",
  path: "/api/v2/users/{userId}/places",
  parameters: [["userId", "path"], ["uri", "body"]],
  body: "json",
};

/** Arguments of `PlaceManagementSection.unassignPlaceFromUser`. */
export interface PlaceManagementUnassignPlaceFromUserArguments {
  readonly userId: string;
  readonly placeId: string;
}

/** `PlaceManagementSection.unassignPlaceFromUser` */
export const unassignPlaceFromUser: Operation<PlaceManagementUnassignPlaceFromUserArguments, StatusResponse> = {
  name: "placeManagement.unassignPlaceFromUser",
  method: "DELETE",
  path: "/api/v2/users/{userId}/places/{placeId}",
  parameters: [["userId", "path"], ["placeId", "path"]],
};
