/**
 * All members of an object that came from the API, also those that the documentation does not know
 * of, and that its type has not: `extra(call)["newMember"]`.
 */
export function extra(value: object): Readonly<{ [member: string]: unknown }> {
  return value as Readonly<{ [member: string]: unknown }>;
}

/** What the URI of a thing ends with, which is its identifier: `7` of `/api/v2/me/chats/7`. */
export function idOf(uri: string): string {
  return decodeURIComponent(uri.replace(/\/+$/, "").replace(/^.*\//s, ""));
}
