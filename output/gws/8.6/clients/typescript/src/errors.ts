/** What may go wrong. Every error that the client throws by itself is an `ApiError`. */

import { API } from "./api.js";

/** What a request asked for; no credentials are in it. */
export interface RequestInfo {
  /** The method of the client, as `voice.hold`. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
}

/** The root of all errors of this client. */
export class ApiError extends Error {
  override readonly name: string = "ApiError";
  readonly request: RequestInfo | undefined;

  constructor(message: string, request?: RequestInfo, cause?: unknown) {
    super(request ? `${request.operation}: ${message}` : message, cause === undefined ? {} : { cause });
    this.request = request;
  }
}

/** The request did not arrive, or no response came: the server can't be reached. */
export class TransportError extends ApiError {
  override readonly name: string = "TransportError";
}

/** Nothing came in time: no response, or no event that was waited for. */
export class TimeoutError extends ApiError {
  override readonly name: string = "TimeoutError";
}

/** The response has an HTTP status that tells of a failure, and no status of the API. */
export class HttpError extends ApiError {
  override readonly name: string = "HttpError";
  readonly status: number;
  readonly headers: Headers;
  /** The body of the response. */
  readonly body: string;

  constructor(request: RequestInfo, status: number, headers: Headers, body: string) {
    super(`HTTP status ${status}`, request);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** The name that the server gives the request, for its logs. */
  get requestId(): string | undefined {
    return requestIdOf(this.headers);
  }
}

/** HTTP status 400. */
export class BadRequestError extends HttpError {
  override readonly name: string = "BadRequestError";
}

/** HTTP status 401: the server does not know who we are. */
export class UnauthorizedError extends HttpError {
  override readonly name: string = "UnauthorizedError";
}

/** HTTP status 403: the server knows who we are, and refuses. */
export class ForbiddenError extends HttpError {
  override readonly name: string = "ForbiddenError";
}

/** HTTP status 404. */
export class NotFoundError extends HttpError {
  override readonly name: string = "NotFoundError";
}

/** HTTP status 409. */
export class ConflictError extends HttpError {
  override readonly name: string = "ConflictError";
}

/** HTTP status 422. */
export class UnprocessableContentError extends HttpError {
  override readonly name: string = "UnprocessableContentError";
}

/** HTTP status 429: the header `Retry-After` may say when to come back. */
export class TooManyRequestsError extends HttpError {
  override readonly name: string = "TooManyRequestsError";
}

/** HTTP status 5xx. */
export class ServerFailureError extends HttpError {
  override readonly name: string = "ServerFailureError";
}

const BY_STATUS = new Map([
  [400, BadRequestError],
  [401, UnauthorizedError],
  [403, ForbiddenError],
  [404, NotFoundError],
  [409, ConflictError],
  [422, UnprocessableContentError],
  [429, TooManyRequestsError],
]);

/** The error of an HTTP status. */
export function httpError(request: RequestInfo, status: number, headers: Headers, body: string): HttpError {
  const Kind = BY_STATUS.get(status) ?? (status >= 500 ? ServerFailureError : HttpError);
  return new Kind(request, status, headers, body);
}

function requestIdOf(headers: Headers): string | undefined {
  const names = ["X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Trace-Id"];
  return names.map((name) => headers.get(name)).find((told) => told !== null) ?? undefined;
}

/** The response is no JSON though it is documented as such. */
export class DecodeError extends ApiError {
  override readonly name: string = "DecodeError";
  /** The body of the response. */
  readonly body: string;

  constructor(request: RequestInfo, body: string, cause?: unknown) {
    super("the response is no JSON", request, cause);
    this.body = body;
  }
}

/** What a response says of a request that failed. */
export interface StatusDetails {
  readonly code: number;
  /** What the documentation says of the code; empty where it says nothing. */
  readonly meaning: string;
  /** What the server says; empty where it says nothing. */
  readonly statusMessage: string;
  readonly referenceId: string | undefined;
  readonly httpStatus: number;
  readonly headers: Headers;
  /** The body of the response. */
  readonly response: unknown;
}

/** The API says that the request failed. */
export class StatusError extends ApiError implements StatusDetails {
  override readonly name: string = "StatusError";
  readonly code: number;
  readonly meaning: string;
  readonly statusMessage: string;
  readonly referenceId: string | undefined;
  readonly httpStatus: number;
  readonly headers: Headers;
  readonly response: unknown;

  constructor(request: RequestInfo, details: StatusDetails) {
    super(told(details), request);
    this.code = details.code;
    this.meaning = details.meaning;
    this.statusMessage = details.statusMessage;
    this.referenceId = details.referenceId;
    this.httpStatus = details.httpStatus;
    this.headers = details.headers;
    this.response = details.response;
  }

  /** The name that the server gives the request, for its logs. */
  get requestId(): string | undefined {
    return requestIdOf(this.headers);
  }
}

/** The API says that a part of what the request asked for was done, and a part was not. */
export class PartialSuccessError extends StatusError {
  override readonly name: string = "PartialSuccessError";

  /** What was done. */
  get succeeded(): readonly unknown[] {
    return list(this.response, API.succeeded);
  }

  /** What was not done. */
  get failed(): readonly unknown[] {
    return list(this.response, API.failed);
  }
}

/** Notifications can't be received: no session, or a subscription that the server refuses. */
export class NotificationError extends ApiError {
  override readonly name: string = "NotificationError";
}

function told(details: StatusDetails): string {
  const parts = [
    `status code ${details.code}`,
    details.statusMessage || details.meaning,
    details.referenceId === undefined ? "" : `reference ${details.referenceId}`,
  ];
  return parts.filter(Boolean).join(", ");
}

function list(response: unknown, member: string): readonly unknown[] {
  const found: unknown =
    typeof response === "object" && response !== null ? Reflect.get(response, member) : undefined;
  return Array.isArray(found) ? found : [];
}
