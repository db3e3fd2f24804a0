/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  HierarchicalDispositionsGetGroupDispositionsResponse,
} from "../models.js";

/**
 * Hierarchical Dispositions API.
 *
 * Why somebody called, as a tree to pick from.
 *
 * Documented at `html/HierarchicalDispositionsAPI.html:68:54 #firstHeading`.
 */
export class HierarchicalDispositionsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Retrieve all configured dispositions in a specific disposition group.
   *
   * The leaves of one branch.
   *
   * `GET /api/v2/groups/{id}/dispositions`, documented at
   * `html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:68:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Response, documented at
   * `html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:82:1 #Example`
   * ```json
   * {
   *   "dispositions": [
   *     {
   *       "name": "LostBag",
   *       "displayName": "Lost luggage"
   *     },
   *     {
   *       "name": "LateSailing",
   *       "displayName": "Sailing was late"
   *     }
   *   ]
   * }
   * ```
   */
  getGroupDispositions<W extends EventName | undefined = undefined>(
    args: HierarchicalDispositionsGetGroupDispositionsArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, HierarchicalDispositionsGetGroupDispositionsResponse>> {
    return this.#caller.call(
      {
        name: "hierarchicalDispositions.getGroupDispositions",
        method: "GET",
        path: "/api/v2/groups/{id}/dispositions",
        parameters: [["id", "path"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `HierarchicalDispositionsSection.getGroupDispositions`. */
export interface HierarchicalDispositionsGetGroupDispositionsArguments {
  readonly id: string;
}
