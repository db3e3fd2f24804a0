/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";
import type {
  ProvisioningGetSkillsResponse,
  StatusResponse,
} from "../models.js";

/**
 * Provisioning API.
 *
 * Documented at `text/skills.txt:1`.
 */
export class ProvisioningSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * GetSkills.
   *
   * Gives all skills.
   *
   * `GET /api/v2/skills/{id}`, documented at `text/skills.txt:8`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Response, documented at `text/skills.txt:16-22`
   * ```json
   * {
   *   "statusCode": 0,
   *   "skill": {
   *     "id": "gaelic",
   *     "name": "Gaelic"
   *   }
   * }
   * ```
   */
  getSkills<W extends EventName | undefined = undefined>(
    args: ProvisioningGetSkillsArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, ProvisioningGetSkillsResponse>> {
    return this.#caller.call(
      {
        name: "provisioning.getSkills",
        method: "GET",
        path: "/api/v2/skills/{id}",
        parameters: [["id", "path"]],
      },
      args,
      options,
    );
  }

  /**
   * CreateSkill.
   *
   * Adds a skill.
   *
   * `POST /api/v2/skills/{id}` `CreateSkill`, documented at `text/skills.txt:9`. Roles:
   * `Administrator`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  createSkill<W extends EventName | undefined = undefined>(
    args: ProvisioningCreateSkillArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "provisioning.createSkill",
        method: "POST",
        path: "/api/v2/skills/{id}",
        parameters: [["id", "path"]],
        body: "json",
        constants: [["operationName", "CreateSkill"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Take a skill away.
   *
   * `DELETE /api/v2/skills/{id}`, documented at `text/skills.txt:26-27`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Response, documented at `text/skills.txt:29`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  deleteSkill<W extends EventName | undefined = undefined>(
    args: ProvisioningDeleteSkillArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "provisioning.deleteSkill",
        method: "DELETE",
        path: "/api/v2/skills/{id}",
        parameters: [["id", "path"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `ProvisioningSection.getSkills`. */
export interface ProvisioningGetSkillsArguments {
  readonly id: string;
}

/** Arguments of `ProvisioningSection.createSkill`. */
export interface ProvisioningCreateSkillArguments {
  readonly id: string;
}

/** Arguments of `ProvisioningSection.deleteSkill`. */
export interface ProvisioningDeleteSkillArguments {
  readonly id: string;
}
