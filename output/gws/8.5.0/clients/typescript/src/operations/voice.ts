/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type { Content } from "../content.js";
import type {
  StatusResponse,
} from "../models.js";

/** Arguments of `VoiceSection.answer`. */
export interface VoiceAnswerArguments {
  readonly id: string;
}

/** `VoiceSection.answer` */
export const answer: Operation<VoiceAnswerArguments, Content> = {
  name: "voice.answer",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"]],
  body: "json",
  constants: [["operationName", "Answer"]],
  content: true,
};

/** Arguments of `VoiceSection.hold`. */
export interface VoiceHoldArguments {
  readonly id: string;
}

/** `VoiceSection.hold` */
export const hold: Operation<VoiceHoldArguments, StatusResponse> = {
  name: "voice.hold",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"]],
  body: "json",
  constants: [["operationName", "Hold"]],
};

/** Arguments of `VoiceSection.retrieve`. */
export interface VoiceRetrieveArguments {
  readonly id: string;
}

/** `VoiceSection.retrieve` */
export const retrieve: Operation<VoiceRetrieveArguments, Content> = {
  name: "voice.retrieve",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"]],
  body: "json",
  constants: [["operationName", "Retrieve"]],
  content: true,
};

/** Arguments of `VoiceSection.hangup`. */
export interface VoiceHangupArguments {
  readonly id: string;
}

/** `VoiceSection.hangup` */
export const hangup: Operation<VoiceHangupArguments, Content> = {
  name: "voice.hangup",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"]],
  body: "json",
  constants: [["operationName", "Hangup"]],
  content: true,
};
