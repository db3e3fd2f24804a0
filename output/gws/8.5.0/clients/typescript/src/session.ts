/** HTTP: credentials, cookies, the token against forgery, time limits, retries. */

import { API } from "./api.js";
import { CookieJar } from "./cookies.js";
import { environment, userAgent } from "./environment.js";
import { TimeoutError, TransportError, type RequestInfo } from "./errors.js";
import { save, toldForm, type Progress, type SaveTo } from "./files.js";
import { loggerOf, masked, maskedHeaders, maskedUrl, type Logger } from "./log.js";

/** Headers; `undefined` leaves out one that would be sent otherwise, `Authorization` for instance. */
export type OwnHeaders = Readonly<{ [name: string]: string | undefined }>;

/**
 * Limits of the steps of a call, in milliseconds; what is not said has no limit. `response`: until the
 * head of the response comes, which is connecting and sending too. `idle`: between two pieces of its body.
 * `total`: from the beginning to the end.
 */
export interface Timeouts {
  readonly response?: number | undefined;
  readonly idle?: number | undefined;
  readonly total?: number | undefined;
}

/** How a client reaches its server. Times are in milliseconds. */
export interface SessionOptions {
  /** Sent with each request; headers of a single call win over them, `undefined` leaves one out. */
  readonly headers?: OwnHeaders | undefined;
  /** How long a response may take, or each step; 0: as long as it likes. Default: 30 seconds. */
  readonly timeout?: number | Timeouts | undefined;
  /** How often a GET is sent again that did not arrive, or met HTTP status 408, 409, 429 or 5xx. Default: 2. */
  readonly retries?: number | undefined;
  /** How long to wait at most before the first retry; doubled for each further one. Default: 200. */
  readonly backoff?: number | undefined;
  /** The longest wait that a `Retry-After` header is given. Default: 10 seconds. */
  readonly maxRetryAfter?: number | undefined;
  /** Another `fetch`, for proxies and tests. */
  readonly fetch?: typeof fetch | undefined;
  /** Is told each request, without secrets. Default: what GWS_LOG of the environment asks for. */
  readonly logger?: Logger | undefined;
}

/** The login, whichever of them this API has. */
interface Login {
  readonly auth?: { readonly user: string; readonly password: string } | undefined;
  readonly token?: string | undefined;
  readonly apiKey?: string | undefined;
}

/** A request as it is sent. */
export interface HttpRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: URL;
  readonly headers?: OwnHeaders;
  readonly body?: string | FormData | undefined;
  readonly timeout?: number | Timeouts | undefined;
  readonly retries?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Where a file that comes is written. */
  readonly saveTo?: SaveTo | undefined;
  readonly progress?: Progress | undefined;
  /** Whether it tells who sends it; otherwise `true`. */
  readonly login?: boolean | undefined;
}

/** A response, read to its end. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Whether the body was written where the request says; `bytes` is empty then. */
  readonly isSaved?: boolean;
  /** Where it came from, if redirects were followed by others; empty where that is not told. */
  readonly from: string;
}

/** What clients that share a session have in common. */
export class SessionState {
  readonly cookies = inBrowser() ? undefined : new CookieJar();
  token: { readonly header: string; readonly value: string } | undefined;
  probed = false;
  probing: Promise<void> | undefined;
}

