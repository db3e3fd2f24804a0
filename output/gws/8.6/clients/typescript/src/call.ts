/** A call of a documented operation: from arguments to a request, from a response to a result. */

import { API, CODES } from "./api.js";
import { Content } from "./content.js";
import {
  DecodeError,
  httpError,
  PartialSuccessError,
  StatusError,
  type RequestInfo,
} from "./errors.js";
import { channelsOf, isReferring, type EventName, type EventOf } from "./events.js";
import { partOf, save, type Progress, type SaveTo } from "./files.js";
import { jsonOf, parseJson } from "./json.js";
import type { Fit, Notifications } from "./notifications.js";
import { Pages, type Paging } from "./pages.js";
import { Reply, type RawResponse } from "./reply.js";
import type { HttpResponse, OwnHeaders, Session, Timeouts } from "./session.js";

/** What may be said of a single call. */
export interface CallOptions {
  /** How long the response may take, or each step of the call, in milliseconds; 0: as long as it likes. */
  readonly timeout?: number | Timeouts | undefined;
  /** How long the event may take after the response, in milliseconds; 0: as long as it likes. */
  readonly wait?: number | undefined;
  /** How often a GET is sent again. */
  readonly retries?: number | undefined;
  /** Gives the call up. */
  readonly signal?: AbortSignal | undefined;
  /** Further headers; `undefined` leaves one out. */
  readonly headers?: OwnHeaders | undefined;
  /** Further parameters of the query. */
  readonly query?: Readonly<{ [name: string]: QueryValue }> | undefined;
  /** Further members of the body; they win over those of the arguments. */
  readonly body?: Readonly<{ [member: string]: unknown }> | undefined;
  /** Where a response that is a file is written, piece by piece: the path of a file (Node) or a stream. */
  readonly saveTo?: SaveTo | undefined;
  /** Told how many bytes of a file have gone or come. */
  readonly progress?: Progress | undefined;
}

/** Options of a call that waits for an event. */
export interface WaitingOptions<W extends EventName> extends CallOptions {
  /**
   * The event that the call resolves to instead of its response: the first of this type that has the
   * reference of the response. Where response or event have none, it is the first that mentions what
   * the path of the request identifies; where that identifies nothing, it is the first.
   */
  readonly waitFor: W;
}

/** How calls wait for events. */
export interface WaitOptions {
  /** How long an event may take after its response, in milliseconds. Default: 30 seconds. */
  readonly wait?: number | undefined;
}

/** A value of the query; several values of a list are sent one after the other. */
export type QueryValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly (string | number | boolean)[];

/**
 * Where an argument goes: its key, its place, its name on the wire where that differs. A `list` is one
 * text of the query with commas; `names` are parameters of the query whose names have what the caller
 * chooses in place of `part`.
 */
export type Parameter = readonly [
  key: string,
  where: "path" | "query" | "list" | "names" | "header" | "cookie" | "body" | "file" | "members",
  name?: string,
  part?: string,
];

/** How an operation is called: by a method of a section, or by `client.call`. */
export interface Call {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  /** `form`: parts of a form, as files are sent. */
  readonly body?: "json" | "form";
  /** Members of the body that the method fills in. */
  readonly constants?: readonly (readonly [name: string, value: string])[];
  /** Members of the body that are sent where the caller gives none. */
  readonly presets?: readonly (readonly [name: string, value: string])[];
  /** The documentation does not describe the response, or it is a file. */
  readonly content?: true;
  /** It is sent without what tells the server who sends it. */
  readonly login?: false;
  /** The channels of each message that follows. */
  readonly following?: readonly (readonly [message: EventName, channels: readonly string[]])[];
  /** How it gives a list in parts. */
  readonly paging?: Paging;
}

/** An operation, with the types of its arguments and of its response. */
export interface Operation<A extends object, R> extends Call {
  /** Only types: there is no such member. */
  readonly types?: readonly [A, R];
}

