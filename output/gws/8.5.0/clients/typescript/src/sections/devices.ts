/**
 * Client of Web Services API Reference, version 8.5.0.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";

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
   * Gives a telephone to a clerk of the ferry desk.
   *
   * Method: POST, with the URI of the telephone in the body.
   *
   * `POST /api/v2/users/{userId}/devices`, documented at `text/assign-device.txt:5`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `uri` (body)
   *
   * @example Request, documented at `text/assign-device.txt:8`
   * ```json
   * {
   *   "uri": "http://gws.example.net/api/v2/devices/pier-4"
   * }
   * ```
   *
   * @example Response, documented at `text/assign-device.txt:10`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  assignForUser<W extends EventName | undefined = undefined>(
    args: DevicesAssignForUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "devices.assignForUser",
        method: "POST",
        path: "/api/v2/users/{userId}/devices",
        parameters: [["userId", "path"], ["uri", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

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
   *
   * @example Request, documented at `text/assign-device.txt:8`
   * ```json
   * {
   *   "uri": "http://gws.example.net/api/v2/devices/pier-4"
   * }
   * ```
   *
   * @example Response, documented at `text/assign-device.txt:10`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  assign<W extends EventName | undefined = undefined>(
    args: DevicesAssignArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "devices.assign",
        method: "POST",
        path: "/api/v2/me/devices",
        parameters: [["uri", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }
}

/** Arguments of `DevicesSection.assignForUser`. */
export interface DevicesAssignForUserArguments {
  readonly userId: string;
  readonly uri?: string | undefined;
}

/** Arguments of `DevicesSection.assign`. */
export interface DevicesAssignArguments {
  readonly uri?: string | undefined;
}
