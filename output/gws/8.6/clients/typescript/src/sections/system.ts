/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { Content } from "../content.js";
import type { EventName, EventOf } from "../events.js";
import * as operations from "../operations/system.js";
import type { Reply } from "../reply.js";

/** System. */
export class SystemSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Request Parameters.
   *
   * Resolves to the event that `waitFor` names.
   */
  getRoutingTemplates<W extends EventName>(args: operations.SystemGetRoutingTemplatesArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Request Parameters.
   *
   * `GET /api/v2/system/routing-templates`, documented at
   * `html/RequestParameters.html:369:5 #Supported_Requests`.
   *
   * @param args - What the request says:
   * - `channel` (query)
   * - `version` (query)
   * - `fields` (query)
   */
  getRoutingTemplates(args?: operations.SystemGetRoutingTemplatesArguments, options?: CallOptions): Reply<Content>;
  getRoutingTemplates(args: operations.SystemGetRoutingTemplatesArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getRoutingTemplates, args, options);
  }

  /**
   * Features.
   *
   * Resolves to the event that `waitFor` names.
   */
  getFeatures<W extends EventName>(args: operations.SystemGetFeaturesArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Features.
   *
   * Addresses of everything there is; with `fields=*` the features themselves.
   *
   * `GET /api/v2/system/features`, documented at `html/Features.html:144:5 #Operations`. Roles:
   * `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  getFeatures(args?: operations.SystemGetFeaturesArguments, options?: CallOptions): Reply<Content>;
  getFeatures(args: operations.SystemGetFeaturesArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getFeatures, args, options);
  }
}
