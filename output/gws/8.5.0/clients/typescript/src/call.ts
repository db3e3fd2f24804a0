/** A call of a documented operation: from arguments to a request, from a response to a result. */

import { API, CODES } from "./api.js";
import { Content } from "./content.js";
import {
  DecodeError,
  HttpError,
  PartialSuccessError,
  StatusError,
  type RequestInfo,
} from "./errors.js";
import { channelsOf, isReferring, type EventName, type EventOf } from "./events.js";
import type { Fit, Notifications } from "./notifications.js";
import type { HttpResponse, OwnHeaders, Session } from "./session.js";

/** What may be said of a single call. */
export interface CallOptions<W extends EventName | undefined = undefined> {
  /** How long the response may take, in milliseconds; 0: as long as it likes. */
  readonly timeout?: number | undefined;
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
  /**
   * The event that the call resolves to instead of its response: the first of this type that has the
   * reference of the response. Where response or event have none, it is the first that mentions what
   * the path of the request identifies; where that identifies nothing, it is the first.
   */
  readonly waitFor?: W;
}

/** How calls wait for events. */
export interface WaitOptions {
  /** How long an event may take after its response, in milliseconds. Default: 30 seconds. */
  readonly wait?: number | undefined;
}

/** What a call resolves to: the response, or the event that it waits for. */
export type Result<W extends EventName | undefined, R> = W extends EventName ? EventOf<W> : R;

/** A value of the query; several values of a list are sent one after the other. */
export type QueryValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly (string | number | boolean)[];

/** A file that is sent. */
export type Upload = Blob | Uint8Array | { readonly data: Blob | Uint8Array; readonly name: string };

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

/** How a method calls its operation. */
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

  /** Sends the request of a call and reads its response. */
  async call<R, W extends EventName | undefined>(
    call: Call,
    args: object,
    options: CallOptions<W>,
  ): Promise<Result<W, R>> {
    if (options.waitFor === undefined) {
      return (await this.#respond(call, args, options)).result as Result<W, R>;
    }
    return (await this.#expect(call, args, options, options.waitFor)) as Result<W, R>;
  }

  async #expect<N extends EventName>(
    call: Call,
    args: object,
    options: CallOptions<EventName | undefined>,
    name: N,
  ): Promise<EventOf<N>> {
    const told = call.following?.find(([message]) => message === name)?.[1] ?? [];
    const channels = told.length > 0 ? told : channelsOf(name);
    const waiting = await this.#notifications().expect(name, channels, options.signal);
    try {
      const { value, info } = await this.#respond(call, args, options);
      const reference = given(member(value, API.reference));
      const identifiers = identifiersOf(call, args);
      const limit = options.wait ?? this.#wait;
      const said = reference === undefined ? name : `${name} with reference ${reference}`;
      const refers = isReferring(name);
      const fit = (data: unknown) => fitOf(data, reference, identifiers, refers);
      return await waiting.first(fit, said, limit, info);
    } finally {
      waiting.close();
    }
  }

  async #respond(
    call: Call,
    args: object,
    options: CallOptions<EventName | undefined>,
  ): Promise<{ readonly result: unknown; readonly value: unknown; readonly info: RequestInfo }> {
    const url = urlOf(call, args, options, this.#session);
    const response = await this.#session.send({
      operation: call.name,
      method: call.method,
      url,
      headers: headersOf(call, args, options),
      body: bodyOf(call, args, options),
      timeout: options.timeout,
      retries: options.retries,
      signal: options.signal,
      login: call.login,
    });
    const info = { operation: call.name, method: call.method, url: url.href };
    const value = valueOf(response, call, info);
    throwFailure(response, value, info);
    throwOddStatus(response, value, call, info);
    if (call.content) {
      const type = response.headers.get("Content-Type") ?? "";
      return { result: new Content(response.status, type, response.bytes), value, info };
    }
    return { result: value, value, info };
  }
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
  options: CallOptions<EventName | undefined>,
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
  options: CallOptions<EventName | undefined>,
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

function bodyOf(
  call: Call,
  args: object,
  options: CallOptions<EventName | undefined>,
): string | FormData | undefined {
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
  return call.body === "form" ? formOf(members) : JSON.stringify(Object.fromEntries(members));
}

function formOf(members: ReadonlyMap<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of members) {
    const { data, fileName } = fileOf(value);
    if (data) {
      form.append(name, data, fileName ?? name);
    } else if (value !== undefined && value !== null) {
      form.append(name, text(value));
    }
  }
  return form;
}

function fileOf(value: unknown): { readonly data?: Blob; readonly fileName?: string } {
  if (value instanceof Blob) {
    return "name" in value && typeof value.name === "string"
      ? { data: value, fileName: value.name }
      : { data: value };
  }
  if (value instanceof Uint8Array) {
    return { data: new Blob([new Uint8Array(value)]) };
  }
  const data = member(value, "data");
  const name = member(value, "name");
  if ((data instanceof Blob || data instanceof Uint8Array) && typeof name === "string") {
    return { ...fileOf(data), fileName: name };
  }
  return {};
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
    return JSON.parse(body) as unknown;
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
    throw new HttpError(info, response.status, new TextDecoder().decode(response.bytes));
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
  return typeof value === "string" ? value : JSON.stringify(value);
}
