/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  BusinessUnitApiResponse,
  HierarchicalDispositionsRetrieveAllConfiguredDispositionsInSpecificDispo64f61e7c,
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
  retrieveAllConfiguredDispositionsInSpecificDispositionGroup<W extends EventName | undefined = undefined>(
    args: HierarchicalDispositionsRetrieveAllConfiguredDispositionsInSpecificDispositionGroupArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, HierarchicalDispositionsRetrieveAllConfiguredDispositionsInSpecificDispo64f61e7c>> {
    return this.#caller.call(
      {
        name: "hierarchicalDispositions.retrieveAllConfiguredDispositionsInSpecificDispositionGroup",
        method: "GET",
        path: "/api/v2/groups/{id}/dispositions",
        parameters: [["id", "path"]],
      },
      args,
      options,
    );
  }

  /**
   * Retrieve full disposition and category tree.
   *
   * Everything below a branch.
   *
   * `GET /api/v2/groups/{id}`, documented at
   * `html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:68:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `subresources` (query)
   *
   * @example Response, documented at
   * `html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1 #Example`
   * ```json
   * {
   *   "id": "<id>",
   *   "name": "Reasons",
   *   "groups": [
   *     {
   *       "name": "Luggage",
   *       "contains": "dispositions",
   *       "parentUri": "/groups/{parent_id}",
   *       "groups": [
   *         {
   *           "dispositions": []
   *         }
   *       ],
   *       "dispositions": [
   *         {
   *           "name": "LostBag",
   *           "displayName": "Lost luggage"
   *         }
   *       ]
   *     }
   *   ],
   *   "dispositions": [
   *     {
   *       "name": "Other",
   *       "displayName": "Something else"
   *     },
   *     {
   *       "name": "Wrong",
   *       "displayName": "Wrong number"
   *     }
   *   ]
   * }
   * ```
   */
  retrieveFullDispositionAndCategoryTree<W extends EventName | undefined = undefined>(
    args: HierarchicalDispositionsRetrieveFullDispositionAndCategoryTreeArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, BusinessUnitApiResponse>> {
    return this.#caller.call(
      {
        name: "hierarchicalDispositions.retrieveFullDispositionAndCategoryTree",
        method: "GET",
        path: "/api/v2/groups/{id}",
        parameters: [["id", "path"], ["subresources", "query"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `HierarchicalDispositionsSection.retrieveAllConfiguredDispositionsInSpecificDispositionGroup`. */
export interface HierarchicalDispositionsRetrieveAllConfiguredDispositionsInSpecificDispositionGroupArguments {
  readonly id: string;
}

/** Arguments of `HierarchicalDispositionsSection.retrieveFullDispositionAndCategoryTree`. */
export interface HierarchicalDispositionsRetrieveFullDispositionAndCategoryTreeArguments {
  readonly id: string;
  readonly subresources?: string | undefined;
}
