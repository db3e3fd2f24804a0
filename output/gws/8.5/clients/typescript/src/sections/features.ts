/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";

/** Features. */
export class FeaturesSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

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
  list<W extends EventName | undefined = undefined>(
    args: FeaturesListArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "features.list",
        method: "GET",
        path: "/api/v2/features",
        parameters: [["fields", "query"]],
        content: true,
      },
      args,
      options,
    );
  }

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
  get<W extends EventName | undefined = undefined>(
    args: FeaturesGetArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "features.get",
        method: "GET",
        path: "/api/v2/features/{id}",
        parameters: [["id", "path"]],
        content: true,
      },
      args,
      options,
    );
  }
}

/** Arguments of `FeaturesSection.list`. */
export interface FeaturesListArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `FeaturesSection.get`. */
export interface FeaturesGetArguments {
  readonly id: string;
}
