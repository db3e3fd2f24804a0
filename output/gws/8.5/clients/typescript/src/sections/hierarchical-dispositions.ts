/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  HierarchicalDispositionsGetGroupDispositionsResponse,
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/hierarchical-dispositions.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  getGroupDispositions<W extends EventName>(args: operations.HierarchicalDispositionsGetGroupDispositionsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Retrieve all configured dispositions in a specific disposition group.
   *
   * The leaves of one branch.
   *
   * `GET /api/v2/groups/{id}/dispositions`, documented at
   * `html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:72:54
   * #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  getGroupDispositions(args: operations.HierarchicalDispositionsGetGroupDispositionsArguments, options?: CallOptions): Reply<HierarchicalDispositionsGetGroupDispositionsResponse>;
  getGroupDispositions(args: operations.HierarchicalDispositionsGetGroupDispositionsArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getGroupDispositions, args, options);
  }

  /**
   * Create a new disposition.
   *
   * Resolves to the event that `waitFor` names.
   */
  createNewDisposition<W extends EventName>(args: operations.HierarchicalDispositionsCreateNewDispositionArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  createNewDisposition(args: operations.HierarchicalDispositionsCreateNewDispositionArguments, options?: CallOptions): Reply<StatusResponse>;
  createNewDisposition(args: operations.HierarchicalDispositionsCreateNewDispositionArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createNewDisposition, args, options);
  }

  /**
   * Remove a disposition.
   *
   * Resolves to the event that `waitFor` names.
   */
  removeDisposition<W extends EventName>(args: operations.HierarchicalDispositionsRemoveDispositionArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  removeDisposition(args: operations.HierarchicalDispositionsRemoveDispositionArguments, options?: CallOptions): Reply<StatusResponse>;
  removeDisposition(args: operations.HierarchicalDispositionsRemoveDispositionArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.removeDisposition, args, options);
  }

  /**
   * Create sub-category of dispositions.
   *
   * Resolves to the event that `waitFor` names.
   */
  createSubCategoryOfDispositions<W extends EventName>(args: operations.HierarchicalDispositionsCreateSubCategoryOfDispositionsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  createSubCategoryOfDispositions(args: operations.HierarchicalDispositionsCreateSubCategoryOfDispositionsArguments, options?: CallOptions): Reply<StatusResponse>;
  createSubCategoryOfDispositions(args: operations.HierarchicalDispositionsCreateSubCategoryOfDispositionsArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.createSubCategoryOfDispositions, args, options);
  }
}
