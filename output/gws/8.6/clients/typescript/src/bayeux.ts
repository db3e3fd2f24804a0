/**
 * A session of Bayeux (long polling) by the `cometd` package, over the HTTP of our own session: cookies,
 * credentials and the token against forgery are those of all other requests.
 */

import type { CometD, Extension, Message, SubscriptionHandle, Transport } from "cometd";
import { NotificationError } from "./errors.js";
import { parseJson } from "./json.js";
import type { Session } from "./session.js";

/** What the owner of a connection is told. */
export interface Listener {
  /** The server has a new session for us, without subscriptions; `again`: the last one was lost. */
  opened(again: boolean): void;
  /** Messages come, or come no more for a while. */
  connected(is: boolean): void;
  /** The connection has ended for good. */
  failed(error: Error): void;
}

/** A request of the transport of long polling, as `cometd` gives it. */
interface Packet {
  readonly url: string;
  readonly body: string;
  onSuccess(messages: Message[]): void;
  onError(reason: string, error?: unknown): void;
}

interface Conduit {
  status: number;
  abort(): void;
}

/** The part of `LongPollingTransport` that we use; the types of `cometd` leave it out. */
interface Polling extends Transport {
  xhrSend(packet: Packet): Conduit;
  abortXHR(conduit: Conduit | undefined): boolean;
}

const SESSION_LOST = /^40[123](?!\d)/; // 402: unknown client; 401 and 403: who are you?
const UNKNOWN = /^40[12](?!\d)/;
const MOST_RENEWALS = 3; // in a row, without a connection between them
const MAX_BACKOFF = 30_000;
const PATIENCE = 2_000; // how long the last word to a server may take
const RETRY = 1_000;
const LONGEST_ADVICE = 86_400_000; // a server that advises more than a day is not believed
const MOST_RETRIES = 5;

/** A connection that stands until it is closed: where the session is lost, there is a new one. */
export class Bayeux {
  readonly #cometd: CometD;
  readonly #session: Session;
  readonly #listener: Listener;
  #opened = false;
  #connected = false;
  #ended = false;
  #stale = false;
  #renewals = 0;
  #generation = 0;

  /** Begins a connection; the listener is told when it stands. */
  static async open(session: Session, url: URL, listener: Listener): Promise<Bayeux> {
    const library = await import("cometd");
    provideWindow();
    const useWorkerScheduler = await canRunWorker();
    const bayeux = new Bayeux(new library.CometD(), session, listener);
    const { LongPollingTransport } = library as unknown as { LongPollingTransport: new () => Polling };
    bayeux.#start(url, new LongPollingTransport(), useWorkerScheduler);
    return bayeux;
  }

  private constructor(cometd: CometD, session: Session, listener: Listener) {
    this.#cometd = cometd;
    this.#session = session;
    this.#listener = listener;
  }

  /** Whether channels can be subscribed to; while there is no session, `opened` will be told. */
  get open(): boolean {
    return !this.#ended && this.#generation > 0 && this.#cometd.getStatus() !== "handshaking";
  }

  /** Subscribes to a channel in the present session; `done` is told when the server has answered. */
  subscribe(
    channel: string,
    receive: (message: Message) => void,
    done: (error?: Error) => void,
  ): { readonly cancel: () => void } {
    const generation = this.#generation;
    let handle: SubscriptionHandle | undefined;
    let cancelled = false;
    const ask = (attempt: number): void => {
      if (cancelled || this.#ended || generation !== this.#generation) {
        return; // whoever wants the channel asks again in the new session
      }
      try {
        handle = this.#cometd.subscribe(channel, receive, (reply) => answered(reply, attempt));
      } catch (error) {
        done(new NotificationError(`${channel}: can't be subscribed to`, undefined, error));
      }
    };
    const answered = (reply: Message, attempt: number): void => {
      const failure = failureOf(reply);
      if (failure === undefined) {
        done();
      } else if (
        "failure" in reply ? !this.#connected || attempt < MOST_RETRIES : attempt < MOST_RETRIES && UNKNOWN.test(failure)
      ) {
        setTimeout(() => ask(attempt + 1), RETRY);
      } else {
        const said = "failure" in reply ? "no response to" : "the server refuses";
        done(new NotificationError(`${channel}: ${said} the subscription (${failure})`));
      }
    };
    ask(1);
    return {
      cancel: () => {
        cancelled = true;
        if (handle && generation === this.#generation && !this.#cometd.isDisconnected()) {
          this.#cometd.unsubscribe(handle);
        }
      },
    };
  }