const LONGEST_REFUSAL = 100_000; // bytes of JSON that may be no file, but say why there is none
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
  readonly #login: Login;
  readonly #fetch: typeof fetch;
  readonly #logger: Logger | undefined;
  readonly #state: SessionState;

  constructor(server?: string | URL, options: SessionOptions = {}, state = new SessionState()) {
    this.server = serverOf(server ?? environment("BASE_URL"));
    this.#options = options;
    this.#login = {};
    this.#fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.#logger = loggerOf(options.logger);
    this.#state = state;
  }

  /** How long a response may take, in milliseconds; 0: as long as it likes. */
  get timeout(): number {
    const told = this.#options.timeout ?? TIMEOUT;
    return typeof told === "number" ? told : (told.total ?? 0);
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
    if (!this.#state.token && !this.#state.probed && (this.#state.cookies || this.#login.auth)) {
      // In a browser, a request that is refused may ask its user for a password.
      await this.#within(request, this.#probe());
    }
    const sentWith = this.#state.token;
    const response = await this.#persist(request);
    if (response.status !== 403 || !API.probe) {
      return response;
    }
    if (this.#state.token === sentWith) {
      await this.#within(request, this.#probe());
    }
    return this.#state.token ? this.#persist(request) : response;
  }

  /** Asks for a new token, and for new cookies where the old ones are gone; never throws. */
  async renew(): Promise<void> {
    await this.#probe();
  }

  /** What others share takes a request no longer than its own time, and no longer than its caller likes. */
  async #within(request: HttpRequest, shared: Promise<void>): Promise<void> {
    const { signal } = request;
    const limit = this.#limitsOf(request).total ?? 0;
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

  #limitsOf(request: HttpRequest): Timeouts {
    const told = request.timeout ?? this.#options.timeout ?? TIMEOUT;
    return typeof told === "number" ? { total: told } : told;
  }

  /** One request that answers with a token; those who ask at the same time share it. */
  #probe(): Promise<void> {
    this.#state.probing ??= this.#askForToken().finally(() => {
      this.#state.probed = true;
      this.#state.probing = undefined;
    });
    return this.#state.probing;
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
    const retries = SAFE.has(request.method) ? (request.retries ?? this.#options.retries ?? RETRIES) : 0;
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
    const limits = this.#limitsOf(request);
    const controller = new AbortController();
    const clocks = new Clocks((said) => controller.abort(new TimeoutError(said, infoOf(request))));
    const abort = () => controller.abort(request.signal?.reason);
    request.signal?.addEventListener("abort", abort, { once: true });
    clocks.start("total", limits.total, (limit) => `no response within ${limit} ms`);
    const begun = Date.now();
    try {
      request.signal?.throwIfAborted();
      const response = await this.#follow(request, limits, clocks, controller.signal);
      this.#tell(request, response.status, begun);
      return response;
    } catch (error) {
      request.signal?.throwIfAborted();
      const told: unknown = controller.signal.aborted ? controller.signal.reason : error;
      this.#tell(request, told instanceof Error ? told.message : String(told), begun);
      throw told;
    } finally {
      clocks.stop();
      request.signal?.removeEventListener("abort", abort);
    }
  }

  #tell(request: HttpRequest, said: string | number, begun: number): void {
    const { operation, method, url } = request;
    this.#logger?.info(`${operation}: ${method} ${maskedUrl(url)}: ${said} after ${Date.now() - begun} ms`);
  }

  /** Follows redirects; what leads to another server gets no credentials. */
  async #follow(
    request: HttpRequest,
    limits: Timeouts,
    clocks: Clocks,
    signal: AbortSignal,
  ): Promise<HttpResponse> {
    let { url, method, body } = request;
    let trusted = true;
    if (API.keyQuery && this.#login.apiKey !== undefined && request.login !== false) {
      url = new URL(url);
      url.searchParams.set(API.keyQuery, this.#login.apiKey);
    }
    for (let hops = 0; ; hops += 1) {
      const told = request.progress && body instanceof FormData ? toldForm(body, request.progress) : undefined;
      const sent = trusted ? this.#headers(request, method, url, body) : new Headers({ Accept: "*/*" });
      if (told) {
        sent.set("Content-Type", told.type);
      }
      this.#tellSent(request, sent, url, body);
      const init = {
        method,
        headers: sent,
        body: told?.body ?? body ?? null,
        signal,
        ...(told ? { duplex: "half" } : {}),
        ...(this.#state.cookies
          ? { redirect: "manual" }
          : { credentials: "include", redirect: this.#redirect(request, method) }),
      } as RequestInit;
      const response = await this.#exchange(request, url, init, limits, clocks);
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

  async #exchange(
    request: HttpRequest,
    url: URL,
    init: RequestInit,
    limits: Timeouts,
    clocks: Clocks,
  ): Promise<HttpResponse> {
    try {
      clocks.start("step", limits.response, (limit) => `no head of a response within ${limit} ms`);
      const response = await this.#fetch(url, init);
      const idle = () =>
        clocks.start("step", limits.idle, (limit) => `nothing more of a response within ${limit} ms`);
      idle();
      const { status, headers } = response;
      const isSaved = await saved(request, response, idle);
      const bytes = isSaved ? new Uint8Array() : await read(response, limits.idle ? idle : undefined);
      this.#logger?.debug?.(`${request.operation}: ${status}`, maskedHeaders(headers, this.#state.token?.header));
      return { status, headers, bytes, isSaved, from: response.url };
    } catch (error) {
      if (isOfDisk(error)) {
        throw error;
      }
      const said = `no response from ${url.host} (${reason(error)})`;
      throw new TransportError(said, infoOf(request), error);
    } finally {
      clocks.stop("step");
    }
  }

  #tellSent(request: HttpRequest, headers: Headers, url: URL, body: string | FormData | undefined): void {
    if (this.#logger?.debug) {
      const told = typeof body === "string" ? masked(JSON.parse(body)) : body && "form";
      const details = { headers: maskedHeaders(headers, this.#state.token?.header), body: told };
      this.#logger.debug(`${request.operation}: ${request.method} ${maskedUrl(url)}`, details);
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
    const agent = userAgent();
    if (agent) {
      headers.set("User-Agent", agent);
    }
    const login = request.login !== false;
    if (login) {
      const { auth, token, apiKey } = this.#login;
      if (auth) {
        headers.set("Authorization", `Basic ${base64(`${auth.user}:${auth.password}`)}`);
      }
      if (token !== undefined) {
        headers.set("Authorization", `Bearer ${token}`);
      }
      if (apiKey !== undefined && API.keyHeader) {
        headers.set(API.keyHeader, apiKey);
      }
    }
    if (this.#state.token && login && !SAFE.has(method)) {
      headers.set(this.#state.token.header, this.#state.token.value);
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
    const cookies = [this.#state.cookies?.header(url), headers.get("Cookie")].filter(Boolean).join("; ");
    if (cookies) {
      headers.set("Cookie", cookies);
    }
    return headers;
  }

  /** Takes cookies and token from a response. */
  #learn(url: URL, headers: Headers): void {
    this.#state.cookies?.store(url, headers.getSetCookie());
    const value = API.csrfHeader ? headers.get(API.csrfHeader) : null;
    if (value) {
      const header = (API.csrfHeaderName && headers.get(API.csrfHeaderName)) || "";
      this.#state.token = { header: isToken(header) ? header : API.csrfHeader, value };
    }
  }
}

/** Limits of time that run side by side. */
class Clocks {
  readonly #late: (said: string) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(late: (said: string) => void) {
    this.#late = late;
  }

  /** Begins a limit anew; none where it is 0 or not told. */
  start(name: string, limit: number | undefined, said: (limit: number) => string): void {
    this.stop(name);
    if (limit) {
      this.#timers.set(name, setTimeout(() => this.#late(said(limit)), limit));
    }
  }

  /** Ends one limit, or all. */
  stop(name?: string): void {
    for (const [told, timer] of this.#timers) {
      if (name === undefined || told === name) {
        clearTimeout(timer);
        this.#timers.delete(told);
      }
    }
  }
}

/** Writes a response to where its request says, if it is a file: short JSON may tell that there is none. */
async function saved(request: HttpRequest, response: Response, came: () => void): Promise<boolean> {
  if (request.saveTo === undefined || !response.ok) {
    return false;
  }
  const told = response.headers.get("Content-Length");
  const length = told !== null && /^\d+$/.test(told) ? Number(told) : undefined;
  const isJson = /[/+]json\b/i.test(response.headers.get("Content-Type") ?? "");
  if (isJson && length !== undefined && length < LONGEST_REFUSAL) {
    return false;
  }
  const size = response.headers.has("Content-Encoding") ? undefined : length;
  await save(response.body, request.saveTo, size, (bytes, of) => {
    came();
    request.progress?.(bytes, of);
  });
  return true;
}

/** The whole body; `came` is called with each piece. */
async function read(response: Response, came: (() => void) | undefined): Promise<Uint8Array> {
  if (!came || !response.body) {
    return new Uint8Array(await response.arrayBuffer());
  }
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      came();
      controller.enqueue(piece);
    },
  });
  return new Uint8Array(await new Response(response.body.pipeThrough(counting)).arrayBuffer());
}

/** Whether a file could not be written: no server is to blame. */
function isOfDisk(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^(EACCES|EDQUOT|EISDIR|EMFILE|ENOENT|ENOSPC|ENOTDIR|EPERM|EROFS)$/.test(code);
}

/** The server of a URL; a path that all paths of the API begin with anyway is left out. */
function serverOf(given: string | URL | undefined): URL {
  if (given === undefined) {
    throw new TypeError("no server: give its URL, or set GWS_BASE_URL");
  }
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
