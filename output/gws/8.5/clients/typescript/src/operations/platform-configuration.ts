/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  PlatformConfigurationGetAgentLoginResponse,
  PlatformConfigurationGetAgentLoginsResponse,
} from "../models.js";

/** Arguments of `PlatformConfigurationSection.getApplications`. */
export interface PlatformConfigurationGetApplicationsArguments {
  readonly name?: string | undefined;
}

/** `PlatformConfigurationSection.getApplications` */
export const getApplications: Operation<PlatformConfigurationGetApplicationsArguments, Content> = {
  name: "platformConfiguration.getApplications",
  method: "GET",
  path: "/api/v2/platform/configuration/applications",
  parameters: [["name", "query"]],
  content: true,
};

/** `PlatformConfigurationSection.getAgentLogins` */
export const getAgentLogins: Operation<object, PlatformConfigurationGetAgentLoginsResponse> = {
  name: "platformConfiguration.getAgentLogins",
  method: "GET",
  path: "/api/v2/platform/configuration/agent-logins",
};

/** Arguments of `PlatformConfigurationSection.getAgentLogin`. */
export interface PlatformConfigurationGetAgentLoginArguments {
  readonly id: string;
}

/** `PlatformConfigurationSection.getAgentLogin` */
export const getAgentLogin: Operation<PlatformConfigurationGetAgentLoginArguments, PlatformConfigurationGetAgentLoginResponse> = {
  name: "platformConfiguration.getAgentLogin",
  method: "GET",
  path: "/api/v2/platform/configuration/agent-logins/{id}",
  parameters: [["id", "path"]],
};