  /** Ends the connection; the server is told, but not waited for longer than a moment. */
  async close(): Promise<void> {
    if (this.#ended) {
      return;
    }
    this.#ended = true;
    if (this.#cometd.isDisconnected()) {
      return;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.#cometd.disconnect(() => {
        clearTimeout(timer);
        resolve();
      });
    });
    this.#cometd.getTransportRegistry().find("long-polling")?.abort();
  }

  #start(url: URL, transport: Polling, useWorkerScheduler: boolean): void {
    const cometd = this.#cometd;
    transport.xhrSend = (packet) => this.#exchange(packet);
    transport.abortXHR = (conduit) => {
      conduit?.abort();
      return conduit !== undefined;
    };
    cometd.unregisterTransports();
    cometd.registerTransport("long-polling", transport);
    cometd.registerExtension("session", this.#extension());
    cometd.addListener("/meta/handshake", (message) => this.#onHandshake(message));
    cometd.addListener("/meta/connect", (message) => this.#onConnect(message));
    cometd.configure({
      url: url.href,
      logLevel: "warn",
      useWorkerScheduler,
      appendMessageTypeToURL: false, // the documented path, and nothing behind it
      maxBackoff: MAX_BACKOFF,
      maxNetworkDelay: this.#session.timeout || MAX_BACKOFF,
    });
    cometd.handshake();
  }

  /** A server that does not know us is asked for a new session, whatever it advises. */
  #extension(): Extension {
    return {
      incoming: (message) => {
        const meta = message.channel === "/meta/handshake" || message.channel === "/meta/connect";
        if (message.channel === "/meta/connect" && message.successful) {
          this.#renewals = 0;
        } else if (meta && !message.successful && SESSION_LOST.test(message.error ?? "")) {
          this.#stale = true;
          this.#renewals += 1;
          const reconnect = this.#renewals > MOST_RENEWALS ? "none" : "handshake";
          message.advice = { ...message.advice, reconnect };
        }
        if (message.advice !== undefined) {
          message.advice = credible(message.advice);
        }
        return message;
      },
    };
  }

  #onHandshake(message: Message): void {
    if (this.#ended) {
      return; // what was under way when it was closed
    }
    if (message.successful) {
      const again = this.#opened;
      this.#opened = true;
      this.#generation += 1;
      this.#listener.opened(again);
    } else {
      this.#onFailure(message);
    }
  }

  #onConnect(message: Message): void {
    if (this.#ended) {
      return;
    }
    if (!message.successful) {
      this.#onFailure(message);
    } else if (!this.#connected) {
      this.#connected = true;
      this.#listener.connected(true);
    }
    if (message.successful && this.#cometd.getAdvice().reconnect === "none") {
      this.#fail("the server has ended the session");
    }
  }

  #onFailure(message: Message): void {
    if (this.#connected) {
      this.#connected = false;
      this.#listener.connected(false);
    }
    if (!("failure" in message) && this.#cometd.getAdvice().reconnect === "none") {
      this.#fail(`the server refuses a session (${message.error ?? "without a reason"})`);
    }
  }

  #fail(reason: string): void {
    if (!this.#ended) {
      this.#ended = true;
      this.#listener.failed(new NotificationError(reason));
    }
  }

  /** Sends messages; what our session says of a lost one is told in words of Bayeux. */
  #exchange(packet: Packet): Conduit {
    const controller = new AbortController();
    const conduit: Conduit = { status: 0, abort: () => controller.abort() };
    this.#post(packet, controller.signal).then(
      ({ status, body }) => {
        conduit.status = status;
        const answer = status === 200 ? answerOf(body, packet.body) : undefined;
        if (answer) {
          packet.onSuccess(answer);
        } else if (status === 200) {
          packet.onError("the response is no list of messages of Bayeux with all replies");
        } else if (SESSION_LOST.test(String(status))) {
          packet.onSuccess(refusal(packet.body, status));
        } else {
          packet.onError(`HTTP status ${status}`);
        }
      },
      (error: unknown) => packet.onError(String(error), error),
    );
    return conduit;
  }

  async #post(packet: Packet, signal: AbortSignal): Promise<{ status: number; body: string }> {
    if (this.#stale && packet.body.includes('"/meta/handshake"')) {
      this.#stale = false;
      await this.#session.renew();
    }
    const response = await this.#session.send({
      operation: "notifications",
      method: "POST",
      url: new URL(packet.url),
      body: packet.body,
      timeout: 0, // `cometd` has a time limit of its own, that of a long poll
      signal,
    });
    return { status: response.status, body: new TextDecoder().decode(response.bytes) };
  }
}

