/** Notifications of the server: one connection, any number of streams, calls that wait for an event. */

import type { Message } from "cometd";
import { API } from "./api.js";
import { Bayeux } from "./bayeux.js";
import { NotificationError, TimeoutError, type RequestInfo } from "./errors.js";
import { eventsOf, type ClientEvent, type EventName, type EventOf } from "./events.js";
import type { Session } from "./session.js";
import { Queue, type StreamOptions } from "./stream.js";

export type { EventStream, StreamOptions } from "./stream.js";

/**
 * What becomes of the connection. `renewed`: the server had lost the session, there is a new one, and
 * events may have been missed between the two.
 */
export type ConnectionState = "connected" | "interrupted" | "renewed" | "closed";

/** How notifications are received. */
export interface NotificationOptions {
  /** Where they come from, if not from the documented path. */
  readonly cometdPath?: string | undefined;
  /** How long the first connection may take, in milliseconds. Default: 30 seconds. */
  readonly connectTimeout?: number | undefined;
  /** Is told what becomes of the connection. */
  readonly onConnection?: ((state: ConnectionState) => void) | undefined;
}

/** A channel that someone wants; one subscription, however many streams. */
interface Channel {
  readonly streams: Set<Subscriber>;
  subscribed: boolean;
  cancel: () => void;
}

/** A stream and the channels it takes. */
interface Subscriber {
  readonly stream: Queue<ClientEvent>;
  readonly channels: readonly string[];
  /** The message that came last: one that comes on two of the channels is one all the same. */
  last: Message | undefined;
}

/** How well an event fits a call that waits. */
export type Fit = "yes" | "maybe" | "no";

/** A call that waits for its event; events are kept from before the request on. */
export interface Waiting<N extends EventName> {
  /** The first event that fits; else, when time is over, the first that may. */
  first(
    fit: (data: unknown) => Fit,
    said: string,
    timeout: number,
    request: RequestInfo,
  ): Promise<EventOf<N>>;
  close(): void;
}

const CONNECT_TIMEOUT = 30_000;

/** All notifications of a client. */
export class Notifications {
  readonly #session: Session;
  readonly #options: NotificationOptions;
  readonly #channels = new Map<string, Channel>();
  #opening: Promise<Bayeux> | undefined;
  #connection: Bayeux | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(session: Session, options: NotificationOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** The events of some channels; of all documented ones where none is named. */
  stream(
    channels: string | readonly string[] = API.patterns,
    options: StreamOptions = {},
  ): Queue<ClientEvent> {
    const named = [...new Set(typeof channels === "string" ? [channels] : channels)];
    const stream = new Queue<ClientEvent>(options, () => this.#leave(subscriber));
    const subscriber: Subscriber = { stream, channels: named, last: undefined };
    if (named.length === 0) {
      stream.end({ error: new NotificationError("no channel is named, and none is documented") });
    } else if (this.#closed) {
      stream.end({ error: new NotificationError("the client is closed") });
    } else {
      this.#join(subscriber);
    }
    return stream;
  }

  /** Subscribes for a call that waits for an event. */
  async expect<N extends EventName>(
    name: N,
    channels: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<Waiting<N>> {
    const stream = this.stream(channels.length > 0 ? channels : API.patterns);
    const abort = () => stream.end({ error: signal?.reason });
    signal?.addEventListener("abort", abort, { once: true });
    const close = () => {
      signal?.removeEventListener("abort", abort);
      stream.close();
    };
    try {
      signal?.throwIfAborted();
      await stream.ready;
    } catch (error) {
      close();
      throw error;
    }
    return {
      close,
      first: (fit, said, timeout, request) =>
        firstOf(stream, name, fit, new TimeoutError(`no ${said} within ${timeout} ms`, request), timeout),
    };
  }

  /** Ends all streams and the connection. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#endAll();
    clearTimeout(this.#timer);
    const bayeux = await this.#opening?.catch(() => undefined);
    await bayeux?.close();
    this.#tell("closed");
  }

  /** A listener that throws ends nothing of ours. */
  #tell(state: ConnectionState): void {
    try {
      this.#options.onConnection?.(state);
    } catch (error) {
      console.error(error);
    }
  }

  #join(subscriber: Subscriber): void {
    for (const name of subscriber.channels) {
      let channel = this.#channels.get(name);
      if (!channel) {
        channel = { streams: new Set(), subscribed: false, cancel: () => undefined };
        this.#channels.set(name, channel);
      }
      channel.streams.add(subscriber);
      if (channel.streams.size === 1 && this.#connection?.open) {
        this.#subscribe(name, channel, this.#connection);
      }
    }
    this.#confirm(subscriber);
    this.#connect();
  }

