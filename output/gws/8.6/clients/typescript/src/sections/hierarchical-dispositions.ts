/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  HierarchicalDispositionsGetGroupDispositionsResponse,
} from "../models.js";
import * as operations from "../operations/hierarchical-dispositions.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  getGroupDispositions<W extends EventName>(args: operations.HierarchicalDispositionsGetGroupDispositionsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Retrieve all configured dispositions in a specific disposition group.
   *
   * The leaves of one branch.
   *
   * `GET /api/v2/groups/{id}/dispositions`, documented at
   * `html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:68:54
   * #firstHeading`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  getGroupDispositions(args: operations.HierarchicalDispositionsGetGroupDispositionsArguments, options?: CallOptions): Reply<HierarchicalDispositionsGetGroupDispositionsResponse>;
  getGroupDispositions(args: operations.HierarchicalDispositionsGetGroupDispositionsArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getGroupDispositions, args, options);
  }
}
