/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  Destination,
  StatusResponse,
} from "../models.js";

/** Arguments of `ImSessionSection.initiate`. */
export interface ImSessionInitiateArguments {
  /**
   * The number of the colleague. (mandatory)
   * Their phone has to be set up for messages:
   * - multimedia set to true
   * - sip-signalling-chat set to none
   */
  readonly destination: Destination;
  /** Data to tie to the session. (optional) */
  readonly userData?: { [member: string]: unknown } | undefined;
  /** Path of the phone to use, where there is more than one (optional). */
  readonly devicePath?: string | undefined;
}

/** `ImSessionSection.initiate` */
export const initiate: Operation<ImSessionInitiateArguments, StatusResponse> = {
  name: "imSession.initiate",
  method: "POST",
  path: "/api/v2/me/im-sessions",
  parameters: [["destination", "body"], ["userData", "body"], ["devicePath", "body"]],
  body: "json",
  constants: [["operationName", "InitiateIMSession"]],
};

/** Arguments of `ImSessionSection.sendMessage`. */
export interface ImSessionSendMessageArguments {
  readonly id: string;
  /** What to say. (mandatory) */
  readonly text: string;
  /** The number of the colleague. (mandatory) */
  readonly destination: Destination;
  /** Path of the phone to use. (mandatory) */
  readonly devicePath: string;
}

/** `ImSessionSection.sendMessage` */
export const sendMessage: Operation<ImSessionSendMessageArguments, StatusResponse> = {
  name: "imSession.sendMessage",
  method: "POST",
  path: "/api/v2/me/im-sessions/{id}",
  parameters: [
    ["id", "path"],
    ["text", "body"],
    ["destination", "body"],
    ["devicePath", "body"],
  ],
  body: "json",
  constants: [["operationName", "SendMessage"]],
};
