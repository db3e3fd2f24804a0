/** A queue of events that `for await` reads. */

const COMPACTED = 1024; // events that were read, after which their places are given back

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
  #state: "open" | "closed" | "failed" = "open";
  #error: Error | undefined;
  #head = 0; // of the events that wait: what lies before it has been read
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
    if (this.#head < this.#events.length) {
      return Promise.resolve({ done: false, value: this.#take() });
    }
    if (this.#state === "open") {
      return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
    }
    if (this.#state === "closed") {
      return Promise.resolve({ done: true, value: undefined });
    }
    this.#state = "closed";
    return Promise.reject(this.#error ?? new Error("the stream has failed"));
  }

  return(): Promise<Step<E>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  close(): void {
    this.#events.length = this.#head = 0;
    this.end();
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
    if (this.#events.length - this.#head > this.#limit) {
      this.#take();
      this.#dropped += 1;
    }
  }

  /** Ends the stream: events that wait can still be read, then an error is thrown, if there is one. */
  end(failure?: { readonly error: unknown }): void {
    if (this.#state !== "open") {
      return;
    }
    const readers = this.#readers.splice(0);
    // Who waits has been told; else the next who asks is.
    this.#state = failure && readers.length === 0 ? "failed" : "closed";
    this.#error = failure?.error as Error | undefined;
    for (const reader of readers) {
      if (failure) {
        reader.reject(failure.error as Error);
      } else {
        reader.resolve({ done: true, value: undefined });
      }
    }
    this.#refuse(failure ? (failure.error as Error) : new Error("the stream is closed"));
    this.#onClose();
  }

  #take(): E {
    const event = this.#events[this.#head] as E;
    this.#head += 1;
    if (this.#head > COMPACTED && this.#head * 2 > this.#events.length) {
      this.#events.splice(0, this.#head);
      this.#head = 0;
    }
    return event;
  }
}

function nothing(): void {
  // Nothing is to be done.
}