/** An operation that gives a list in parts, with the type of its items. */
export interface ListOperation<A extends object, R, T> extends Operation<A, R> {
  readonly paging: Paging;
  /** Only a type: there is no such member. */
  readonly itemType?: T;
}

const WAIT = 30_000;

/** What a section needs to call its operations. */
export class Caller {
  readonly #session: Session;
  readonly #notifications: () => Notifications;
  readonly #wait: number;

  constructor(session: Session, notifications: () => Notifications, options: WaitOptions) {
    this.#wait = options.wait ?? WAIT;
    this.#session = session;
    this.#notifications = notifications;
  }

  /** Sends the request of a call and reads its response, or waits for its event. */
  call<R>(call: Call, args: object, options: CallOptions & { readonly waitFor?: EventName }): Reply<R> {
    const { waitFor } = options;
    return new Reply<R>(
      waitFor === undefined
        ? this.#respond(call, args, options).then((told) => rawOf<R>(told, told.result as R))
        : this.#expect(call, args, options, waitFor).then(([told, event]) => rawOf<R>(told, event as R)),
    );
  }

  /** The list of a call, page by page. */
  pages<T, R>(call: Call & { readonly paging: Paging }, args: object, options: CallOptions): Pages<T, R> {
    const given = (name: string): unknown => {
      const [key = name] = call.parameters?.find(([one, , wire = one]) => wire === name) ?? [];
      return options.query?.[name] ?? member(args, key);
    };
    const turn = async (query: { readonly [name: string]: string | number }) => {
      const next = { ...options, query: { ...options.query, ...query } };
      const taken = Object.entries(args).filter(([key]) => {
        const [, , name = key] = call.parameters?.find(([one]) => one === key) ?? [];
        return !(name in query);
      });
      const response = await this.#respond(call, Object.fromEntries(taken), next);
      return rawOf(response, response.result as R);
    };
    return new Pages<T, R>(turn, call.paging, given);
  }

  async #expect<N extends EventName>(
    call: Call,
    args: object,
    options: CallOptions,
    name: N,
  ): Promise<[Responded, EventOf<N>]> {
    const documented = call.following?.find(([message]) => message === name)?.[1] ?? [];
    const channels = documented.length > 0 ? documented : channelsOf(name);
    const waiting = await this.#notifications().expect(name, channels, options.signal);
    try {
      const told = await this.#respond(call, args, options);
      const { value, info } = told;
      const reference = given(member(value, API.reference));
      const identifiers = identifiersOf(call, args);
      const limit = options.wait ?? this.#wait;
      const said = reference === undefined ? String(name) : `${String(name)} with reference ${reference}`;
      const refers = isReferring(name);
      const fit = (data: unknown) => fitOf(data, reference, identifiers, refers);
      return [told, await waiting.first(fit, said, limit, info)];
    } finally {
      waiting.close();
    }
  }

  async #respond(
    call: Call,
    args: object,
    options: CallOptions,
  ): Promise<Responded> {
    const url = urlOf(call, args, options, this.#session);
    const response = await this.#session.send({
      operation: call.name,
      method: call.method,
      url,
      headers: headersOf(call, args, options),
      body: await bodyOf(call, args, options),
      timeout: options.timeout,
      saveTo: call.content ? options.saveTo : undefined,
      progress: options.progress,
      retries: options.retries,
      signal: options.signal,
      login: call.login,
    });
    const info = { operation: call.name, method: call.method, url: url.href };
    const value = valueOf(response, call, info);
    throwFailure(response, value, info);
    throwOddStatus(response, value, call, info);
    const { status, headers } = response;
    if (!call.content) {
      return { result: value, value, info, status, headers };
    }
    const isSaved = await this.#isSaved(response, options);
    const type = headers.get("Content-Type") ?? "";
    const content = new Content(status, type, isSaved ? new Uint8Array() : response.bytes, isSaved);
    return { result: content, value, info, status, headers };
  }

  /** Writes short JSON, which was read to see whether it is a refusal, where the call says. */
  async #isSaved(response: HttpResponse, options: CallOptions): Promise<boolean> {
    if (options.saveTo !== undefined && !response.isSaved) {
      const { bytes } = response;
      const whole = new Blob([new Uint8Array(bytes)]).stream() as ReadableStream<Uint8Array>;
      await save(whole, options.saveTo, bytes.byteLength, options.progress);
    }
    return options.saveTo !== undefined;
  }
}

