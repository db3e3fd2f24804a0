/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  OutboundCompleteRecordCallResult,
  OutboundCompleteRecordChainAttribute,
  StatusResponse,
} from "../models.js";

/** Arguments of `OutboundSection.requestCampaignStatus`. */
export interface OutboundRequestCampaignStatusArguments {
  /** Path of the phone to use. */
  readonly devicePath: string;
  /** A number of your own; the answer brings it back. */
  readonly referenceId?: string | undefined;
}

/** `OutboundSection.requestCampaignStatus` */
export const requestCampaignStatus: Operation<OutboundRequestCampaignStatusArguments, StatusResponse> = {
  name: "outbound.requestCampaignStatus",
  method: "POST",
  path: "/api/v2/me/outbound-campaigns",
  parameters: [["devicePath", "body"], ["referenceId", "body"]],
  body: "json",
  constants: [["operationName", "GetCampaignStatus"]],
};

/** Arguments of `OutboundSection.startPreviewSession`. */
export interface OutboundStartPreviewSessionArguments {
  readonly campaignName: string;
  /** Number of the dialler. */
  readonly applicationId: number;
  /** Path of the phone to use. */
  readonly devicePath: string;
  /** A number of your own; the answer brings it back. */
  readonly referenceId?: string | undefined;
}

/** `OutboundSection.startPreviewSession` */
export const startPreviewSession: Operation<OutboundStartPreviewSessionArguments, StatusResponse> = {
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
};

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
   * - FaxDetected
   */
  readonly callResult: OutboundCompleteRecordCallResult | (string & {});
  /** Path of the phone to use. */
  readonly devicePath: string;
  /** Valid values are AllChain or RecordOnly. */
  readonly chainAttribute?: OutboundCompleteRecordChainAttribute | undefined;
  /** A number of your own; the answer brings it back. */
  readonly referenceId?: string | undefined;
}

/** `OutboundSection.completeRecord` */
export const completeRecord: Operation<OutboundCompleteRecordArguments, StatusResponse> = {
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
};
