/** HTTP: credentials, cookies, the token against forgery, time limits, retries. */

import { API } from "./api.js";
import { CookieJar } from "./cookies.js";
import { TimeoutError, TransportError, type RequestInfo } from "./errors.js";

/** Headers; `undefined` leaves out one that would be sent otherwise, `Authorization` for instance. */
export type OwnHeaders = Readonly<{ [name: string]: string | undefined }>;

/** How a client reaches its server. Times are in milliseconds. */
export interface SessionOptions {
  /** Sent with each request (basic authentication). */
  readonly auth?: { readonly user: string; readonly password: string } | undefined;
  /** Sent with each request; headers of a single call win over them, `undefined` leaves one out. */
  readonly headers?: OwnHeaders | undefined;
  /** How long a response may take; 0: as long as it likes. Default: 30 seconds. */
  readonly timeout?: number | undefined;
  /** How often a GET is sent again that did not arrive, or met HTTP status 408, 409, 429 or 5xx. Default: 2. */
  readonly retries?: number | undefined;
  /** How long to wait at most before the first retry; doubled for each further one. Default: 200. */
  readonly backoff?: number | undefined;
  /** The longest wait that a `Retry-After` header is given. Default: 10 seconds. */
  readonly maxRetryAfter?: number | undefined;
  /** Another `fetch`, for proxies and tests. */
  readonly fetch?: typeof fetch | undefined;
}

/** A request as it is sent. */
export interface HttpRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: URL;
  readonly headers?: OwnHeaders;
  readonly body?: string | FormData | undefined;
  readonly timeout?: number | undefined;
  readonly retries?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it tells who sends it; otherwise `true`. */
  readonly login?: boolean | undefined;
}

