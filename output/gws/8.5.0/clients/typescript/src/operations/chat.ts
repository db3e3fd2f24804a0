/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  StatusResponse,
} from "../models.js";

/** Arguments of `ChatSection.accept`. */
export interface ChatAcceptArguments {
  readonly id: string;
  /** The name that the passenger sees */
  readonly nickname: string;
}

/** `ChatSection.accept` */
export const accept: Operation<ChatAcceptArguments, StatusResponse> = {
  name: "chat.accept",
  method: "POST",
  path: "/api/v2/me/chats/{id}",
  parameters: [["id", "path"], ["nickname", "body"]],
  body: "json",
  constants: [["operationName", "Accept"]],
};
