/** Lists that the API gives page by page: iterate over all there is, or take them a page at a time. */

import { Content } from "./content.js";
import { DecodeError } from "./errors.js";
import type { RawResponse } from "./reply.js";

/**
 * How the documentation says that a list is asked for in parts. `by`: what the parameter `position`
 * says: the number of the first item, that of the page, or what the response before gave as its member
 * `following`. `size`: the parameter for how many a page holds; `standard` and `most` are what it is if
 * not given, and what it is at most. `items`: the member that lists them, `total`: the one that counts
 * them all. `begin`: the position of the first page.
 */
export interface Paging {
  readonly by: "offset" | "page" | "cursor";
  readonly position: string;
  readonly size: string;
  readonly items: string;
  readonly total?: string;
  readonly following?: string;
  readonly begin?: number;
  readonly standard?: number;
  readonly most?: number;
}

/** Sends the request of a page; `query` wins over what the arguments say. */
export type Turn<R> = (query: { readonly [name: string]: string | number }) => Promise<RawResponse<R>>;

/**
 * A list: `for await (const item of pages)`, `for await (const response of pages.pages())`, and
 * `await pages` for one page. Nothing is sent before one of these; each loop begins with the first page.
 */
export class Pages<T, R> implements AsyncIterable<T>, Promise<R> {
  readonly [Symbol.toStringTag] = "Pages";
  readonly #turn: Turn<R>;
  readonly #paging: Paging;
  readonly #given: (name: string) => unknown;

  constructor(turn: Turn<R>, paging: Paging, given: (name: string) => unknown) {
    this.#turn = turn;
    this.#paging = paging;
    this.#given = given;
  }

  /** The first page, with the status and the headers of its response. */
  withResponse(): Promise<RawResponse<R>> {
    return this.#turn({});
  }

  then<A = R, B = never>(
    fulfilled?: ((value: R) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.withResponse().then(({ data }) => data).then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<R | B> {
    return this.then(undefined, rejected);
  }

  finally(settled?: (() => void) | null): Promise<R> {
    return this.then().finally(settled);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const response of this.pages()) {
      yield* itemsOf(response, this.#paging) as T[];
    }
  }

  /**
   * Page after page, each as the API responds. It ends with a page that is empty or not full, with the
   * documented count of all, or where the server gives what it gave before.
   */
  async *pages(): AsyncGenerator<R, void, undefined> {
    const paging = this.#paging;
    const begin = paging.begin ?? 0;
    let position = numberOf(this.#given(paging.position)) ?? begin;
    let mark: string | number | undefined;
    let seen: readonly string[] = [];
    for (let number = 0; ; number += 1) {
      const asked = paging.by === "cursor" ? mark : number > 0 ? position : undefined;
      const { data } = await this.#turn(asked === undefined ? {} : { [paging.position]: asked });
      const items = itemsOf(data, paging);
      const print = JSON.stringify(items, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));
      if (number > 0 && (items.length === 0 || seen.includes(print))) {
        return;
      }
      yield data;
      if (paging.by === "cursor") {
        const following = memberOf(data, paging.following ?? "");
        if ((typeof following !== "string" && typeof following !== "number") || following === "" || following === mark) {
          return;
        }
        mark = following;
      } else if (this.#isLast(data, items.length, position, begin)) {
        return;
      } else {
        position += paging.by === "offset" ? items.length : 1;
      }
      seen = [...seen.slice(0, 1), print];
    }
  }

  #isLast(data: unknown, count: number, position: number, begin: number): boolean {
    const { by, size: name, standard, most, total: counts } = this.#paging;
    const total = counts ? memberOf(data, counts) : undefined;
    if (count === 0 || (typeof total === "number" && by === "offset")) {
      return count === 0 || position + count >= Number(total);
    }
    const size = Math.min(numberOf(this.#given(name)) ?? standard ?? 0, most ?? Infinity);
    if (typeof total === "number" && size > 0) {
      return (position - begin) * size + count >= total;
    }
    return size > 0 && count !== size;
  }
}

/** The items of a page; where the response is not documented, the one list that it has. */
function itemsOf(data: unknown, paging: Paging): readonly unknown[] {
  const told = data instanceof Content ? data.json() : data;
  if (Array.isArray(told)) {
    return told;
  }
  const found = memberOf(told, paging.items);
  if (Array.isArray(found)) {
    return found;
  }
  if (!(data instanceof Content)) {
    return [];
  }
  const [only, ...others] = Object.values(told ?? {}).filter((one) => Array.isArray(one));
  if (found !== undefined || only === undefined || others.length > 0) {
    const request = { operation: "pages", method: "GET", url: "" };
    throw new DecodeError(request, data.text(), new TypeError(`no list ${paging.items} in the response`));
  }
  return only;
}

function memberOf(value: unknown, name: string): unknown {
  const told = value instanceof Content ? value.json() : value;
  return typeof told === "object" && told !== null && Object.hasOwn(told, name)
    ? (Reflect.get(told, name) as unknown)
    : undefined;
}

function numberOf(value: unknown): number | undefined {
  const told = typeof value === "string" || typeof value === "number" ? Number(value) : NaN;
  return Number.isInteger(told) ? told : undefined;
}
