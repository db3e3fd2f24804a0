/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  StatusResponse,
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
