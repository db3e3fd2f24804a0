/** What a logger is told of requests and responses; secrets are not in it. */

import { API } from "./api.js";
import { environment } from "./environment.js";

/** Takes what happens: `console` is one. `info` tells each request, `debug` all of it. */
export interface Logger {
  info(message: string): void;
  debug?(message: string, details?: unknown): void;
}

const SECRET = /pass(?:word|wd|phrase|code)|secret|token|api[-_]?key|credential/i;
const HEADERS = new Set(
  ["authorization", "cookie", "proxy-authorization", "set-cookie", API.csrfHeader, API.keyHeader]
    .filter(Boolean)
    .map((name) => name.toLowerCase()),
);
const HIDDEN = "***";

/** The logger that was given, else the one that the environment asks for: `info` or `debug`. */
export function loggerOf(given: Logger | undefined): Logger | undefined {
  const level = environment("LOG")?.toLowerCase();
  if (given || (level !== "info" && level !== "debug")) {
    return given;
  }
  const told: Logger = { info: (message) => console.info(message) };
  return level === "info" ? told : { ...told, debug: (message, details) => console.debug(message, details) };
}

/** Headers with secrets hidden. */
export function maskedHeaders(headers: Headers, token: string | undefined): { [name: string]: string } {
  return Object.fromEntries(
    [...headers].map(([name, value]) => {
      const hidden = HEADERS.has(name) || name === token?.toLowerCase() || SECRET.test(name);
      return [name, hidden ? HIDDEN : value];
    }),
  );
}

/** A URL with secrets hidden. */
export function maskedUrl(url: URL): string {
  const shown = new URL(url);
  for (const name of [...shown.searchParams.keys()]) {
    if (SECRET.test(name) || (API.keyQuery && name === API.keyQuery)) {
      shown.searchParams.set(name, HIDDEN);
    }
  }
  return shown.href;
}

/** A JSON value with secrets hidden. */
export function masked(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(masked);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, SECRET.test(name) ? HIDDEN : masked(one)]),
  );
}
