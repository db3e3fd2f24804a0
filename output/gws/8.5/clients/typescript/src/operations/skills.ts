/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  SkillsListResponse,
} from "../models.js";

/** Arguments of `SkillsSection.getSkils`. */
export interface SkillsGetSkilsArguments {
  readonly fields?: string | undefined;
}

/** `SkillsSection.getSkils` */
export const getSkils: Operation<SkillsGetSkilsArguments, Content> = {
  name: "skills.getSkils",
  method: "GET",
  path: "/api/v2/me/skils",
  parameters: [["fields", "query"]],
  content: true,
};

/** Arguments of `SkillsSection.list`. */
export interface SkillsListArguments {
  readonly fields?: string | undefined;
}

/** `SkillsSection.list` */
export const list: Operation<SkillsListArguments, SkillsListResponse> = {
  name: "skills.list",
  method: "GET",
  path: "/api/v2/skills",
  parameters: [["fields", "query"]],
};
