/** What the documentation says of the API as a whole. */

export const API = {
  /** What all paths begin with. */
  basePath: "",
  /** The member of a response that tells how it went, and what it is where all went well. */
  status: "",
  success: 0 as number,
  /** What it is where only a part went well. */
  partial: null as number | null,
  /** The member of a response that says more. */
  statusMessage: "",
  /** The member that a response and the events after it share. */
  reference: "",
  /** The members that list what went well and what did not, where a part did. */
  succeeded: "" as string,
  failed: "" as string,
  /** The member that tells the type of an event. */
  messageType: "",
  /** The header of the token against forgery; empty where there is none. */
  csrfHeader: "" as string,
  /** A header of responses that names the one in which the token is sent; empty where there is none. */
  csrfHeaderName: "" as string,
  /** Where a key of the caller's goes; empty where there is none. */
  keyHeader: "X-Api-Key" as string,
  keyQuery: "" as string,
  /** A GET whose response has that token. */
  probe: "/ships" as string,
  /** Where notifications come from. */
  cometdPath: "" as string,
  /** The channels that all notifications come on. */
  patterns: [] as readonly string[],
} as const;

/** What the values of the status member mean. */
export const CODES: ReadonlyMap<number, string> = new Map<number, string>([
]);
