/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  HierarchicalDispositionsGetGroupDispositionsResponse,
  StatusResponse,
} from "../models.js";

/**
 * Hierarchical Dispositions API.
 *
 * Why somebody called, as a tree to pick from.
 *
 * Documented at `html/HierarchicalDispositionsAPI.html:72:54 #firstHeading`.
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
   * `html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:72:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Response, documented at
   * `html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:86:1 #Example`
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

  /**
   * Create a new disposition.
   *
   * Hangs a leaf on a branch.
   *
   * `POST /api/v2/groups/{id}/dispositions`, documented at
   * `html/HierarchicalDispositionsCreateANewDisposition.html:97:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `name` (body, required): What programs call it.
   * - `displayName` (body, required): What people read.
   *
   * @example Request, documented at
   * `html/HierarchicalDispositionsCreateANewDisposition.html:145:116 #Request`
   * ```json
   * {
   *   "name": "WetDog",
   *   "displayName": "Dog fell into the harbour"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/HierarchicalDispositionsCreateANewDisposition.html:152:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  createNewDisposition<W extends EventName | undefined = undefined>(
    args: HierarchicalDispositionsCreateNewDispositionArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "hierarchicalDispositions.createNewDisposition",
        method: "POST",
        path: "/api/v2/groups/{id}/dispositions",
        parameters: [["id", "path"], ["name", "body"], ["displayName", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Remove a disposition.
   *
   * Plucks a leaf.
   *
   * `DELETE /api/v2/groups/{id}/dispositions/{dispositionId}`, documented at
   * `html/HierarchicalDispositionsRemoveADisposition.html:96:5 #Overview`. Required features:
   * `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `dispositionId` (path, required)
   *
   * @example Response, documented at
   * `html/HierarchicalDispositionsRemoveADisposition.html:119:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  removeDisposition<W extends EventName | undefined = undefined>(
    args: HierarchicalDispositionsRemoveDispositionArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "hierarchicalDispositions.removeDisposition",
        method: "DELETE",
        path: "/api/v2/groups/{id}/dispositions/{dispositionId}",
        parameters: [["id", "path"], ["dispositionId", "path"]],
      },
      args,
      options,
    );
  }

  /**
   * Create sub-category of dispositions.
   *
   * Lets a branch fork.
   *
   * `POST /api/v2/groups/{id}/groups`, documented at
   * `html/HierarchicalDispositionsCreateSubCategoryOfDispositions.html:97:5 #Overview`. Required
   * features: `api-provisioning-write`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `name` (body, required): What programs call it.
   *
   * @example Request, documented at
   * `html/HierarchicalDispositionsCreateSubCategoryOfDispositions.html:137:116 #Request`
   * ```json
   * {
   *   "name": "Animals"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/HierarchicalDispositionsCreateSubCategoryOfDispositions.html:143:115 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  createSubCategoryOfDispositions<W extends EventName | undefined = undefined>(
    args: HierarchicalDispositionsCreateSubCategoryOfDispositionsArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "hierarchicalDispositions.createSubCategoryOfDispositions",
        method: "POST",
        path: "/api/v2/groups/{id}/groups",
        parameters: [["id", "path"], ["name", "body"]],
        body: "json",
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

/** Arguments of `HierarchicalDispositionsSection.createNewDisposition`. */
export interface HierarchicalDispositionsCreateNewDispositionArguments {
  readonly id: string;
  /** What programs call it. */
  readonly name: string;
  /** What people read. */
  readonly displayName: string;
}

/** Arguments of `HierarchicalDispositionsSection.removeDisposition`. */
export interface HierarchicalDispositionsRemoveDispositionArguments {
  readonly id: string;
  readonly dispositionId: string;
}

/** Arguments of `HierarchicalDispositionsSection.createSubCategoryOfDispositions`. */
export interface HierarchicalDispositionsCreateSubCategoryOfDispositionsArguments {
  readonly id: string;
  /** What programs call it. */
  readonly name: string;
}