/** What a server of Bayeux would answer that knows nothing of us. */
function refusal(body: string, status: number): Message[] {
  const messages = JSON.parse(body) as Message[];
  const error = `${status === 403 ? 402 : status}::HTTP status ${status}`;
  return messages.map(({ id, channel, subscription }) => ({ id, channel, subscription, successful: false, error }) as Message);
}

/** The messages of a text, if each has its channel, and each that was sent its reply. */
function answerOf(body: string, sent: string): Message[] | undefined {
  try {
    const told = parseJson(body);
    if (!Array.isArray(told) || !told.every(isMessage)) {
      return undefined;
    }
    const replies = new Set(told.map(({ id }) => id));
    const asked = JSON.parse(sent) as Message[];
    return asked.every(({ id }) => id === undefined || replies.has(id)) ? told : undefined;
  } catch {
    return undefined;
  }
}

function isMessage(one: unknown): one is Message {
  return typeof one === "object" && one !== null && "channel" in one && typeof one.channel === "string";
}

/** Advice as Bayeux knows it (1.0, 3.6): times that a timer can take, and its three words. */
function credible(advice: unknown): NonNullable<Message["advice"]> {
  const told = (typeof advice === "object" ? advice : null) ?? {};
  return Object.fromEntries(
    Object.entries(told).filter(([name, value]: [string, unknown]) =>
      name === "reconnect"
        ? value === "retry" || value === "handshake" || value === "none"
        : !/^(?:interval|timeout|maxInterval)$/.test(name) ||
          (typeof value === "number" && value >= 0 && value < LONGEST_ADVICE),
    ),
  );
}

/** Why a message failed; undefined where it did not. */
function failureOf(message: Message): string | undefined {
  return message.successful ? undefined : (message.error ?? "no response");
}

/**
 * Whether the page may run a worker of a `blob:` URL, as `cometd` does for its timers; where the
 * policy of the page (CSP, `worker-src`) forbids it, no timer of such a worker would ever fire.
 */
async function canRunWorker(): Promise<boolean> {
  if (typeof Worker === "undefined" || typeof window === "undefined") {
    return false;
  }
  const url = URL.createObjectURL(new Blob(["postMessage(0)"], { type: "text/javascript" }));
  try {
    const worker = new Worker(url);
    const runs = await new Promise<boolean>((resolve) => {
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
      setTimeout(() => resolve(false), PATIENCE);
    });
    worker.terminate();
    return runs;
  } catch {
    return false;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** `cometd` asks `window` for timers; where there is no window, it gets these. */
function provideWindow(): void {
  if (!("window" in globalThis)) {
    const timers = {
      setTimeout: (task: () => void, delay: number) => setTimeout(task, delay),
      clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    };
    Object.defineProperty(globalThis, "window", {
      value: timers,
      configurable: true,
      writable: true,
    });
  }
}