/** A response, read to its end. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Where it came from, if redirects were followed by others; empty where that is not told. */
  readonly from: string;
}

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const RETRIED = new Set([408, 409, 429]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;
const TIMEOUT = 30_000;
const RETRIES = 2;
const BACKOFF = 200;
const MAX_RETRY_AFTER = 10_000;

/** Requests of one user at one server. */
export class Session {
  readonly server: URL;
  readonly #options: SessionOptions;
  readonly #fetch: typeof fetch;
  readonly #cookies = inBrowser() ? undefined : new CookieJar();
  #token: { readonly header: string; readonly value: string } | undefined;
  #probed = false;
  #probing: Promise<void> | undefined;

  constructor(server: string | URL, options: SessionOptions = {}) {
    this.server = serverOf(server);
    this.#options = options;
    this.#fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  }

  /** How long a response may take, in milliseconds; 0: as long as it likes. */
  get timeout(): number {
    return this.#options.timeout ?? TIMEOUT;
  }

  /** The URL of a path of this server. */
  url(path: string): URL {
    const url = new URL(this.server);
    url.pathname = url.pathname.replace(/\/+$/, "") + path; // a path never leads to another host
    return url;
  }

  /** Sends a request; resolves to the response whatever its HTTP status. */
  async send(request: HttpRequest): Promise<HttpResponse> {
    if (SAFE.has(request.method) || !API.csrfHeader || request.login === false) {
      return this.#persist(request);
    }
    if (!this.#token && !this.#probed && (this.#cookies || this.#options.auth)) {
      // In a browser, a request that is refused may ask its user for a password.
      await this.#within(request, this.#probe());
    }
    const sentWith = this.#token;
    const response = await this.#persist(request);
    if (response.status !== 403 || !API.probe) {
      return response;
    }
    if (this.#token === sentWith) {
      await this.#within(request, this.#probe());
    }
    return this.#token ? this.#persist(request) : response;
  }

  /** Asks for a new token, and for new cookies where the old ones are gone; never throws. */
  async renew(): Promise<void> {
    await this.#probe();
  }

  /** What others share takes a request no longer than its own time, and no longer than its caller likes. */
  async #within(request: HttpRequest, shared: Promise<void>): Promise<void> {
    const { signal } = request;
    const limit = request.timeout ?? this.timeout;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let abort: (() => void) | undefined;
    try {
      await Promise.race([
        shared,
        new Promise<never>((_, reject) => {
          signal?.throwIfAborted();
          abort = () => reject(signal?.reason as Error);
          signal?.addEventListener("abort", abort, { once: true });
          if (limit > 0) {
            timer = setTimeout(() => reject(new TimeoutError(`no response within ${limit} ms`, infoOf(request))), limit);
          }
        }),
      ]);
    } finally {
      clearTimeout(timer);
      if (abort) {
        signal?.removeEventListener("abort", abort);
      }
    }
  }

  /** One request that answers with a token; those who ask at the same time share it. */
  #probe(): Promise<void> {
    this.#probing ??= this.#askForToken().finally(() => {
      this.#probed = true;
      this.#probing = undefined;
    });
    return this.#probing;
  }

  async #askForToken(): Promise<void> {
    if (!API.probe) {
      return;
    }
    try {
      await this.#persist({ operation: "session", method: "GET", url: this.url(API.probe) });
    } catch {
      // The request that needs the token tells what is wrong.
    }
  }

  /** Sends a request, again where that is safe. */
  async #persist(request: HttpRequest): Promise<HttpResponse> {
    const retries = request.method === "GET" ? (request.retries ?? this.#options.retries ?? RETRIES) : 0;
    for (let attempt = 0; ; attempt += 1) {
      // Half of it to all: many clients that failed together don't come back together.
      const pause = (this.#options.backoff ?? BACKOFF) * 2 ** attempt * (0.5 + Math.random() / 2);
      try {
        const response = await this.#limited(request);
        if (attempt >= retries || !(RETRIED.has(response.status) || response.status >= 500)) {
          return response;
        }
        await sleep(this.#retryAfter(response) ?? pause, request.signal);
      } catch (error) {
        if (attempt >= retries || !(error instanceof TransportError)) {
          throw error;
        }
        await sleep(pause, request.signal);
      }
    }
  }

  #retryAfter(response: HttpResponse): number | undefined {
    const told = response.headers.get("Retry-After");
    if (told === null) {
      return undefined;
    }
    const wait = /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - Date.now();
    const most = this.#options.maxRetryAfter ?? MAX_RETRY_AFTER;
    return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), most);
  }

  /** Sends a request and reads the response, both within its time. */
  async #limited(request: HttpRequest): Promise<HttpResponse> {
    const limit = request.timeout ?? this.timeout;
    const controller = new AbortController();
    const late = new TimeoutError(`no response within ${limit} ms`, infoOf(request));
    const timer = limit > 0 ? setTimeout(() => controller.abort(late), limit) : undefined;
    const abort = () => controller.abort(request.signal?.reason);
    request.signal?.addEventListener("abort", abort, { once: true });
    try {
      request.signal?.throwIfAborted();
      return await this.#follow(request, controller.signal);
    } catch (error) {
      request.signal?.throwIfAborted();
      throw controller.signal.aborted ? late : error;
    } finally {
      clearTimeout(timer);
      request.signal?.removeEventListener("abort", abort);
    }
  }

  /** Follows redirects; what leads to another server gets no credentials. */
  async #follow(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
    let { url, method, body } = request;
    let trusted = true;
    for (let hops = 0; ; hops += 1) {
      const response = await this.#exchange(request, url, {
        method,
        headers: trusted ? this.#headers(request, method, url, body) : { Accept: "*/*" },
        body: body ?? null,
        signal,
        ...(this.#cookies
          ? { redirect: "manual" }
          : { credentials: "include", redirect: this.#redirect(request, method) }),
      });
      const { status, headers } = response;
      if (trusted && new URL(response.from || url).origin === this.server.origin) {
        this.#learn(url, headers);
      }
      const to = headers.get("Location");
      if (!REDIRECTS.has(status) || to === null || hops >= MOST_REDIRECTS || !URL.canParse(to, url)) {
        return response;
      }
      const next = new URL(to, url);
      if (status === 303 || (method === "POST" && status <= 302)) {
        method = "GET";
        body = undefined;
      }
      trusted &&= next.origin === this.server.origin;
      if (!/^https?:$/.test(next.protocol) || (!trusted && !SAFE.has(method))) {
        return response;
      }
      url = next;
    }
  }

  /** A browser follows redirects by itself, and takes headers of ours along to whatever server. */
  #redirect(request: HttpRequest, method: string): RequestRedirect {
    const ours = Object.keys({ ...this.#options.headers, ...request.headers });
    return SAFE.has(method) && ours.length === 0 ? "follow" : "error";
  }

  async #exchange(request: HttpRequest, url: URL, init: RequestInit): Promise<HttpResponse> {
    try {
      const response = await this.#fetch(url, init);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, bytes, from: response.url };
    } catch (error) {
      const said = `no response from ${url.host} (${reason(error)})`;
      throw new TransportError(said, infoOf(request), error);
    }
  }

  #headers(
    request: HttpRequest,
    method: string,
    url: URL,
    body: string | FormData | undefined,
  ): Headers {
    const headers = new Headers({ Accept: "application/json, */*;q=0.5" });
    if (typeof body === "string") {
      headers.set("Content-Type", "application/json");
    }
    const login = request.login !== false;
    if (this.#options.auth && login) {
      const { user, password } = this.#options.auth;
      headers.set("Authorization", `Basic ${base64(`${user}:${password}`)}`);
    }
    if (this.#token && login && !SAFE.has(method)) {
      headers.set(this.#token.header, this.#token.value);
    }
    const always = Object.entries(this.#options.headers ?? {});
    const own = login ? always : always.filter(([name]) => name.toLowerCase() !== "authorization");
    for (const given of [Object.fromEntries(own), request.headers]) {
      for (const [name, value] of Object.entries(given ?? {})) {
        if (value === undefined) {
          headers.delete(name);
        } else {
          headers.set(name, value);
        }
      }
    }
    const cookies = [this.#cookies?.header(url), headers.get("Cookie")].filter(Boolean).join("; ");
    if (cookies) {
      headers.set("Cookie", cookies);
    }
    return headers;
  }

  /** Takes cookies and token from a response. */
  #learn(url: URL, headers: Headers): void {
    this.#cookies?.store(url, headers.getSetCookie());
    const value = API.csrfHeader ? headers.get(API.csrfHeader) : null;
    if (value) {
      const header = (API.csrfHeaderName && headers.get(API.csrfHeaderName)) || "";
      this.#token = { header: isToken(header) ? header : API.csrfHeader, value };
    }
  }
}

/** The server of a URL; a path that all paths of the API begin with anyway is left out. */
function serverOf(given: string | URL): URL {
  const url = new URL(given);
  if (!/^https?:$/.test(url.protocol)) {
    throw new TypeError(`${url.protocol} is no protocol for a server; use https:`);
  }
  if (url.username || url.password) {
    throw new TypeError("no credentials in the URL of a server; give them as auth");
  }
  url.hash = url.search = "";
  const path = url.pathname.replace(/\/+$/, "");
  const base = API.basePath.replace(/\/+$/, "");
  url.pathname = base && path.endsWith(base) ? path.slice(0, -base.length) : path;
  return url;
}

/** Whether cookies are kept by a browser. */
function inBrowser(): boolean {
  return "document" in globalThis || "WorkerGlobalScope" in globalThis;
}

/** Whether a text may be the name of a header that carries a token. */
function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/^(authorization|cookie|host|content-.*)$/i.test(name);
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function infoOf(request: HttpRequest): RequestInfo {
  const { operation, method, url } = request;
  return { operation, method, url: url.href };
}

function reason(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

/** Resolves after a time; rejects where the caller gives up. */
function sleep(time: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, time);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
