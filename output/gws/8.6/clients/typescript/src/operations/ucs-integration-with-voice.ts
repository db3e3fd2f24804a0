/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  StatusResponse,
  UcsIntegrationWithVoiceSetCallNoteResponse,
} from "../models.js";

/** Arguments of `UcsIntegrationWithVoiceSection.identifyUcsContact`. */
export interface UcsIntegrationWithVoiceIdentifyUcsContactArguments {
  /** The number that they call from. */
  readonly phoneNumber?: string | undefined;
  /** By which medium. */
  readonly mediaType?: string | undefined;
  /** Specify "true" to note down who is not known yet. */
  readonly createContactEnabled?: boolean | undefined;
  /** What the call knows about them. */
  readonly userData?: { [member: string]: unknown } | undefined;
}

/** `UcsIntegrationWithVoiceSection.identifyUcsContact` */
export const identifyUcsContact: Operation<UcsIntegrationWithVoiceIdentifyUcsContactArguments, StatusResponse> = {
  name: "ucsIntegrationWithVoice.identifyUcsContact",
  method: "POST",
  path: "/api/v2/ucs/contacts",
  parameters: [
    ["phoneNumber", "body"],
    ["mediaType", "body"],
    ["createContactEnabled", "body"],
    ["userData", "body"],
  ],
  body: "json",
  constants: [["operationName", "IdentifyUCSContact"]],
};

/** Arguments of `UcsIntegrationWithVoiceSection.setCallNote`. */
export interface UcsIntegrationWithVoiceSetCallNoteArguments {
  readonly interactionId: string;
  /** The remark. */
  readonly note: string;
}

/** `UcsIntegrationWithVoiceSection.setCallNote` */
export const setCallNote: Operation<UcsIntegrationWithVoiceSetCallNoteArguments, UcsIntegrationWithVoiceSetCallNoteResponse> = {
  name: "ucsIntegrationWithVoice.setCallNote",
  method: "POST",
  path: "/api/v2/ucs/interactions/{interactionId}",
  parameters: [["interactionId", "path"], ["note", "body"]],
  body: "json",
  constants: [["operationName", "SetCallNote"]],
};
