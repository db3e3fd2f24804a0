/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { Content } from "../content.js";
import type { EventName, EventOf } from "../events.js";
import type {
  ProvisioningGetSkillsResponse,
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/provisioning.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  getSkills<W extends EventName>(args: operations.ProvisioningGetSkillsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  getSkills(args: operations.ProvisioningGetSkillsArguments, options?: CallOptions): Reply<ProvisioningGetSkillsResponse>;
  getSkills(args: operations.ProvisioningGetSkillsArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getSkills, args, options);
  }

  /**
   * CreateSkill.
   *
   * Resolves to the event that `waitFor` names.
   */
  createSkill<W extends EventName>(args: operations.ProvisioningCreateSkillArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
  createSkill(args: operations.ProvisioningCreateSkillArguments, options?: CallOptions): Reply<Content>;
  createSkill(args: operations.ProvisioningCreateSkillArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createSkill, args, options);
  }

  /**
   * Take a skill away.
   *
   * Resolves to the event that `waitFor` names.
   */
  deleteSkill<W extends EventName>(args: operations.ProvisioningDeleteSkillArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Take a skill away.
   *
   * `DELETE /api/v2/skills/{id}`, documented at `text/skills.txt:26-27`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  deleteSkill(args: operations.ProvisioningDeleteSkillArguments, options?: CallOptions): Reply<StatusResponse>;
  deleteSkill(args: operations.ProvisioningDeleteSkillArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteSkill, args, options);
  }
}
