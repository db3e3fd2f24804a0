/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";

/** System. */
export class SystemSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

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
  getRoutingTemplates<W extends EventName | undefined = undefined>(
    args: SystemGetRoutingTemplatesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "system.getRoutingTemplates",
        method: "GET",
        path: "/api/v2/system/routing-templates",
        parameters: [["channel", "query"], ["version", "query"], ["fields", "query"]],
        content: true,
      },
      args,
      options,
    );
  }

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
  getFeatures<W extends EventName | undefined = undefined>(
    args: SystemGetFeaturesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "system.getFeatures",
        method: "GET",
        path: "/api/v2/system/features",
        parameters: [["fields", "query"]],
        content: true,
      },
      args,
      options,
    );
  }
}

/** Arguments of `SystemSection.getRoutingTemplates`. */
export interface SystemGetRoutingTemplatesArguments {
  readonly channel?: string | undefined;
  readonly version?: string | undefined;
  readonly fields?: string | undefined;
}

/** Arguments of `SystemSection.getFeatures`. */
export interface SystemGetFeaturesArguments {
  readonly fields?: string | undefined;
}