/** What came of a request. */
interface Responded {
  readonly result: unknown;
  readonly value: unknown;
  readonly info: RequestInfo;
  readonly status: number;
  readonly headers: Headers;
}

function rawOf<R>({ status, headers }: Responded, data: R): RawResponse<R> {
  return { status, headers, data };
}

/**
 * How well what an event says fits a call. `maybe`: it has no reference, though events of its type
 * do, so that one with the reference of the response may still come.
 */
function fitOf(
  data: unknown,
  reference: string | undefined,
  identifiers: ReadonlySet<string>,
  refers: boolean,
): Fit {
  const mine = given(member(data, API.reference));
  if (reference !== undefined && mine !== undefined) {
    return mine === reference ? "yes" : "no";
  }
  if (identifiers.size > 0 && !mentions(data, identifiers)) {
    return "no";
  }
  return reference !== undefined && refers ? "maybe" : "yes";
}

/** What the path of a request identifies. */
function identifiersOf(call: Call, args: object): ReadonlySet<string> {
  const values = (call.parameters ?? [])
    .filter(([, where]) => where === "path")
    .map(([key]) => given(member(args, key)));
  return new Set(values.filter((value) => value !== undefined));
}

/** Whether a text of a JSON value, or what a URI in it ends with, is one of these. */
function mentions(value: unknown, identifiers: ReadonlySet<string>): boolean {
  if (typeof value === "number") {
    return identifiers.has(String(value));
  }
  if (typeof value === "string") {
    return identifiers.has(value) || identifiers.has(value.replace(/\/$/, "").replace(/^.*\//s, ""));
  }
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).some((one: unknown) => mentions(one, identifiers))
  );
}

/** A value as a text; undefined where there is none. */
function given(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : text(value);
}

function urlOf(
  call: Call,
  args: object,
  options: CallOptions,
  session: Session,
): URL {
  const values = new Map<string, unknown>();
  const pairs: [string, QueryValue][] = [];
  for (const [key, where, name = key, part = ""] of call.parameters ?? []) {
    const value = member(args, key);
    if (where === "path") {
      values.set(name, value);
    } else if (where === "query") {
      pairs.push([name, value as QueryValue]);
    } else if (where === "list") {
      pairs.push([name, Array.isArray(value) ? value.map(text).join(",") : (value as QueryValue)]);
    } else if (where === "names") {
      for (const [chosen, one] of Object.entries(value ?? {})) {
        pairs.push([name.replace(part, () => chosen), one as QueryValue]);
      }
    }
  }
  const path = call.path.replace(/\{([^{}]*)\}/g, (_, name: string) => segment(call, name, values.get(name)));
  if (path.split("/").some((part) => /^(?:\.|%2e){1,2}$/i.test(part))) {
    throw new TypeError(`${call.name}: "." and ".." are no values of a path`);
  }
  const url = session.url(path);
  const query = new URLSearchParams();
  for (const [name, value] of [...pairs, ...Object.entries(options.query ?? {})]) {
    for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      if (one !== undefined && one !== null) {
        query.append(name, text(one));
      }
    }
  }
  url.search = query.toString().replace(/\+/g, "%20");
  return url;
}

function segment(call: Call, name: string, value: unknown): string {
  const told = value === undefined || value === null ? "" : text(value);
  if (!told) {
    throw new TypeError(`${call.name}: a value for ${JSON.stringify(name)} of the path is missing`);
  }
  return encodeURIComponent(told);
}

