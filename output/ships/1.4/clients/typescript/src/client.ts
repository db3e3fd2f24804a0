/**
 * Client of Ship Register, version 1.4.
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
import { CrewsSection } from "./sections/crews.js";
import { PapersSection } from "./sections/papers.js";
import { ShipsSection } from "./sections/ships.js";
import { Session, type SessionOptions } from "./session.js";

/** How a client reaches its server, and how it receives notifications. */
export interface ClientOptions extends SessionOptions, NotificationOptions, WaitOptions {}

/**
 * Client of Ship Register, version 1.4.
 *
 * It has a property for each section of the documentation.
 */
export class ShipsClient {
  readonly #session: Session;
  readonly #options: ClientOptions;
  readonly #caller: Caller;
  #notifications: Notifications | undefined;
  #crews: CrewsSection | undefined;
  #papers: PapersSection | undefined;
  #ships: ShipsSection | undefined;

  /** `server` is the URL of the server, without the path of the API. */
  constructor(server: string | URL, options: ClientOptions = {}) {
    this.#session = new Session(server, options);
    this.#options = options;
    this.#caller = new Caller(this.#session, () => this.#receiver(), options);
  }

  /** Crews. */
  get crews(): CrewsSection {
    return (this.#crews ??= new CrewsSection(this.#caller));
  }

  /** Papers. */
  get papers(): PapersSection {
    return (this.#papers ??= new PapersSection(this.#caller));
  }

  /** Ships. */
  get ships(): ShipsSection {
    return (this.#ships ??= new ShipsSection(this.#caller));
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
