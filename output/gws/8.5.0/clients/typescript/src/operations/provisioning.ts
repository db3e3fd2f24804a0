/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  ProvisioningGetSkillsResponse,
  StatusResponse,
} from "../models.js";

/** Arguments of `ProvisioningSection.getSkills`. */
export interface ProvisioningGetSkillsArguments {
  readonly id: string;
}

/** `ProvisioningSection.getSkills` */
export const getSkills: Operation<ProvisioningGetSkillsArguments, ProvisioningGetSkillsResponse> = {
  name: "provisioning.getSkills",
  method: "GET",
  path: "/api/v2/skills/{id}",
  parameters: [["id", "path"]],
};

/** Arguments of `ProvisioningSection.createSkill`. */
export interface ProvisioningCreateSkillArguments {
  readonly id: string;
}

/** `ProvisioningSection.createSkill` */
export const createSkill: Operation<ProvisioningCreateSkillArguments, Content> = {
  name: "provisioning.createSkill",
  method: "POST",
  path: "/api/v2/skills/{id}",
  parameters: [["id", "path"]],
  body: "json",
  constants: [["operationName", "CreateSkill"]],
  content: true,
};

/** Arguments of `ProvisioningSection.deleteSkill`. */
export interface ProvisioningDeleteSkillArguments {
  readonly id: string;
}

/** `ProvisioningSection.deleteSkill` */
export const deleteSkill: Operation<ProvisioningDeleteSkillArguments, StatusResponse> = {
  name: "provisioning.deleteSkill",
  method: "DELETE",
  path: "/api/v2/skills/{id}",
  parameters: [["id", "path"]],
};
