/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  Chat,
  StatusResponse,
} from "../models.js";

/** Arguments of `SmsSessionSection.getSmsessions`. */
export interface SmsSessionGetSmsessionsArguments {
  readonly fields?: string | undefined;
}

/** `SmsSessionSection.getSmsessions` */
export const getSmsessions: Operation<SmsSessionGetSmsessionsArguments, Chat> = {
  name: "smsSession.getSmsessions",
  method: "GET",
  path: "/api/v2/me/smsessions",
  parameters: [["fields", "query"]],
};

/** Arguments of `SmsSessionSection.attachUserData`. */
export interface SmsSessionAttachUserDataArguments {
  readonly id: string;
  /** Keys and values to tie to it */
  readonly userData: { [member: string]: unknown };
}

/** `SmsSessionSection.attachUserData` */
export const attachUserData: Operation<SmsSessionAttachUserDataArguments, StatusResponse> = {
  name: "smsSession.attachUserData",
  method: "POST",
  path: "/api/v2/me/smsessions/{id}",
  parameters: [["id", "path"], ["userData", "body"]],
  body: "json",
  constants: [["operationName", "AttachUserData"]],
};

/** Arguments of `SmsSessionSection.updateUserData`. */
export interface SmsSessionUpdateUserDataArguments {
  readonly id: string;
  /** Keys and values to write */
  readonly userData: { [member: string]: unknown };
}

/** `SmsSessionSection.updateUserData` */
export const updateUserData: Operation<SmsSessionUpdateUserDataArguments, StatusResponse> = {
  name: "smsSession.updateUserData",
  method: "POST",
  path: "/api/v2/me/smsessions/{id}",
  parameters: [["id", "path"], ["userData", "body"]],
  body: "json",
  constants: [["operationName", "UpdateUserData"]],
};

/** Arguments of `SmsSessionSection.deleteUserData`. */
export interface SmsSessionDeleteUserDataArguments {
  readonly id: string;
  /** Names of the keys to take away */
  readonly keys: string[];
}

/** `SmsSessionSection.deleteUserData` */
export const deleteUserData: Operation<SmsSessionDeleteUserDataArguments, StatusResponse> = {
  name: "smsSession.deleteUserData",
  method: "POST",
  path: "/api/v2/me/smsessions/{id}",
  parameters: [["id", "path"], ["keys", "body"]],
  body: "json",
  constants: [["operationName", "DeleteUserData"]],
};
