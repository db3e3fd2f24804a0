/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  GettingStartedGetDiagnosticsVersionResponse,
  GettingStartedGetMeResponse,
  StatusResponse,
} from "../models.js";

/**
 * Getting started.
 *
 * Four short lessons take you from a shell prompt to a call that an agent has picked up. Each one
 * uses cURL and nothing else.
 *
 * Documented at `html/GettingStarted.html:69:54 #firstHeading`.
 */
export class GettingStartedSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * A simple request.
   *
   * `GET /api/v2/diagnostics/version`, documented at
   * `html/MakingARequest.html:100:53 #A_simple_request`.
   *
   * @example Response 1 of 4, documented at `html/MakingARequest.html:115:115 #A_simple_request`
   * ```json
   * {
   *   "statusCode": 0,
   *   "version": "8.6.000.17"
   * }
   * ```
   *
   * @example Response 2 of 4, documented at `html/MakingARequest.html:153:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "version": "8.6.000.17"
   * }
   * ```
   *
   * @example Response 3 of 4, documented at `html/MakingARequest.html:174:115 #Response_3`
   * ```json
   * {
   *   "statusCode": 0,
   *   "version": "8.6.000.17"
   * }
   * ```
   */
  getDiagnosticsVersion<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, GettingStartedGetDiagnosticsVersionResponse>> {
    return this.#caller.call(
      {
        name: "gettingStarted.getDiagnosticsVersion",
        method: "GET",
        path: "/api/v2/diagnostics/version",
      },
      {},
      options,
    );
  }

  /**
   * Authentication.
   *
   * `GET /api/v2/me`, documented at `html/MakingARequest.html:185:51 #Authentication`.
   *
   * @example Response, documented at `html/MakingARequest.html:192:115 #Authentication`
   * ```json
   * {
   *   "statusCode": 0,
   *   "user": {
   *     "id": "a2cab77e20f8066ae86234700627a7d7",
   *     "userName": "iokafor",
   *     "firstName": "Ines",
   *     "lastName": "Okafor",
   *     "roles": [
   *       "ROLE_AGENT"
   *     ],
   *     "enabled": true,
   *     "changePasswordOnFirstLogin": false,
   *     "uri": "http://gws.example.com:8080/api/v2/users/a2cab77e20f8066ae86234700627a7d7",
   *     "path": "/users/a2cab77e20f8066ae86234700627a7d7"
   *   }
   * }
   * ```
   */
  getMe<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, GettingStartedGetMeResponse>> {
    return this.#caller.call(
      {
        name: "gettingStarted.getMe",
        method: "GET",
        path: "/api/v2/me",
      },
      {},
      options,
    );
  }

  /**
   * Sending data.
   *
   * `POST /api/v2/me/channels/voice` `NotReady`, documented at
   * `html/MakingARequest.html:207:49 #Sending_data`.
   *
   * @example Request, documented at `html/MakingARequest.html:210:6 #Sending_data`
   * ```json
   * {
   *   "operationName": "NotReady"
   * }
   * ```
   *
   * @example Response, documented at `html/MakingARequest.html:214:115 #Sending_data`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  sendingData<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "gettingStarted.sendingData",
        method: "POST",
        path: "/api/v2/me/channels/voice",
        body: "json",
        constants: [["operationName", "NotReady"]],
      },
      {},
      options,
    );
  }

  /**
   * Determining your Web Services version.
   *
   * `GET /api/v2/diagnostics/version`, documented at
   * `html/InterpretingAResponse.html:91:74 #Determining_your_Web_Services_version`.
   *
   * @example Response, documented at
   * `html/InterpretingAResponse.html:98:115 #Determining_your_Web_Services_version`
   * ```json
   * {
   *   "statusCode": 0,
   *   "version": "8.6.000.17"
   * }
   * ```
   */
  getDiagnosticsVersionOfDeterminingYourWebServicesVersion<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, GettingStartedGetDiagnosticsVersionResponse>> {
    return this.#caller.call(
      {
        name: "gettingStarted.getDiagnosticsVersionOfDeterminingYourWebServicesVersion",
        method: "GET",
        path: "/api/v2/diagnostics/version",
      },
      {},
      options,
    );
  }

  /**
   * Getting user information.
   *
   * `GET /api/v2/me`, documented at
   * `html/InterpretingAResponse.html:103:61 #Getting_user_information`.
   *
   * @example Response 1 of 2, documented at
   * `html/InterpretingAResponse.html:110:115 #Getting_user_information`
   * ```json
   * {
   *   "statusCode": 0,
   *   "user": {
   *     "id": "a2cab77e20f8066ae86234700627a7d7",
   *     "userName": "iokafor",
   *     "firstName": "Ines",
   *     "lastName": "Okafor",
   *     "roles": [
   *       "ROLE_AGENT"
   *     ],
   *     "enabled": true,
   *     "changePasswordOnFirstLogin": false,
   *     "uri": "http://gws.example.com:8080/api/v2/users/a2cab77e20f8066ae86234700627a7d7",
   *     "path": "/users/a2cab77e20f8066ae86234700627a7d7"
   *   }
   * }
   * ```
   *
   * @example Response 2 of 2, documented at
   * `html/InterpretingAResponse.html:132:115 #Without_a_password`
   * ```json
   * {
   *   "statusCode": 20,
   *   "statusMessage": "Who are you?"
   * }
   * ```
   */
  getMeOfGettingUserInformation<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, GettingStartedGetMeResponse>> {
    return this.#caller.call(
      {
        name: "gettingStarted.getMeOfGettingUserInformation",
        method: "GET",
        path: "/api/v2/me",
      },
      {},
      options,
    );
  }
}
