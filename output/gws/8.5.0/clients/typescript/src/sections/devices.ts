/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/devices.js";
import type { Reply } from "../reply.js";

/**
 * Devices API.
 *
 * Documented at `text/assign-device.txt:1`.
 */
export class DevicesSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign Device.
   *
   * Resolves to the event that `waitFor` names.
   */
  assignForUser<W extends EventName>(args: operations.DevicesAssignForUserArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Assign Device.
   *
   * Gives a telephone to a clerk of the ferry desk.
   *
   * Method: POST, with the URI of the telephone in the body.
   *
   * `POST /api/v2/users/{userId}/devices`, documented at `text/assign-device.txt:5`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `uri` (body)
   */
  assignForUser(args: operations.DevicesAssignForUserArguments, options?: CallOptions): Reply<StatusResponse>;
  assignForUser(args: operations.DevicesAssignForUserArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.assignForUser, args, options);
  }

  /**
   * Assign Device.
   *
   * Resolves to the event that `waitFor` names.
   */
  assign<W extends EventName>(args: operations.DevicesAssignArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Assign Device.
   *
   * Gives a telephone to a clerk of the ferry desk.
   *
   * Method: POST, with the URI of the telephone in the body.
   *
   * `POST /api/v2/me/devices`, documented at `text/assign-device.txt:6`.
   *
   * @param args - What the request says:
   * - `uri` (body)
   */
  assign(args?: operations.DevicesAssignArguments, options?: CallOptions): Reply<StatusResponse>;
  assign(args: operations.DevicesAssignArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.assign, args, options);
  }
}
