/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";

/** Arguments of `FeaturesSection.list`. */
export interface FeaturesListArguments {
  readonly fields?: string | undefined;
}

/** `FeaturesSection.list` */
export const list: Operation<FeaturesListArguments, Content> = {
  name: "features.list",
  method: "GET",
  path: "/api/v2/features",
  parameters: [["fields", "query"]],
  content: true,
};

/** Arguments of `FeaturesSection.get`. */
export interface FeaturesGetArguments {
  readonly id: string;
}

/** `FeaturesSection.get` */
export const get: Operation<FeaturesGetArguments, Content> = {
  name: "features.get",
  method: "GET",
  path: "/api/v2/features/{id}",
  parameters: [["id", "path"]],
  content: true,
};
