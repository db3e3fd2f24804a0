/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  ServicesGetResponse,
  ServicesListResponse,
} from "../models.js";

/** Arguments of `ServicesSection.list`. */
export interface ServicesListArguments {
  readonly fields?: string | undefined;
}

/** `ServicesSection.list` */
export const list: Operation<ServicesListArguments, ServicesListResponse> = {
  name: "services.list",
  method: "GET",
  path: "/api/v2/services",
  parameters: [["fields", "query"]],
};

/** Arguments of `ServicesSection.get`. */
export interface ServicesGetArguments {
  readonly id: string;
}

/** `ServicesSection.get` */
export const get: Operation<ServicesGetArguments, ServicesGetResponse> = {
  name: "services.get",
  method: "GET",
  path: "/api/v2/services/{id}",
  parameters: [["id", "path"]],
};
