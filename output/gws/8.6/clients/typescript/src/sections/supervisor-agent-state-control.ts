/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/supervisor-agent-state-control.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  ready<W extends EventName>(args: operations.SupervisorAgentStateControlReadyArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Ready.
   *
   * Puts an agent back to work on one channel.
   *
   * Valid values for channelId are chat, voice, email, and what else has been configured.
   *
   * `POST /api/v2/users/{userId}/channels/{channelId}` `Ready`, documented at
   * `html/SupervisorAgentStateControlReady.html:92:5 #Overview`. Followed by
   * `ChannelStateChangeMessageV2` on `/v2/me/channels`. Required features:
   * `api-supervisor-agent-control`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `channelId` (path, required): Valid values for channelId are chat, voice, email, and what
   *   else has been configured.
   */
  ready(args: operations.SupervisorAgentStateControlReadyArguments, options?: CallOptions): Reply<StatusResponse>;
  ready(args: operations.SupervisorAgentStateControlReadyArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.ready, args, options);
  }
}
