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

/** Arguments of `EmailSection.addComment`. */
export interface EmailAddCommentArguments {
  readonly id: string;
  /** What to say, in a few words */
  readonly comment: string;
}

/** `EmailSection.addComment` */
export const addComment: Operation<EmailAddCommentArguments, StatusResponse> = {
  name: "email.addComment",
  method: "POST",
  path: "/api/v2/me/emails/{id}",
  parameters: [["id", "path"], ["comment", "body"]],
  body: "json",
  constants: [["operationName", "AddComment"]],
};
