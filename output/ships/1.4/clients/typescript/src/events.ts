/** The notifications that the server sends, as typed events. */

import { API } from "./api.js";

/** The payload of each event: the documentation tells of none. */
export type Events = Record<never, never>;

/** The names of the events. */
export type EventName = keyof Events;

/** An event: its name, the channel that it came on, what it says. */
export interface KnownEvent<N extends EventName> {
  readonly type: N;
  readonly channel: string;
  readonly data: Events[N];
}

/** The event of a name; of several names, one of their events. */
export type EventOf<N extends EventName> = { [K in N]: KnownEvent<K> }[N];

/** An event that the documentation does not tell of, as it came. */
export interface UnknownEvent {
  readonly type: "unknown";
  readonly channel: string;
  readonly data: unknown;
}

/** Any event: `switch (event.type)` tells what `event.data` is. */
export type ClientEvent = UnknownEvent;

/** Whether an event is of a name. */
export function isEvent<N extends EventName>(event: ClientEvent, name: N): event is Extract<ClientEvent, { readonly type: N }> {
  return event.type === name;
}

/** The channels that an event is documented to come on. */
export function channelsOf(name: EventName): readonly string[] {
  return CHANNELS.get(name) ?? [];
}

/** Whether events of a name have a reference, as far as is documented. */
export function isReferring(name: EventName): boolean {
  return REFERRING.has(name);
}

/** The events of what came on a channel: one, or those of a list. */
export function eventsOf(channel: string, data: unknown): ClientEvent[] {
  if (Array.isArray(data)) {
    return data.flatMap((one: unknown) => eventsOf(channel, one));
  }
  const told = typeOf(data);
  const inner = told === undefined ? memberOf(data, "data") : undefined;
  if (typeOf(inner) !== undefined || (Array.isArray(inner) && inner.some((one) => typeOf(one) !== undefined))) {
    return eventsOf(channel, inner);
  }
  return [{ type: "unknown", channel, data }];
}

function typeOf(data: unknown): string | undefined {
  const told = memberOf(data, API.messageType);
  return typeof told === "string" ? told : undefined;
}

function memberOf(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null && Object.hasOwn(data, name)
    ? (Reflect.get(data, name) as unknown)
    : undefined;
}

const REFERRING: ReadonlySet<string> = new Set<string>([
]);

const CHANNELS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
]);