function headersOf(
  call: Call,
  args: object,
  options: CallOptions,
): OwnHeaders {
  const headers: [string, string | undefined][] = [];
  const cookies: string[] = [];
  for (const [key, where, name = key] of call.parameters ?? []) {
    const value = member(args, key);
    if (value === undefined || value === null) {
      continue;
    }
    if (where === "header") {
      headers.push([name, text(value)]);
    } else if (where === "cookie") {
      cookies.push(`${name}=${encodeURIComponent(text(value))}`);
    }
  }
  if (cookies.length > 0) {
    headers.push(["Cookie", cookies.join("; ")]);
  }
  return Object.fromEntries([...headers, ...Object.entries(options.headers ?? {})]);
}

async function bodyOf(
  call: Call,
  args: object,
  options: CallOptions,
): Promise<string | FormData | undefined> {
  const more = Object.entries(options.body ?? {});
  if (!call.body && more.length === 0) {
    return undefined;
  }
  const members = new Map<string, unknown>([...(call.constants ?? []), ...(call.presets ?? [])]);
  for (const [key, where, name = key] of call.parameters ?? []) {
    const value = member(args, key);
    if (value === undefined) {
      continue;
    }
    if (where === "members") {
      for (const [further, told] of Object.entries(value as object)) {
        members.set(further, told);
      }
    } else if (where === "body" || where === "file") {
      members.set(name, value);
    }
  }
  for (const [name, value] of more) {
    members.set(name, value);
  }
  return call.body === "form" ? formOf(members) : jsonOf(Object.fromEntries(members));
}

async function formOf(members: ReadonlyMap<string, unknown>): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of members) {
    const part = await partOf(value);
    if (part) {
      form.append(name, part.data, part.name ?? name);
    } else if (value !== undefined && value !== null) {
      form.append(name, text(value));
    }
  }
  return form;
}

/** The JSON value of a response; undefined where it has none and needs none. */
function valueOf(response: HttpResponse, call: Call, info: RequestInfo): unknown {
  const documented = !call.content && response.status < 300;
  const told = /[/+]json\b/i.test(response.headers.get("Content-Type") ?? "");
  if (!documented && !told && response.status < 300) {
    return undefined;
  }
  const body = new TextDecoder().decode(response.bytes);
  if (!body.trim()) {
    return documented ? {} : undefined; // an empty response has no members
  }
  try {
    return parseJson(body);
  } catch (error) {
    if (documented) {
      throw new DecodeError(info, body, error);
    }
    return undefined;
  }
}

function throwFailure(response: HttpResponse, value: unknown, info: RequestInfo): void {
  const code = codeOf(value);
  if (code !== undefined && code !== API.success) {
    const reference = member(value, API.reference);
    const said = member(value, API.statusMessage);
    const details = {
      code,
      meaning: CODES.get(code) ?? "",
      statusMessage: typeof said === "string" ? said : "",
      referenceId: reference === undefined || reference === null ? undefined : text(reference),
      httpStatus: response.status,
      headers: response.headers,
      response: value,
    };
    if (code !== API.partial) {
      throw new StatusError(info, details);
    }
    if (info.method !== "GET") {
      throw new PartialSuccessError(info, details);
    }
  }
  if (response.status < 200 || response.status > 299) {
    throw httpError(info, response.status, response.headers, new TextDecoder().decode(response.bytes));
  }
}

/** What stands where the status is due, and is none, is no success. */
function throwOddStatus(response: HttpResponse, value: unknown, call: Call, info: RequestInfo): void {
  const told = API.status ? member(value, API.status) : undefined;
  if (!call.content && told !== undefined && codeOf(value) === undefined) {
    const body = new TextDecoder().decode(response.bytes);
    throw new DecodeError(info, body, new TypeError(`${API.status} is no status code`));
  }
}

function codeOf(value: unknown): number | undefined {
  const told = API.status ? member(value, API.status) : undefined;
  const written = Number.isInteger(told) || (typeof told === "string" && /^-?\d+$/.test(told.trim()));
  return written ? Number(told) : undefined;
}

/** A member that a value has by itself. */
function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (Reflect.get(value, name) as unknown)
    : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : (jsonOf(value) ?? "");
}
