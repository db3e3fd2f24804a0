/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";

/**
 * Supervisor Agent State Control API.
 *
 * Sets the state of somebody else.
 *
 * Documented at `html/SupervisorAgentStateControlAPI.html:66:54 #firstHeading`.
 */
export class SupervisorAgentStateControlSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Ready.
   *
   * Puts an agent back to work on one channel.
   *
   * Valid values for channelId are chat, voice, email, and what else has been configured.
   *
   * `POST /api/v2/users/{userId}/channels/{channelId}` `Ready`, documented at
   * `html/SupervisorAgentStateControlReady.html:91:5 #Overview`. Required features:
   * `api-supervisor-agent-control`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `channelId` (path, required): Valid values for channelId are chat, voice, email, and what
   *   else has been configured.
   *
   * @example Request, documented at `html/SupervisorAgentStateControlReady.html:129:116 #Request`
   * ```json
   * {
   *   "operationName": "Ready"
   * }
   * ```
   */
  ready<W extends EventName | undefined = undefined>(
    args: SupervisorAgentStateControlReadyArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "supervisorAgentStateControl.ready",
        method: "POST",
        path: "/api/v2/users/{userId}/channels/{channelId}",
        parameters: [["userId", "path"], ["channelId", "path"]],
        body: "json",
        constants: [["operationName", "Ready"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `SupervisorAgentStateControlSection.ready`. */
export interface SupervisorAgentStateControlReadyArguments {
  readonly userId: string;
  /** Valid values for channelId are chat, voice, email, and what else has been configured. */
  readonly channelId: string;
}
