/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { ListOperation } from "../call.js";
import type { Content } from "../content.js";

/** Arguments of `RecordingsSection.list`. */
export interface RecordingsListArguments {
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  readonly callerPhoneNumber?: string | undefined;
  readonly userName?: string | undefined;
  readonly offset?: string | undefined;
  readonly limit?: string | undefined;
}

/** `RecordingsSection.list` */
export const list: ListOperation<RecordingsListArguments, Content, unknown> = {
  name: "recordings.list",
  method: "GET",
  path: "/api/v2/recordings",
  parameters: [
    ["startTime", "query"],
    ["endTime", "query"],
    ["callerPhoneNumber", "query"],
    ["userName", "query"],
    ["offset", "query"],
    ["limit", "query"],
  ],
  content: true,
  paging: {"by": "offset", "position": "offset", "size": "limit", "items": "recordings"},
};
