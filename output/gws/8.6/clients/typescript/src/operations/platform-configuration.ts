/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  AgentLogin,
  DeltaPerson,
  DeltaPlace,
  DeltaSkill,
  Dn,
  Person,
  PlatformConfigurationGetAgentLoginResponse,
  PlatformConfigurationGetAgentLoginsResponse,
} from "../models.js";

/** Arguments of `PlatformConfigurationSection.createDns`. */
export interface PlatformConfigurationCreateDnsArguments {
  readonly dn?: Dn | undefined;
}

/** `PlatformConfigurationSection.createDns` */
export const createDns: Operation<PlatformConfigurationCreateDnsArguments, Content> = {
  name: "platformConfiguration.createDns",
  method: "POST",
  path: "/api/v2/platform/configuration/dns",
  parameters: [["dn", "body"]],
  body: "json",
  content: true,
};

/** Arguments of `PlatformConfigurationSection.deleteDnsById`. */
export interface PlatformConfigurationDeleteDnsByIdArguments {
  readonly id: string;
  readonly dn?: Dn | undefined;
}

/** `PlatformConfigurationSection.deleteDnsById` */
export const deleteDnsById: Operation<PlatformConfigurationDeleteDnsByIdArguments, Content> = {
  name: "platformConfiguration.deleteDnsById",
  method: "DELETE",
  path: "/api/v2/platform/configuration/dns/{id}",
  parameters: [["id", "path"], ["dn", "body"]],
  body: "json",
  content: true,
};

/** Arguments of `PlatformConfigurationSection.deletePlace`. */
export interface PlatformConfigurationDeletePlaceArguments {
  readonly id: string;
  readonly Place?: { [member: string]: unknown } | undefined;
}

/** `PlatformConfigurationSection.deletePlace` */
export const deletePlace: Operation<PlatformConfigurationDeletePlaceArguments, Content> = {
  name: "platformConfiguration.deletePlace",
  method: "DELETE",
  path: "/api/v2/platform/configuration/places/{id}",
  parameters: [["id", "path"], ["Place", "body"]],
  body: "json",
  content: true,
};

/** Arguments of `PlatformConfigurationSection.updatePlaces`. */
export interface PlatformConfigurationUpdatePlacesArguments {
  readonly "delta-place"?: DeltaPlace | undefined;
}

/** `PlatformConfigurationSection.updatePlaces` */
export const updatePlaces: Operation<PlatformConfigurationUpdatePlacesArguments, Content> = {
  name: "platformConfiguration.updatePlaces",
  method: "PUT",
  path: "/api/v2/platform/configuration/places",
  parameters: [["delta-place", "body"]],
  body: "json",
  content: true,
};

/** Arguments of `PlatformConfigurationSection.createPersons`. */
export interface PlatformConfigurationCreatePersonsArguments {
  readonly person?: Person | undefined;
}

/** `PlatformConfigurationSection.createPersons` */
export const createPersons: Operation<PlatformConfigurationCreatePersonsArguments, Content> = {
  name: "platformConfiguration.createPersons",
  method: "POST",
  path: "/api/v2/platform/configuration/persons",
  parameters: [["person", "body"]],
  body: "json",
  content: true,
};

/** Arguments of `PlatformConfigurationSection.updatePersons`. */
export interface PlatformConfigurationUpdatePersonsArguments {
  readonly "delta-person"?: DeltaPerson | undefined;
}

/** `PlatformConfigurationSection.updatePersons` */
export const updatePersons: Operation<PlatformConfigurationUpdatePersonsArguments, Content> = {
  name: "platformConfiguration.updatePersons",
  method: "PUT",
  path: "/api/v2/platform/configuration/persons",
  parameters: [["delta-person", "body"]],
  body: "json",
  content: true,
};

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

/** Arguments of `PlatformConfigurationSection.createAgentLogins`. */
export interface PlatformConfigurationCreateAgentLoginsArguments {
  readonly "agent-login"?: AgentLogin | undefined;
  readonly folderDbid?: number | undefined;
}

/** `PlatformConfigurationSection.createAgentLogins` */
export const createAgentLogins: Operation<PlatformConfigurationCreateAgentLoginsArguments, Content> = {
  name: "platformConfiguration.createAgentLogins",
  method: "POST",
  path: "/api/v2/platform/configuration/agent-logins",
  parameters: [["agent-login", "body"], ["folderDbid", "body"]],
  body: "json",
  content: true,
};

/** Arguments of `PlatformConfigurationSection.updateSkills`. */
export interface PlatformConfigurationUpdateSkillsArguments {
  readonly "delta-skill"?: DeltaSkill | undefined;
}

/** `PlatformConfigurationSection.updateSkills` */
export const updateSkills: Operation<PlatformConfigurationUpdateSkillsArguments, Content> = {
  name: "platformConfiguration.updateSkills",
  method: "PUT",
  path: "/api/v2/platform/configuration/skills",
  parameters: [["delta-skill", "body"]],
  body: "json",
  content: true,
};

/** Arguments of `PlatformConfigurationSection.deleteAgentLogin`. */
export interface PlatformConfigurationDeleteAgentLoginArguments {
  readonly id: string;
}

/** `PlatformConfigurationSection.deleteAgentLogin` */
export const deleteAgentLogin: Operation<PlatformConfigurationDeleteAgentLoginArguments, Content> = {
  name: "platformConfiguration.deleteAgentLogin",
  method: "DELETE",
  path: "/api/v2/platform/configuration/agent-logins/{id}",
  parameters: [["id", "path"]],
  content: true,
};
