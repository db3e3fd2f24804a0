/** A queue of events that `for await` reads. */

/** What a stream may be told. */
export interface StreamOptions {
  /** How many events may wait to be read; the oldest is dropped for one more. Default: no bound. */
  readonly limit?: number | undefined;
}

type Step<E> = IteratorResult<E, undefined>;

interface Reader<E> {
  readonly resolve: (step: Step<E>) => void;
  readonly reject: (error: Error) => void;
}

/** Events in the order in which they come. Leaving a `for await` loop closes the stream. */
export interface EventStream<E> extends AsyncIterableIterator<E, undefined> {
  /** Resolves once the server has confirmed the subscription; rejects where it can't be had. */
  readonly ready: Promise<void>;
  /** How many events were dropped because of the `limit`. */
  readonly dropped: number;
  /** Unsubscribes; events that wait are dropped. */
  return(): Promise<IteratorResult<E, undefined>>;
  /** Unsubscribes; events that wait are dropped, and who waits for one is told that there is none. */
  close(): void;
  [Symbol.asyncIterator](): EventStream<E>;
}

/** A stream, as those see it who fill it. */
export class Queue<E> implements EventStream<E> {
  readonly ready: Promise<void>;
  readonly #limit: number;
  readonly #events: E[] = [];
  readonly #readers: Reader<E>[] = [];
  readonly #onClose: () => void;
  #confirm: () => void = nothing;
  #refuse: (error: Error) => void = nothing;
  #state: "open" | "closed" | Error = "open";
  #dropped = 0;

  constructor(options: StreamOptions, onClose: () => void) {
    this.#limit = options.limit ?? Number.POSITIVE_INFINITY;
    this.#onClose = onClose;
    this.ready = new Promise<void>((resolve, reject) => {
      this.#confirm = resolve;
      this.#refuse = reject;
    });
    this.ready.catch(nothing); // `next` tells it as well
  }

  get dropped(): number {
    return this.#dropped;
  }

  /** Waits for the next event. */
  next(): Promise<Step<E>> {
    if (this.#events.length > 0) {
      return Promise.resolve({ done: false, value: this.#events.shift() as E });
    }
    if (this.#state === "open") {
      return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
    }
    if (this.#state === "closed") {
      return Promise.resolve({ done: true, value: undefined });
    }
    const error = this.#state;
    this.#state = "closed";
    return Promise.reject(error);
  }

  return(): Promise<Step<E>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  close(): void {
    this.#events.length = 0;
    this.end("closed");
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Tells that the subscription stands. */
  confirm(): void {
    this.#confirm();
  }

  /** Adds an event. */
  push(event: E): void {
    if (this.#state !== "open") {
      return;
    }
    const reader = this.#readers.shift();
    if (reader) {
      reader.resolve({ done: false, value: event });
      return;
    }
    this.#events.push(event);
    if (this.#events.length > this.#limit) {
      this.#events.shift();
      this.#dropped += 1;
    }
  }

  /** Ends the stream: events that wait can still be read, then the error is thrown. */
  end(how: "closed" | Error): void {
    if (this.#state !== "open") {
      return;
    }
    this.#state = how;
    const readers = this.#readers.splice(0);
    for (const reader of readers) {
      if (how === "closed") {
        reader.resolve({ done: true, value: undefined });
      } else {
        reader.reject(how);
      }
    }
    if (how !== "closed" && readers.length > 0) {
      this.#state = "closed"; // it has been told
    }
    this.#refuse(how === "closed" ? new Error("the stream is closed") : how);
    this.#onClose();
  }
}

function nothing(): void {
  // Nothing is to be done.
}
