/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { Content } from "../content.js";
import type { EventName } from "../events.js";
import type {
  ApiBasicsGetMeCallsResponse,
  ApiBasicsGetQueueResponse,
  ApiBasicsGetQueuesResponse,
  ApiBasicsGetServiceResponse,
  ApiBasicsGetServicesResponse,
  ApiBasicsGetSettingsAccessControlResponse,
  ApiBasicsGetSkillsGetSkillsResponse,
  ApiBasicsGetUserResponse,
  ApiBasicsGetUsers373e00c6Response,
  ApiBasicsSetting,
  GettingStartedGetMeResponse,
  StatusResponse,
  UserSettingsGetSettingsResponse,
  Value,
} from "../models.js";

/**
 * API basics.
 *
 * The **Web Services API** speaks HTTP and JSON, yet it takes some liberties with REST. These pages
 * tell which.
 *
 * Documented at `html/APIBasics.html:81:54 #firstHeading`.
 */
export class ApiBasicsSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Specify data fields - Example.
   *
   * `GET /api/v2/queues/{queueId}`, documented at
   * `html/RequestParameters.html:180:51 #mw-customcollapsible-Specify_data_fields_-_Example`.
   *
   * @param args - What the request says:
   * - `queueId` (path, required)
   * - `fields` (query)
   *
   * @example Response 1 of 2, documented at
   * `html/RequestParameters.html:188:115 #mw-customcollapsible-Specify_data_fields_-_Example`
   * ```json
   * {
   *   "id": "<queue_id>",
   *   "name": "<queue_name>"
   * }
   * ```
   *
   * @example Response 2 of 2, documented at `html/RequestParameters.html:244:115 #Pagination`
   * ```json
   * {
   *   "statusCode": 0,
   *   "users": [],
   *   "totalCount": 87
   * }
   * ```
   */
  getQueue<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetQueueArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetQueueResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getQueue",
        method: "GET",
        path: "/api/v2/queues/{queueId}",
        parameters: [["queueId", "path"], ["fields", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Pagination.
   *
   * `GET /api/v2/users`, documented at `html/RequestParameters.html:194:47 #Pagination`.
   *
   * @param args - What the request says:
   * - `offset` (query)
   * - `limit` (query): Important: In this request the `limit` parameter is **mandatory**.
   * - `sortBy` (query)
   * - `order` (query)
   */
  getUsersOfPagination<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetUsersOfPaginationArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetUsers373e00c6Response>> {
    return this.#caller.call(
      {
        name: "apiBasics.getUsersOfPagination",
        method: "GET",
        path: "/api/v2/users",
        parameters: [
          ["offset", "query"],
          ["limit", "query"],
          ["sortBy", "query"],
          ["order", "query"],
        ],
      },
      args,
      options,
    );
  }

  /**
   * Subresources.
   *
   * `GET /api/v2/users/{userId}`, documented at `html/RequestParameters.html:299:49 #Subresources`.
   *
   * @param args - What the request says:
   * - `userId` (path, required)
   * - `subresources` (query)
   *
   * @example Response, documented at `html/RequestParameters.html:330:115 #Response:_2`
   * ```json
   * {
   *   "id": "<user_id>",
   *   "skills": [],
   *   "devices": []
   * }
   * ```
   */
  getUser<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetUserArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetUserResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getUser",
        method: "GET",
        path: "/api/v2/users/{userId}",
        parameters: [["userId", "path"], ["subresources", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Request Parameters.
   *
   * `GET /api/v2/me`, documented at `html/RequestParameters.html:363:5 #Supported_Requests`.
   *
   * @param args - What the request says:
   * - `subresources` (query)
   */
  getMeOfRequestParameters<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetMeOfRequestParametersArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, GettingStartedGetMeResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getMeOfRequestParameters",
        method: "GET",
        path: "/api/v2/me",
        parameters: [["subresources", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Request Parameters.
   *
   * `GET /api/v2/me/skils`, documented at `html/RequestParameters.html:365:5 #Supported_Requests`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  getMeSkils<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetMeSkilsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiBasics.getMeSkils",
        method: "GET",
        path: "/api/v2/me/skils",
        parameters: [["fields", "query"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Request Parameters.
   *
   * `GET /api/v2/skills`, documented at `html/RequestParameters.html:367:5 #Supported_Requests`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  getSkillsOfRequestParameters<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetSkillsOfRequestParametersArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetSkillsGetSkillsResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getSkillsOfRequestParameters",
        method: "GET",
        path: "/api/v2/skills",
        parameters: [["fields", "query"]],
      },
      args,
      options,
    );
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
  getSystemRoutingTemplates<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetSystemRoutingTemplatesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiBasics.getSystemRoutingTemplates",
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
   * Request Parameters.
   *
   * `GET /api/v2/recordings`, documented at
   * `html/RequestParameters.html:375:5 #Supported_Requests`.
   *
   * @param args - What the request says:
   * - `startTime` (query)
   * - `endTime` (query)
   * - `callerPhoneNumber` (query)
   * - `userName` (query)
   * - `offset` (query)
   * - `limit` (query)
   */
  getRecordings<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetRecordingsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiBasics.getRecordings",
        method: "GET",
        path: "/api/v2/recordings",
        parameters: [
          ["startTime", "query"],
          ["endTime", "query"],
          ["callerPhoneNumber", "query"],
          ["userName", "query"],
          ["offset", "query"],
          ["limit", "query"],
        ],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Filtering.
   *
   * Any member of an object can serve as a filter for its list.
   *
   * `GET /api/v2/queues`, documented at `html/Filtering.html:81:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   * - `channel` (query)
   *
   * @example Response, documented at `html/Filtering.html:110:115 #Response:`
   * ```json
   * {
   *   "statusCode": 0,
   *   "queues": [
   *     {
   *       "id": "<queue_1_id>",
   *       "name": "<queue_1_name>",
   *       "channel": "voice"
   *     },
   *     {
   *       "id": "<queue_N_id>",
   *       "name": "<queue_N_name>",
   *       "channel": "voice"
   *     }
   *   ]
   * }
   * ```
   */
  getQueues<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetQueuesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetQueuesResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getQueues",
        method: "GET",
        path: "/api/v2/queues",
        parameters: [["fields", "query"], ["channel", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Filtering and sorting users by fields and subresources.
   *
   * Users can also be found and ordered by what belongs to them.
   *
   * Important: In this request the `limit` parameter is **mandatory**.
   *
   * `GET /api/v2/users`, documented at
   * `html/FilteringAndSortingUsersByFieldsAndSubresources.html:81:54 #firstHeading`.
   *
   * @param args - What the request says:
   * - `limit` (query): Important: In this request the `limit` parameter is **mandatory**.
   * - `sortBy` (query)
   * - `subresources` (query)
   */
  getUsersOfFilteringAndSortingUsersByFieldsAndSubresources<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetUsersOfFilteringAndSortingUsersByFieldsAndSubresourcesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetUsers373e00c6Response>> {
    return this.#caller.call(
      {
        name: "apiBasics.getUsersOfFilteringAndSortingUsersByFieldsAndSubresources",
        method: "GET",
        path: "/api/v2/users",
        parameters: [["limit", "query"], ["sortBy", "query"], ["subresources", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Example - Sorting by Skill Name.
   *
   * What belongs to an object can be filtered and ordered by, too.
   *
   * `GET /api/v2/users`, documented at
   * `html/Subresources.html:111:68 #Example_-_Sorting_by_Skill_Name`.
   *
   * @param args - What the request says:
   * - `sortBy` (query)
   * - `order` (query)
   * - `subresources` (query)
   * - `fields` (query)
   * - `skills.name` (query)
   *
   * @example Response 1 of 2, documented at `html/Subresources.html:116:115 #Response`
   * ```json
   * {
   *   "statusCode": 0,
   *   "users": [
   *     {
   *       "id": "a2cab77e20f8066ae86234700627a7d7",
   *       "userName": "iokafor",
   *       "skills": [
   *         {
   *           "id": "sk-0441",
   *           "name": "Gaelic",
   *           "level": 3
   *         }
   *       ]
   *     },
   *     {
   *       "id": "aa727400a20044e7b733c45efb9ed6c1",
   *       "userName": "twren",
   *       "skills": [
   *         {
   *           "id": "sk-0441",
   *           "name": "Gaelic",
   *           "level": 5
   *         }
   *       ]
   *     }
   *   ]
   * }
   * ```
   *
   * @example Response 2 of 2, documented at `html/Subresources.html:141:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0,
   *   "users": [
   *     {
   *       "id": "aa727400a20044e7b733c45efb9ed6c1",
   *       "userName": "twren",
   *       "skills": [
   *         {
   *           "id": "sk-0441",
   *           "name": "Gaelic",
   *           "level": 5
   *         }
   *       ]
   *     },
   *     {
   *       "id": "a2cab77e20f8066ae86234700627a7d7",
   *       "userName": "iokafor",
   *       "skills": [
   *         {
   *           "id": "sk-0441",
   *           "name": "Gaelic",
   *           "level": 3
   *         }
   *       ]
   *     }
   *   ]
   * }
   * ```
   */
  getUsers<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetUsersArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetUsers373e00c6Response>> {
    return this.#caller.call(
      {
        name: "apiBasics.getUsers",
        method: "GET",
        path: "/api/v2/users",
        parameters: [
          ["sortBy", "query"],
          ["order", "query"],
          ["subresources", "query"],
          ["fields", "query"],
          ["skills.name", "query"],
        ],
      },
      args,
      options,
    );
  }

  /**
   * GET.
   *
   * `GET /api/v2/skills`, documented at `html/ReturnValues.html:242:40 #GET`.
   *
   * @example Response, documented at `html/ReturnValues.html:251:1 #Example`
   * ```json
   * {
   *   "statusCode": 0,
   *   "uris": [
   *     "http://gws.example.com/api/v2/skills/sk-0441",
   *     "http://gws.example.com/api/v2/skills/sk-0442"
   *   ],
   *   "paths": [
   *     "/skills/sk-0441",
   *     "/skills/sk-0442"
   *   ]
   * }
   * ```
   */
  getSkills<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetSkillsGetSkillsResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getSkills",
        method: "GET",
        path: "/api/v2/skills",
      },
      {},
      options,
    );
  }

  /**
   * GET.
   *
   * `GET /api/v2/users`, documented at `html/ReturnValues.html:242:40 #GET`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  getUsersOfGet<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetUsersOfGetArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetUsers373e00c6Response>> {
    return this.#caller.call(
      {
        name: "apiBasics.getUsersOfGet",
        method: "GET",
        path: "/api/v2/users",
        parameters: [["fields", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Reading active calls.
   *
   * `GET /api/v2/me/calls`, documented at
   * `html/RecoveringExistingState.html:135:57 #Reading_active_calls`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * @example Response, documented at
   * `html/RecoveringExistingState.html:138:115 #Reading_active_calls`
   * ```json
   * {
   *   "statusCode": 0,
   *   "calls": [
   *     {
   *       "id": "0CGQ11PU32Q1KWA38B4T6D9Q00000AFB",
   *       "state": "Held",
   *       "deviceUri": "http://gws.example.com:8080/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
   *       "participants": [
   *         {
   *           "e164Number": "+442079460117",
   *           "formattedPhoneNumber": "+442079460117",
   *           "phoneNumber": "+442079460117",
   *           "digits": "+442079460117"
   *         }
   *       ],
   *       "dnis": "4107",
   *       "callType": "Inbound",
   *       "capabilities": [
   *         "Retrieve",
   *         "Hangup",
   *         "AttachUserData"
   *       ],
   *       "userData": {
   *         "BookingRef": "SK-20817"
   *       },
   *       "duration": "281",
   *       "mute": "Off",
   *       "supervisorListeningIn": false,
   *       "uri": "http://gws.example.com:8080/api/v2/me/calls/0CGQ11PU32Q1KWA38B4T6D9Q00000AFB",
   *       "path": "/calls/0CGQ11PU32Q1KWA38B4T6D9Q00000AFB"
   *     }
   *   ]
   * }
   * ```
   */
  getMeCalls<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetMeCallsArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetMeCallsResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getMeCalls",
        method: "GET",
        path: "/api/v2/me/calls",
        parameters: [["fields", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Reading voice settings.
   *
   * `GET /api/v2/settings/voice`, documented at
   * `html/ToastAndCaseData.html:107:51 #mw-customcollapsible-Reading_voice_settings`.
   *
   * @example Response, documented at
   * `html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings`
   * ```json
   * {
   *   "key": "name",
   *   "settings": [
   *     {
   *       "name": "case-filter",
   *       "value": [
   *         {
   *           "attachedDataKey": "BookingRef",
   *           "displayName": "Booking"
   *         },
   *         {
   *           "attachedDataKey": "Harbour",
   *           "displayName": "Port of departure"
   *         }
   *       ]
   *     },
   *     {
   *       "name": "toast-filter",
   *       "value": [
   *         {
   *           "attachedDataKey": "BookingRef",
   *           "displayName": "Booking"
   *         }
   *       ]
   *     }
   *   ],
   *   "statusCode": 0
   * }
   * ```
   */
  getSettingsVoice<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, UserSettingsGetSettingsResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getSettingsVoice",
        method: "GET",
        path: "/api/v2/settings/voice",
      },
      {},
      options,
    );
  }

  /**
   * Setting a toast-filter.
   *
   * `POST /api/v2/settings/voice`, documented at
   * `html/ToastAndCaseData.html:136:51 #mw-customcollapsible-Setting_a_toast-filter`. Followed by
   * `CallStateChangeMessage` on `/v2/me/calls`.
   *
   * @param args - What the request says:
   * - `name` (body)
   * - `value` (body)
   *
   * @example Request, documented at `html/ToastAndCaseData.html:140:1 #Request`
   * ```json
   * {
   *   "name": "toast-filter",
   *   "value": [
   *     {
   *       "attachedDataKey": "Harbour",
   *       "displayName": "Port of departure"
   *     }
   *   ]
   * }
   * ```
   *
   * @example Response, documented at `html/ToastAndCaseData.html:153:115 #Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  postSettingsVoice<W extends EventName | undefined = undefined>(
    args: ApiBasicsPostSettingsVoiceArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.postSettingsVoice",
        method: "POST",
        path: "/api/v2/settings/voice",
        parameters: [["name", "body"], ["value", "body"]],
        body: "json",
      },
      args,
      options,
    );
  }

  /**
   * Cross-Origin Resource Sharing.
   *
   * Gives the list as an array of settings
   *
   * `GET /api/v2/settings/access-control`, documented at
   * `html/CrossOriginResourceSharing.html:121:5 #Operations`. Roles: `Contact Center Admin`.
   *
   * @example Response, documented at
   * `html/CrossOriginResourceSharing.html:169:116 #Retrieve_access_control_settings`
   * ```json
   * {
   *   "settings": [
   *     {
   *       "name": "allowedOrigins",
   *       "value": [
   *         "https://desk.skerrylines.example",
   *         "https://*.quay.example"
   *       ]
   *     }
   *   ]
   * }
   * ```
   */
  getSettingsAccessControl<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetSettingsAccessControlResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getSettingsAccessControl",
        method: "GET",
        path: "/api/v2/settings/access-control",
      },
      {},
      options,
    );
  }

  /**
   * Cross-Origin Resource Sharing.
   *
   * Replaces a setting.
   *
   * `PUT /api/v2/settings/access-control`, documented at
   * `html/CrossOriginResourceSharing.html:129:5 #Operations`. Roles: `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `settings` (body)
   *
   * @example Request, documented at
   * `html/CrossOriginResourceSharing.html:179:116 #Let_the_pages_of_the_pier_in`
   * ```json
   * {
   *   "settings": {
   *     "name": "allowedOrigins",
   *     "value": [
   *       "https://desk.skerrylines.example",
   *       "https://*.quay.example",
   *       "https://*.pier.example"
   *     ]
   *   }
   * }
   * ```
   */
  putSettingsAccessControl<W extends EventName | undefined = undefined>(
    args: ApiBasicsPutSettingsAccessControlArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiBasics.putSettingsAccessControl",
        method: "PUT",
        path: "/api/v2/settings/access-control",
        parameters: [["settings", "body"]],
        body: "json",
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Cross-Origin Resource Sharing.
   *
   * Takes a setting away.
   *
   * `DELETE /api/v2/settings/access-control`, documented at
   * `html/CrossOriginResourceSharing.html:137:5 #Operations`. Roles: `Contact Center Admin`.
   */
  deleteSettingsAccessControl<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiBasics.deleteSettingsAccessControl",
        method: "DELETE",
        path: "/api/v2/settings/access-control",
        content: true,
      },
      {},
      options,
    );
  }

  /**
   * Authorized request returning token headers.
   *
   * `GET /api/v2/me`, documented at
   * `html/CrossSiteRequestForgeryProtection.html:138:79 #Authorized_request_returning_token_headers`.
   */
  getMe<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, GettingStartedGetMeResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getMe",
        method: "GET",
        path: "/api/v2/me",
      },
      {},
      options,
    );
  }

  /**
   * POST request including CSRF token.
   *
   * `POST /api/v2/me` `Ready`, documented at
   * `html/CrossSiteRequestForgeryProtection.html:156:70 #POST_request_including_CSRF_token`.
   *
   * @example Request, documented at
   * `html/CrossSiteRequestForgeryProtection.html:158:116 #Request_2`
   * ```json
   * {
   *   "operationName": "Ready"
   * }
   * ```
   *
   * @example Response, documented at
   * `html/CrossSiteRequestForgeryProtection.html:176:115 #Response_2`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  postRequestIncludingCsrfToken<W extends EventName | undefined = undefined>(
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.postRequestIncludingCsrfToken",
        method: "POST",
        path: "/api/v2/me",
        body: "json",
        constants: [["operationName", "Ready"]],
      },
      {},
      options,
    );
  }

  /**
   * Features.
   *
   * Addresses of the features of this contact center; with `fields=*` the features themselves.
   *
   * `GET /api/v2/features`, documented at `html/Features.html:123:5 #Operations`. Roles:
   * `Contact Center Admin`, `Agent`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  getFeatures<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetFeaturesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiBasics.getFeatures",
        method: "GET",
        path: "/api/v2/features",
        parameters: [["fields", "query"]],
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
  getSystemFeatures<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetSystemFeaturesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiBasics.getSystemFeatures",
        method: "GET",
        path: "/api/v2/system/features",
        parameters: [["fields", "query"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Features.
   *
   * One feature.
   *
   * `GET /api/v2/features/{id}`, documented at `html/Features.html:171:5 #Operations`. Roles:
   * `Contact Center Admin`, `Agent`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  getFeature<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetFeatureArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, Content>> {
    return this.#caller.call(
      {
        name: "apiBasics.getFeature",
        method: "GET",
        path: "/api/v2/features/{id}",
        parameters: [["id", "path"]],
        content: true,
      },
      args,
      options,
    );
  }

  /**
   * Services.
   *
   * Addresses of the services, or the services themselves if you send `fields`.
   *
   * `GET /api/v2/services`, documented at `html/Services.html:122:5 #Operations`. Roles: `Agent`,
   * `Supervisor`, `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   */
  getServices<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetServicesArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetServicesResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getServices",
        method: "GET",
        path: "/api/v2/services",
        parameters: [["fields", "query"]],
      },
      args,
      options,
    );
  }

  /**
   * Services.
   *
   * One service.
   *
   * `GET /api/v2/services/{id}`, documented at `html/Services.html:143:5 #Operations`. Roles:
   * `Agent`, `Supervisor`, `Contact Center Admin`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   *
   * @example Response, documented at `html/Services.html:274:115 #GET_/services/<service_id>`
   * ```json
   * {
   *   "statusCode": 0,
   *   "service": [
   *     {
   *       "id": "<service_id>",
   *       "name": "Provisioning",
   *       "type": "Provisioning",
   *       "state": "Active"
   *     }
   *   ]
   * }
   * ```
   */
  getService<W extends EventName | undefined = undefined>(
    args: ApiBasicsGetServiceArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, ApiBasicsGetServiceResponse>> {
    return this.#caller.call(
      {
        name: "apiBasics.getService",
        method: "GET",
        path: "/api/v2/services/{id}",
        parameters: [["id", "path"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `ApiBasicsSection.getQueue`. */
export interface ApiBasicsGetQueueArguments {
  readonly queueId: string;
  readonly fields?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getUsersOfPagination`. */
export interface ApiBasicsGetUsersOfPaginationArguments {
  readonly offset?: string | undefined;
  /** Important: In this request the `limit` parameter is **mandatory**. */
  readonly limit?: string | undefined;
  readonly sortBy?: string | undefined;
  readonly order?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getUser`. */
export interface ApiBasicsGetUserArguments {
  readonly userId: string;
  readonly subresources?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getMeOfRequestParameters`. */
export interface ApiBasicsGetMeOfRequestParametersArguments {
  readonly subresources?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getMeSkils`. */
export interface ApiBasicsGetMeSkilsArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getSkillsOfRequestParameters`. */
export interface ApiBasicsGetSkillsOfRequestParametersArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getSystemRoutingTemplates`. */
export interface ApiBasicsGetSystemRoutingTemplatesArguments {
  readonly channel?: string | undefined;
  readonly version?: string | undefined;
  readonly fields?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getRecordings`. */
export interface ApiBasicsGetRecordingsArguments {
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  readonly callerPhoneNumber?: string | undefined;
  readonly userName?: string | undefined;
  readonly offset?: string | undefined;
  readonly limit?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getQueues`. */
export interface ApiBasicsGetQueuesArguments {
  readonly fields?: string | undefined;
  readonly channel?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getUsersOfFilteringAndSortingUsersByFieldsAndSubresources`. */
export interface ApiBasicsGetUsersOfFilteringAndSortingUsersByFieldsAndSubresourcesArguments {
  /** Important: In this request the `limit` parameter is **mandatory**. */
  readonly limit?: string | undefined;
  readonly sortBy?: string | undefined;
  readonly subresources?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getUsers`. */
export interface ApiBasicsGetUsersArguments {
  readonly sortBy?: string | undefined;
  readonly order?: string | undefined;
  readonly subresources?: string | undefined;
  readonly fields?: string | undefined;
  readonly "skills.name"?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getUsersOfGet`. */
export interface ApiBasicsGetUsersOfGetArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getMeCalls`. */
export interface ApiBasicsGetMeCallsArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `ApiBasicsSection.postSettingsVoice`. */
export interface ApiBasicsPostSettingsVoiceArguments {
  readonly name?: string | undefined;
  readonly value?: Value[] | undefined;
}

/** Arguments of `ApiBasicsSection.putSettingsAccessControl`. */
export interface ApiBasicsPutSettingsAccessControlArguments {
  readonly settings?: ApiBasicsSetting | undefined;
}

/** Arguments of `ApiBasicsSection.getFeatures`. */
export interface ApiBasicsGetFeaturesArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getSystemFeatures`. */
export interface ApiBasicsGetSystemFeaturesArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getFeature`. */
export interface ApiBasicsGetFeatureArguments {
  readonly id: string;
}

/** Arguments of `ApiBasicsSection.getServices`. */
export interface ApiBasicsGetServicesArguments {
  readonly fields?: string | undefined;
}

/** Arguments of `ApiBasicsSection.getService`. */
export interface ApiBasicsGetServiceArguments {
  readonly id: string;
}
