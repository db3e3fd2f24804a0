/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  QueuesGetResponse,
  QueuesListResponse,
} from "../models.js";

/** Arguments of `QueuesSection.get`. */
export interface QueuesGetArguments {
  readonly queueId: string;
  readonly fields?: string | undefined;
}

/** `QueuesSection.get` */
export const get: Operation<QueuesGetArguments, QueuesGetResponse> = {
  name: "queues.get",
  method: "GET",
  path: "/api/v2/queues/{queueId}",
  parameters: [["queueId", "path"], ["fields", "query"]],
};

/** Arguments of `QueuesSection.list`. */
export interface QueuesListArguments {
  readonly fields?: string | undefined;
  readonly channel?: string | undefined;
}

/** `QueuesSection.list` */
export const list: Operation<QueuesListArguments, QueuesListResponse> = {
  name: "queues.list",
  method: "GET",
  path: "/api/v2/queues",
  parameters: [["fields", "query"], ["channel", "query"]],
};
