/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  InteractionHistoryRetrieveContactHistoryMediaType,
  InteractionHistoryRetrieveContactHistorySort,
  StatusResponse,
} from "../models.js";

/** Arguments of `InteractionHistorySection.retrieveContactHistory`. */
export interface InteractionHistoryRetrieveContactHistoryArguments {
  readonly id: string;
  /** As yyyy-MM-dd. */
  readonly fromDate?: string | undefined;
  /**
   * As yyyy-MM-dd. Today is the default.
   *
   * Default: `"Today"`.
   */
  readonly toDate?: string | undefined;
  /** Possible values are **call**, **chat**, **email**, or **workitem**. */
  readonly mediaType?: InteractionHistoryRetrieveContactHistoryMediaType | (string & {}) | undefined;
  /**
   * Possible values are "asc" or "desc". The default is "desc".
   *
   * Default: `"desc"`.
   */
  readonly sort?: InteractionHistoryRetrieveContactHistorySort | (string & {}) | undefined;
  /** Names of your own keys to give as well. */
  readonly customAttributes?: string[] | undefined;
  /** Your own keys and the values that they must have. */
  readonly searchCustomAttributes?: { [member: string]: unknown } | undefined;
}

/** `InteractionHistorySection.retrieveContactHistory` */
export const retrieveContactHistory: Operation<InteractionHistoryRetrieveContactHistoryArguments, StatusResponse> = {
  name: "interactionHistory.retrieveContactHistory",
  method: "POST",
  path: "/api/v2/ucs/contacts/{id}/interactions",
  parameters: [
    ["id", "path"],
    ["fromDate", "body"],
    ["toDate", "body"],
    ["mediaType", "body"],
    ["sort", "body"],
    ["customAttributes", "body"],
    ["searchCustomAttributes", "body"],
  ],
  body: "json",
  constants: [["operationName", "RetrieveContactHistory"]],
};
