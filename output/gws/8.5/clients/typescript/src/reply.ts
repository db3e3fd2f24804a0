/** What a call gives: a promise of its result, which may tell what HTTP says of the response as well. */

/** A result, with the status and the headers of the response. */
export interface RawResponse<R> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: R;
}

/** A promise of the result of a call. `withResponse()` gives status and headers too. */
export class Reply<R> implements Promise<R> {
  readonly [Symbol.toStringTag] = "Reply";
  readonly #raw: Promise<RawResponse<R>>;

  constructor(raw: Promise<RawResponse<R>>) {
    this.#raw = raw;
  }

  /** The result with the status and the headers of its response. */
  withResponse(): Promise<RawResponse<R>> {
    return this.#raw;
  }

  then<A = R, B = never>(
    fulfilled?: ((value: R) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#raw.then(({ data }) => data).then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<R | B> {
    return this.then(undefined, rejected);
  }

  finally(settled?: (() => void) | null): Promise<R> {
    return this.then().finally(settled);
  }
}
