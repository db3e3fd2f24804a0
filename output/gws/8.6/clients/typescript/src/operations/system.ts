/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";

/** Arguments of `SystemSection.getRoutingTemplates`. */
export interface SystemGetRoutingTemplatesArguments {
  readonly channel?: string | undefined;
  readonly version?: string | undefined;
  readonly fields?: string | undefined;
}

/** `SystemSection.getRoutingTemplates` */
export const getRoutingTemplates: Operation<SystemGetRoutingTemplatesArguments, Content> = {
  name: "system.getRoutingTemplates",
  method: "GET",
  path: "/api/v2/system/routing-templates",
  parameters: [["channel", "query"], ["version", "query"], ["fields", "query"]],
  content: true,
};

/** Arguments of `SystemSection.getFeatures`. */
export interface SystemGetFeaturesArguments {
  readonly fields?: string | undefined;
}

/** `SystemSection.getFeatures` */
export const getFeatures: Operation<SystemGetFeaturesArguments, Content> = {
  name: "system.getFeatures",
  method: "GET",
  path: "/api/v2/system/features",
  parameters: [["fields", "query"]],
  content: true,
};
