/**
 * All members of an object that came from the API, also those that the documentation does not know
 * of, and that its type has not: `extra(call)["newMember"]`.
 */
export function extra(value: object): Readonly<{ [member: string]: unknown }> {
  return value as Readonly<{ [member: string]: unknown }>;
}
