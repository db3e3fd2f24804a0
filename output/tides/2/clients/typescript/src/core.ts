/**
 * Client of Tide Tables API, version 2.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import {
  Caller,
  type CallOptions,
  type ListOperation,
  type Operation,
  type WaitOptions,
} from "./call.js";
import type { ClientEvent } from "./events.js";
import {
  Notifications,
  type EventStream,
  type NotificationOptions,
  type StreamOptions,
} from "./notifications.js";
import type { Pages } from "./pages.js";
import type { Reply } from "./reply.js";
import { Session, SessionState, type SessionOptions } from "./session.js";

/** How a client reaches its server, and how it receives notifications. */
export interface ClientOptions extends SessionOptions, NotificationOptions, WaitOptions {}

/** What calls are told unless they say otherwise. */
export type DefaultOptions = Pick<
  ClientOptions,
  "backoff" | "headers" | "logger" | "maxRetryAfter" | "retries" | "timeout" | "wait"
>;

/** What clients have in common that `withOptions` made of one another. */
export class Shared {
  readonly state = new SessionState();
  notifications: Notifications | undefined;
}

/**
 * A client without a method for each operation: `client.call(operation, …)` takes operations of
 * `"\u0040tides/client/operations/\u2026"`. A bundle has those operations that it uses, and no others.
 */
export class BareClient {
  /** What sections call their operations by. */
  protected readonly caller: Caller;
  readonly #server: string | URL | undefined;
  readonly #session: Session;
  readonly #options: ClientOptions;
  readonly #shared: Shared;

  /** `server` is the URL of the server, without the path of the API; else the environment says it. */
  constructor(server?: string | URL, options: ClientOptions = {}, shared = new Shared()) {
    this.#server = server;
    this.#options = options;
    this.#shared = shared;
    this.#session = new Session(server, options, shared.state);
    this.caller = new Caller(this.#session, () => this.#receiver(), options);
  }

  /** Sends the request of an operation. */
  call<A extends object, R>(operation: Operation<A, R>, args: A, options: CallOptions = {}): Reply<R> {
    return this.caller.call(operation, args, options);
  }

  /** The list of an operation, page by page. */
  pages<A extends object, R, T>(
    operation: ListOperation<A, R, T>,
    args: A,
    options: CallOptions = {},
  ): Pages<T, R> {
    return this.caller.pages(operation, args, options);
  }

  /** The same client, cookies and events shared, whose calls have other options; what is not given stays. */
  withOptions(options: DefaultOptions): this {
    const headers = { ...this.#options.headers, ...options.headers };
    const make = this.constructor as new (
      server: string | URL | undefined,
      options: ClientOptions,
      shared: Shared,
    ) => this;
    return new make(this.#server, { ...this.#options, ...options, headers }, this.#shared);
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
    const open = this.#shared.notifications;
    this.#shared.notifications = undefined;
    await open?.close();
  }

  /** `await using client = …` closes it at the end of the block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #receiver(): Notifications {
    return (this.#shared.notifications ??= new Notifications(this.#session, this.#options));
  }
}
