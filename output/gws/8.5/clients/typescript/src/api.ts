/** What the documentation says of the API as a whole. */

export const API = {
  /** What all paths begin with. */
  basePath: "/api/v2",
  /** The member of a response that tells how it went, and what it is where all went well. */
  status: "statusCode",
  success: 0 as number,
  /** What it is where only a part went well. */
  partial: 7 as number | null,
  /** The member of a response that says more. */
  statusMessage: "statusMessage",
  /** The member that a response and the events after it share. */
  reference: "referenceId",
  /** The members that list what went well and what did not, where a part did. */
  succeeded: "succeeded" as string,
  failed: "failed" as string,
  /** The member that tells the type of an event. */
  messageType: "messageType",
  /** The header of the token against forgery; empty where there is none. */
  csrfHeader: "X-CSRF-TOKEN" as string,
  /** A header of responses that names the one in which the token is sent; empty where there is none. */
  csrfHeaderName: "X-CSRF-HEADER" as string,
  /** Where a key of the caller's goes; empty where there is none. */
  keyHeader: "" as string,
  keyQuery: "" as string,
  /** A GET whose response has that token. */
  probe: "/api/v2/me" as string,
  /** Where notifications come from. */
  cometdPath: "/api/v2/notifications" as string,
  /** The channels that all notifications come on. */
  patterns: ["/v2/me/*"] as readonly string[],
} as const;

/** What the values of the status member mean. */
export const CODES: ReadonlyMap<number, string> = new Map<number, string>([
  [0, "All went well; there is no message."],
  [1, "Something that must be sent was not sent."],
  [2, "A value does not fit the state of things."],
  [3, "This is not allowed."],
  [4, "The service broke down, or one of the servers behind it (the database, for instance)."],
  [5, "This person may not do it."],
  [6, "There is no such thing."],
  [7, "Some of several steps went well. See Partial Success below."],
  [8, "A new password is due."],
  [9, "Still at work"],
  [10, "Value out of range"],
  [11, "Attempt to change what can only be read"],
  [12, "Reading failed"],
  [13, "Creating failed"],
  [14, "Deleting failed"],
  [15, "Updating failed"],
  [16, "Assigning failed"],
  [17, "Taking back an assignment failed"],
  [18, "It is there already"],
  [19, "It is in use"],
]);
