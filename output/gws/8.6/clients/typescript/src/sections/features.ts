/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { Content } from "../content.js";
import type { EventName, EventOf } from "../events.js";
import * as operations from "../operations/features.js";
import type { Reply } from "../reply.js";

/** Features. */
export class FeaturesSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Features.
   *
   * Resolves to the event that `waitFor` names.
   */
  list<W extends EventName>(args: operations.FeaturesListArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Features.
   *
   * Addresses of the features of this contact center; with `fields=*` the features themselves.
   *
   * `GET /api/v2/features`, documented at `html/Features.html:123:5 #Operations`. Roles:
   * `Contact Center Admin`, `Agent`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  list(args?: operations.FeaturesListArguments, options?: CallOptions): Reply<Content>;
  list(args: operations.FeaturesListArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.list, args, options);
  }

  /**
   * Features.
   *
   * Resolves to the event that `waitFor` names.
   */
  get<W extends EventName>(args: operations.FeaturesGetArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Features.
   *
   * One feature.
   *
   * `GET /api/v2/features/{id}`, documented at `html/Features.html:171:5 #Operations`. Roles:
   * `Contact Center Admin`, `Agent`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  get(args: operations.FeaturesGetArguments, options?: CallOptions): Reply<Content>;
  get(args: operations.FeaturesGetArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.get, args, options);
  }
}
