/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, Result } from "../call.js";
import type { EventName } from "../events.js";
import type {
  OutboundCompleteRecordCallResult,
  OutboundCompleteRecordChainAttribute,
  StatusResponse,
} from "../models.js";

/**
 * Outbound API.
 *
 * Campaigns: calls that the company makes.
 *
 * Documented at `html/OutboundAPI.html:71:54 #firstHeading`.
 */
export class OutboundSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Request Campaign Status.
   *
   * Asks how a campaign is doing.
   *
   * `POST /api/v2/me/outbound-campaigns` `RequestCampaignStatus`, documented at
   * `html/OutboundRequestCampaignStatus.html:97:5 #Overview`. Followed by `OutboundCampaignMessage`
   * on `/v2/me/outbound`. Required features: `api-voice-outbound`.
   *
   * @param args - What the request says:
   * - `devicePath` (body): Path of the phone to use.
   * - `referenceId` (body): A number of your own; the answer brings it back.
   *
   * @example Request, documented at `html/OutboundRequestCampaignStatus.html:153:6 #Request`
   * ```json
   * {
   *   "devicePath": "/devices/53788a59-5896-8187-b323-b05f835136c1",
   *   "operationName": "RequestCampaignStatus",
   *   "referenceId": "5521"
   * }
   * ```
   *
   * @example Response, documented at `html/OutboundRequestCampaignStatus.html:161:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  requestCampaignStatus<W extends EventName | undefined = undefined>(
    args: OutboundRequestCampaignStatusArguments = {},
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "outbound.requestCampaignStatus",
        method: "POST",
        path: "/api/v2/me/outbound-campaigns",
        parameters: [["devicePath", "body"], ["referenceId", "body"]],
        body: "json",
        constants: [["operationName", "RequestCampaignStatus"]],
      },
      args,
      options,
    );
  }

  /**
   * Start Preview Session.
   *
   * Lets the agent look at records before calling.
   *
   * `POST /api/v2/me/outbound-campaigns/{campaignName}` `StartPreviewSession`, documented at
   * `html/OutboundStartPreviewSession.html:97:5 #Overview`. Followed by `OutboundCampaignMessage`
   * on `/v2/me/outbound`. Required features: `api-voice-outbound`.
   *
   * @param args - What the request says:
   * - `campaignName` (path, required)
   * - `applicationId` (body, required): Number of the dialler.
   * - `devicePath` (body): Path of the phone to use.
   * - `referenceId` (body): A number of your own; the answer brings it back.
   *
   * @example Request, documented at `html/OutboundStartPreviewSession.html:161:6 #Request`
   * ```json
   * {
   *   "devicePath": "/devices/53788a59-5896-8187-b323-b05f835136c1",
   *   "operationName": "StartPreviewSession",
   *   "applicationId": 209,
   *   "referenceId": "5522"
   * }
   * ```
   *
   * @example Response, documented at `html/OutboundStartPreviewSession.html:170:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  startPreviewSession<W extends EventName | undefined = undefined>(
    args: OutboundStartPreviewSessionArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "outbound.startPreviewSession",
        method: "POST",
        path: "/api/v2/me/outbound-campaigns/{campaignName}",
        parameters: [
          ["campaignName", "path"],
          ["applicationId", "body"],
          ["devicePath", "body"],
          ["referenceId", "body"],
        ],
        body: "json",
        constants: [["operationName", "StartPreviewSession"]],
      },
      args,
      options,
    );
  }

  /**
   * Complete Record.
   *
   * Tells the dialler how a call ended.
   *
   * `POST /api/v2/me/outbound-records/{recordHandle}` `CompleteRecord`, documented at
   * `html/OutboundCompleteRecord.html:97:5 #Overview`. Followed by `OutboundRecordMessage` on
   * `/v2/me/outbound`. Followed by `DeviceUserEventMessage` on `/me/internal`. Required features:
   * `api-voice-outbound`.
   *
   * @param args - What the request says:
   * - `recordHandle` (path, required)
   * - `applicationId` (body, required): Number of the dialler.
   * - `callingList` (body, required): The list that the record is from.
   * - `callResult` (body, required): Possible values: - Ok - Busy - NoAnswer -
   *   AnsweringMachineDetected - AllTrunksBusy - SITInvalidNumber
   * - `chainAttribute` (body): Valid values are AllChain, RecordOnly or None.
   * - `devicePath` (body, required): Path of the phone to use.
   * - `referenceId` (body): A number of your own; the answer brings it back.
   *
   * @example Request, documented at `html/OutboundCompleteRecord.html:201:6 #Request`
   * ```json
   * {
   *   "callingList": "WinterEast",
   *   "operationName": "CompleteRecord",
   *   "applicationId": 209,
   *   "callResult": "NoAnswer",
   *   "devicePath": "/devices/53788a59-5896-8187-b323-b05f835136c1",
   *   "referenceId": "5530"
   * }
   * ```
   *
   * @example Response, documented at `html/OutboundCompleteRecord.html:212:6 #HTTP_Response`
   * ```json
   * {
   *   "statusCode": 0
   * }
   * ```
   */
  completeRecord<W extends EventName | undefined = undefined>(
    args: OutboundCompleteRecordArguments,
    options: CallOptions<W> = {},
  ): Promise<Result<W, StatusResponse>> {
    return this.#caller.call(
      {
        name: "outbound.completeRecord",
        method: "POST",
        path: "/api/v2/me/outbound-records/{recordHandle}",
        parameters: [
          ["recordHandle", "path"],
          ["applicationId", "body"],
          ["callingList", "body"],
          ["callResult", "body"],
          ["chainAttribute", "body"],
          ["devicePath", "body"],
          ["referenceId", "body"],
        ],
        body: "json",
        constants: [["operationName", "CompleteRecord"]],
      },
      args,
      options,
    );
  }
}

/** Arguments of `OutboundSection.requestCampaignStatus`. */
export interface OutboundRequestCampaignStatusArguments {
  /** Path of the phone to use. */
  readonly devicePath?: string | undefined;
  /** A number of your own; the answer brings it back. */
  readonly referenceId?: string | undefined;
}

/** Arguments of `OutboundSection.startPreviewSession`. */
export interface OutboundStartPreviewSessionArguments {
  readonly campaignName: string;
  /** Number of the dialler. */
  readonly applicationId: number;
  /** Path of the phone to use. */
  readonly devicePath?: string | undefined;
  /** A number of your own; the answer brings it back. */
  readonly referenceId?: string | undefined;
}

/** Arguments of `OutboundSection.completeRecord`. */
export interface OutboundCompleteRecordArguments {
  readonly recordHandle: string;
  /** Number of the dialler. */
  readonly applicationId: number;
  /** The list that the record is from. */
  readonly callingList: string;
  /**
   * Possible values:
   * - Ok
   * - Busy
   * - NoAnswer
   * - AnsweringMachineDetected
   * - AllTrunksBusy
   * - SITInvalidNumber
   */
  readonly callResult: OutboundCompleteRecordCallResult | (string & {});
  /** Path of the phone to use. */
  readonly devicePath: string;
  /** Valid values are AllChain, RecordOnly or None. */
  readonly chainAttribute?: OutboundCompleteRecordChainAttribute | undefined;
  /** A number of your own; the answer brings it back. */
  readonly referenceId?: string | undefined;
}
