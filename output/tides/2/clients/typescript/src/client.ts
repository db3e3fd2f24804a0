/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import { Caller, type WaitOptions } from "./call.js";
import type { ClientEvent } from "./events.js";
import {
  Notifications,
  type EventStream,
  type NotificationOptions,
  type StreamOptions,
} from "./notifications.js";
import { StationsSection } from "./sections/stations.js";
import { TablesSection } from "./sections/tables.js";
import { AlarmsSection } from "./sections/alarms.js";
import { Session, type SessionOptions } from "./session.js";

/** How a client reaches its server, and how it receives notifications. */
export interface ClientOptions extends SessionOptions, NotificationOptions, WaitOptions {}

/**
 * Client of Tide Tables API, version 2.
 *
 * It has a property for each section of the documentation.
 */
export class TidesClient {
  readonly #session: Session;
  readonly #options: ClientOptions;
  readonly #caller: Caller;
  #notifications: Notifications | undefined;
  #stations: StationsSection | undefined;
  #tables: TablesSection | undefined;
  #alarms: AlarmsSection | undefined;

  /** `server` is the URL of the server, without the path of the API. */
  constructor(server: string | URL, options: ClientOptions = {}) {
    this.#session = new Session(server, options);
    this.#options = options;
    this.#caller = new Caller(this.#session, () => this.#receiver(), options);
  }

  /** Stations. */
  get stations(): StationsSection {
    return (this.#stations ??= new StationsSection(this.#caller));
  }

  /** Tables. */
  get tables(): TablesSection {
    return (this.#tables ??= new TablesSection(this.#caller));
  }

  /** Alarms. */
  get alarms(): AlarmsSection {
    return (this.#alarms ??= new AlarmsSection(this.#caller));
  }

  /**
   * The events of one or several channels, in the order in which they come. All streams of a client
   * share one session with the server; each gets every event of its channels.
   *
   * Subscribing begins at once: `await events.ready` before a request whose events must not be
   * missed. Leaving a `for await` loop, or `events.close()`, unsubscribes.
   *
   * Events wait in the stream until they are read. `limit` bounds how many: when one more comes, the
   * oldest is dropped and counted in `events.dropped`.
   */
  notifications(
    channels?: string | readonly string[],
    options: StreamOptions = {},
  ): EventStream<ClientEvent> {
    return this.#receiver().stream(channels, options);
  }

  /** Ends all streams and the session for notifications. The client may be used again. */
  async close(): Promise<void> {
    const open = this.#notifications;
    this.#notifications = undefined;
    await open?.close();
  }

  #receiver(): Notifications {
    return (this.#notifications ??= new Notifications(this.#session, this.#options));
  }
}
