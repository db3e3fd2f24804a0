/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  StatusResponse,
} from "../models.js";

/** Arguments of `SupervisorAgentStateControlSection.ready`. */
export interface SupervisorAgentStateControlReadyArguments {
  readonly userId: string;
  /** Valid values for channelId are chat, voice, email, and what else has been configured. */
  readonly channelId: string;
}

/** `SupervisorAgentStateControlSection.ready` */
export const ready: Operation<SupervisorAgentStateControlReadyArguments, StatusResponse> = {
  name: "supervisorAgentStateControl.ready",
  method: "POST",
  path: "/api/v2/users/{userId}/channels/{channelId}",
  parameters: [["userId", "path"], ["channelId", "path"]],
  body: "json",
  constants: [["operationName", "Ready"]],
};
