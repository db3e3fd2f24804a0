/**
 * Cookies of a client outside a browser, where `fetch` keeps none (RFC 6265, as far as a session needs it).
 */

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  /** Milliseconds since 1970; undefined: as long as the session. */
  readonly expires: number | undefined;
}

/** Keeps the cookies that servers set, and tells which of them go with a request. */
export class CookieJar {
  readonly #cookies = new Map<string, Cookie>();

  /** Takes the `Set-Cookie` headers of a response to a request of this URL. */
  store(url: URL, headers: readonly string[]): void {
    for (const header of headers) {
      const cookie = parse(header, url);
      if (!cookie) {
        continue;
      }
      const key = JSON.stringify([cookie.domain, cookie.path, cookie.name]);
      this.#cookies.delete(key);
      if (cookie.expires === undefined || cookie.expires > Date.now()) {
        this.#cookies.set(key, cookie);
      }
    }
  }

  /** The `Cookie` header of a request; empty where no cookie goes with it. */
  header(url: URL): string {
    const now = Date.now();
    return [...this.#cookies.values()]
      .filter((cookie) => cookie.expires === undefined || cookie.expires > now)
      .filter((cookie) => goesWith(cookie, url))
      .sort((one, other) => other.path.length - one.path.length)
      .map((cookie) => `${cookie.name}=${cookie.value}`)
      .join("; ");
  }
}

function parse(header: string, url: URL): Cookie | undefined {
  const [pair = "", ...attributes] = header.split(";");
  const equals = pair.indexOf("=");
  if (equals < 1) {
    return undefined;
  }
  const told = new Map<string, string>();
  for (const attribute of attributes) {
    const [name = "", ...value] = attribute.split("=");
    told.set(name.trim().toLowerCase(), value.join("=").trim());
  }
  const host = url.hostname.toLowerCase();
  const domain = (told.get("domain") ?? "").replace(/^\./, "").toLowerCase();
  if (domain && domain !== host && !(domain.includes(".") && within(host, domain))) {
    return undefined; // a server sets cookies for itself alone
  }
  const path = told.get("path") ?? "";
  return {
    name: pair.slice(0, equals).trim(),
    value: pair.slice(equals + 1).trim(),
    domain: domain || host,
    hostOnly: !domain,
    path: path.startsWith("/") ? path : defaultPath(url),
    secure: told.has("secure"),
    expires: expiry(told.get("max-age"), told.get("expires")),
  };
}

function expiry(maxAge: string | undefined, expires: string | undefined): number | undefined {
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) {
    const seconds = Number(maxAge);
    return seconds > 0 ? Date.now() + seconds * 1000 : 0;
  }
  const at = expires === undefined ? Number.NaN : Date.parse(expires);
  return Number.isNaN(at) ? undefined : at;
}

function goesWith(cookie: Cookie, url: URL): boolean {
  const host = url.hostname.toLowerCase();
  const path = url.pathname;
  return (
    (host === cookie.domain || (!cookie.hostOnly && within(host, cookie.domain))) &&
    (path === cookie.path ||
      path.startsWith(cookie.path.endsWith("/") ? cookie.path : `${cookie.path}/`)) &&
    (!cookie.secure || url.protocol === "https:")
  );
}

/** Whether a host lies below a domain; an address lies below none. */
function within(host: string, domain: string): boolean {
  return host.endsWith(`.${domain}`) && !/^[\d.]+$|:/.test(host);
}

function defaultPath(url: URL): string {
  const end = url.pathname.lastIndexOf("/");
  return end < 1 ? "/" : url.pathname.slice(0, end);
}