  #leave(subscriber: Subscriber): void {
    for (const name of subscriber.channels) {
      const channel = this.#channels.get(name);
      channel?.streams.delete(subscriber);
      if (channel?.streams.size === 0) {
        this.#channels.delete(name);
        channel.cancel();
      }
    }
  }

  #subscribe(name: string, channel: Channel, bayeux: Bayeux): void {
    const receive = (message: Message) => {
      const events = eventsOf(message.channel, message.data);
      for (const subscriber of [...channel.streams]) {
        if (subscriber.last !== message) {
          subscriber.last = message;
          events.forEach((event) => subscriber.stream.push(event));
        }
      }
    };
    const done = (error?: Error) => {
      channel.subscribed = error === undefined;
      for (const subscriber of [...channel.streams]) {
        if (error) {
          subscriber.stream.end({ error });
        } else {
          this.#confirm(subscriber);
        }
      }
    };
    channel.cancel = bayeux.subscribe(name, receive, done).cancel;
  }

  #confirm(subscriber: Subscriber): void {
    if (subscriber.channels.every((name) => this.#channels.get(name)?.subscribed)) {
      subscriber.stream.confirm();
    }
  }

  #connect(): void {
    if (this.#opening) {
      return;
    }
    let over = false;
    const fail = (error: Error) => {
      if (!over) {
        over = true;
        this.#fail(error);
      }
    };
    const path = this.#options.cometdPath ?? API.cometdPath;
    if (!path) {
      fail(new NotificationError("where notifications come from is not documented; set cometdPath"));
      return;
    }
    const limit = this.#options.connectTimeout ?? CONNECT_TIMEOUT;
    const late = () => fail(new NotificationError(`no connection within ${limit} ms`));
    this.#timer = limit > 0 ? setTimeout(late, limit) : undefined;
    this.#opening = Bayeux.open(this.#session, this.#session.url(path), {
      opened: (again) => {
        clearTimeout(this.#timer);
        if (again) {
          this.#tell("renewed");
        }
        this.#resubscribe();
      },
      connected: (is) => this.#tell(is ? "connected" : "interrupted"),
      failed: fail,
    });
    this.#opening.then(
      (bayeux) => {
        if (over) {
          void bayeux.close();
        } else {
          this.#connection = bayeux;
        }
      },
      (error: unknown) => fail(new NotificationError("cometd can't be used", undefined, error)),
    );
  }

  /** Ends all streams; whoever asks next begins anew. */
  #fail(error: Error): void {
    clearTimeout(this.#timer);
    const failed = this.#connection;
    this.#connection = undefined;
    this.#opening = undefined;
    this.#endAll({ error });
    void failed?.close();
    this.#tell("closed");
  }

  #resubscribe(): void {
    for (const [name, channel] of this.#channels) {
      if (this.#connection) {
        channel.subscribed = false;
        this.#subscribe(name, channel, this.#connection);
      }
    }
  }

  #endAll(failure?: { readonly error: unknown }): void {
    const all = [...this.#channels.values()].flatMap((channel) => [...channel.streams]);
    all.forEach(({ stream }) => stream.end(failure));
  }
}

async function firstOf<N extends EventName>(
  stream: Queue<ClientEvent>,
  name: N,
  fit: (data: unknown) => Fit,
  late: TimeoutError,
  timeout: number,
): Promise<EventOf<N>> {
  let candidate: EventOf<N> | undefined;
  const timer = timeout > 0 ? setTimeout(() => stream.end({ error: late }), timeout) : undefined;
  try {
    for await (const event of stream) {
      const fits = event.type === name ? fit(event.data) : "no";
      if (fits === "yes") {
        return event as EventOf<N>;
      }
      if (fits === "maybe") {
        candidate ??= event as EventOf<N>;
      }
    }
    throw new NotificationError("the client was closed before the event came", late.request);
  } catch (error) {
    if (error === late && candidate) {
      return candidate;
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
