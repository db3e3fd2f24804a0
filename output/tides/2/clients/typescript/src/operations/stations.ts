/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  StationsAddResponse,
  StationsGetResponse,
  StationsListKind,
  StationsListResponse,
} from "../models.js";

/** Arguments of `StationsSection.list`. */
export interface StationsListArguments {
  /** latitude in degrees */
  readonly lat: number;
  /** longitude in degrees */
  readonly lon: number;
  /**
   * how far away in kilometres, default is 50, at most 500
   *
   * Default: `50`.
   */
  readonly radius?: number | undefined;
  /** can be one of the following: "gauge" or "model" */
  readonly kind?: StationsListKind | undefined;
}

/** `StationsSection.list` */
export const list: Operation<StationsListArguments, StationsListResponse> = {
  name: "stations.list",
  method: "GET",
  path: "/stations",
  parameters: [["lat", "query"], ["lon", "query"], ["radius", "query"], ["kind", "query"]],
};

/** Arguments of `StationsSection.get`. */
export interface StationsGetArguments {
  /** its identifier */
  readonly station: string;
}

/** `StationsSection.get` */
export const get: Operation<StationsGetArguments, StationsGetResponse> = {
  name: "stations.get",
  method: "GET",
  path: "/stations/{station}",
  parameters: [["station", "path"]],
};

/** Arguments of `StationsSection.add`. */
export interface StationsAddArguments {
  /** what people call it, 1-60 characters */
  readonly name: string;
  /** latitude in degrees */
  readonly lat: number;
  /** longitude in degrees */
  readonly lon: number;
  /**
   * its time zone, default is UTC
   *
   * Default: `"UTC"`.
   */
  readonly zone?: string | undefined;
}

/** `StationsSection.add` */
export const add: Operation<StationsAddArguments, StationsAddResponse> = {
  name: "stations.add",
  method: "POST",
  path: "/stations",
  parameters: [["name", "body"], ["lat", "body"], ["lon", "body"], ["zone", "body"]],
  body: "json",
};

/** Arguments of `StationsSection.change`. */
export interface StationsChangeArguments {
  /** its identifier */
  readonly station: string;
  /** the new name */
  readonly name?: string | undefined;
  /** the new time zone */
  readonly zone?: string | undefined;
}

/** `StationsSection.change` */
export const change: Operation<StationsChangeArguments, Content> = {
  name: "stations.change",
  method: "PATCH",
  path: "/stations/{station}",
  parameters: [["station", "path"], ["name", "body"], ["zone", "body"]],
  body: "json",
  content: true,
};

/** Arguments of `StationsSection.remove`. */
export interface StationsRemoveArguments {
  /** its identifier */
  readonly station: string;
}

/** `StationsSection.remove` */
export const remove: Operation<StationsRemoveArguments, Content> = {
  name: "stations.remove",
  method: "DELETE",
  path: "/stations/{station}",
  parameters: [["station", "path"]],
  content: true,
};
