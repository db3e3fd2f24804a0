/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
} from "../models.js";
import * as operations from "../operations/outbound.js";
import type { Reply } from "../reply.js";

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
   * Resolves to the event that `waitFor` names.
   */
  requestCampaignStatus<W extends EventName>(args: operations.OutboundRequestCampaignStatusArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  requestCampaignStatus(args?: operations.OutboundRequestCampaignStatusArguments, options?: CallOptions): Reply<StatusResponse>;
  requestCampaignStatus(args: operations.OutboundRequestCampaignStatusArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.requestCampaignStatus, args, options);
  }

  /**
   * Start Preview Session.
   *
   * Resolves to the event that `waitFor` names.
   */
  startPreviewSession<W extends EventName>(args: operations.OutboundStartPreviewSessionArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   */
  startPreviewSession(args: operations.OutboundStartPreviewSessionArguments, options?: CallOptions): Reply<StatusResponse>;
  startPreviewSession(args: operations.OutboundStartPreviewSessionArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.startPreviewSession, args, options);
  }

  /**
   * Complete Record.
   *
   * Resolves to the event that `waitFor` names.
   */
  completeRecord<W extends EventName>(args: operations.OutboundCompleteRecordArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
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
   * More at `html/OutboundCompleteRecord.html:201:6 #Request`,
   * `html/OutboundCompleteRecord.html:212:6 #HTTP_Response`.
   */
  completeRecord(args: operations.OutboundCompleteRecordArguments, options?: CallOptions): Reply<StatusResponse>;
  completeRecord(args: operations.OutboundCompleteRecordArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.completeRecord, args, options);
  }
}
