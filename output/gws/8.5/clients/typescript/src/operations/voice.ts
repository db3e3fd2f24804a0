/**
 * Client of Web Services API Reference, version 8.5.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Operation } from "../call.js";
import type {
  Destination,
  OutboundRecord,
  StatusResponse,
  VoiceGetCallsResponse,
  VoiceGetMeResponse,
  VoiceListenInSupervisorMonitoringMode,
  VoiceListenInSupervisorMonitoringScope,
  VoiceReadyWorkmode,
  VoiceStartContactCenterSessionResponse,
  VoiceStartContactCenterSessionWorkmode,
} from "../models.js";

/** Arguments of `VoiceSection.getMe`. */
export interface VoiceGetMeArguments {
  readonly subresources?: string | undefined;
}

/** `VoiceSection.getMe` */
export const getMe: Operation<VoiceGetMeArguments, VoiceGetMeResponse> = {
  name: "voice.getMe",
  method: "GET",
  path: "/api/v2/me",
  parameters: [["subresources", "query"]],
};

/** `VoiceSection.notReady` */
export const notReady: Operation<object, StatusResponse> = {
  name: "voice.notReady",
  method: "POST",
  path: "/api/v2/me/channels/voice",
  body: "json",
  constants: [["operationName", "NotReady"]],
};

/** Arguments of `VoiceSection.getCalls`. */
export interface VoiceGetCallsArguments {
  readonly fields?: string | undefined;
}

/** `VoiceSection.getCalls` */
export const getCalls: Operation<VoiceGetCallsArguments, VoiceGetCallsResponse> = {
  name: "voice.getCalls",
  method: "GET",
  path: "/api/v2/me/calls",
  parameters: [["fields", "query"]],
};

/** `VoiceSection.readyForMe` */
export const readyForMe: Operation<object, StatusResponse> = {
  name: "voice.readyForMe",
  method: "POST",
  path: "/api/v2/me",
  body: "json",
  constants: [["operationName", "Ready"]],
};

/** Arguments of `VoiceSection.startContactCenterSession`. */
export interface VoiceStartContactCenterSessionArguments {
  /**
   * Media to work with, as an array: `voice`, `chat`, `email` and so on.
   * If only some of them can be started you get a `statusCode` of 7, and one descriptor for each
   * medium under succeeded or failed.
   */
  readonly channels: string[];
  /**
   * This optional parameter names the desk to sit at.
   * Without it the desk of the last session is taken. A desk with one phone is the easy case; of
   * several the first that can ring is used.
   */
  readonly place?: string | undefined;
  /** This optional parameter holds the code that the switch knows the agent by. */
  readonly loginCode?: string | undefined;
  /** This optional parameter names a queue to join. */
  readonly queue?: string | undefined;
  /** Path of the phone. mandatory when the desk has more than one that would do. */
  readonly devicePath?: string | undefined;
  /** This optional parameter sets what comes after a call. Valid values are ManualIn and AutoIn. */
  readonly workmode?: VoiceStartContactCenterSessionWorkmode | (string & {}) | undefined;
}

/** `VoiceSection.startContactCenterSession` */
export const startContactCenterSession: Operation<VoiceStartContactCenterSessionArguments, VoiceStartContactCenterSessionResponse> = {
  name: "voice.startContactCenterSession",
  method: "POST",
  path: "/api/v2/me",
  parameters: [
    ["channels", "body"],
    ["place", "body"],
    ["loginCode", "body"],
    ["queue", "body"],
    ["devicePath", "body"],
    ["workmode", "body"],
  ],
  body: "json",
  constants: [["operationName", "StartContactCenterSession"]],
};

/** Arguments of `VoiceSection.ready`. */
export interface VoiceReadyArguments {
  /** This optional parameter sets what comes after a call. Valid values are ManualIn and AutoIn. */
  readonly workmode?: VoiceReadyWorkmode | undefined;
}

/** `VoiceSection.ready` */
export const ready: Operation<VoiceReadyArguments, StatusResponse> = {
  name: "voice.ready",
  method: "POST",
  path: "/api/v2/me/channels/voice",
  parameters: [["workmode", "body"]],
  body: "json",
  constants: [["operationName", "Ready"]],
};

/** Arguments of `VoiceSection.forwardCallsOn`. */
export interface VoiceForwardCallsOnArguments {
  readonly id: string;
  /** The number that is to ring instead. */
  readonly destination: string;
}

/** `VoiceSection.forwardCallsOn` */
export const forwardCallsOn: Operation<VoiceForwardCallsOnArguments, StatusResponse> = {
  name: "voice.forwardCallsOn",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"], ["destination", "body"]],
  body: "json",
  constants: [["operationName", "ForwardCallsOn"]],
};

/** Arguments of `VoiceSection.dial`. */
export interface VoiceDialArguments {
  readonly id: string;
  /** A JSON object that holds the number. (mandatory) */
  readonly destination?: Destination | undefined;
  /** An optional parameter for switches with several sites. */
  readonly location?: string | undefined;
  /** An optional JSON object with data to tie to the call, keys and values as you like. */
  readonly userData?: { [member: string]: unknown } | undefined;
  /** You can use this optional parameter to show another number to whom you call. */
  readonly outboundCallerId?: string | undefined;
  /** Path of the phone to use. */
  readonly devicePath?: string | undefined;
  /** The record. */
  readonly outboundRecord?: OutboundRecord | undefined;
}

/** `VoiceSection.dial` */
export const dial: Operation<VoiceDialArguments, StatusResponse> = {
  name: "voice.dial",
  method: "POST",
  path: "/api/v2/me/devices/{id}/calls",
  parameters: [
    ["id", "path"],
    ["destination", "body"],
    ["location", "body"],
    ["userData", "body"],
    ["outboundCallerId", "body"],
    ["devicePath", "body"],
    ["outboundRecord", "body"],
  ],
  body: "json",
  constants: [["operationName", "Dial"]],
};

/** Arguments of `VoiceSection.answer`. */
export interface VoiceAnswerArguments {
  readonly id: string;
}

/** `VoiceSection.answer` */
export const answer: Operation<VoiceAnswerArguments, StatusResponse> = {
  name: "voice.answer",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"]],
  body: "json",
  constants: [["operationName", "Answer"]],
};

/** Arguments of `VoiceSection.retrieve`. */
export interface VoiceRetrieveArguments {
  readonly id: string;
}

/** `VoiceSection.retrieve` */
export const retrieve: Operation<VoiceRetrieveArguments, StatusResponse> = {
  name: "voice.retrieve",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"]],
  body: "json",
  constants: [["operationName", "Retrieve"]],
};

/** Arguments of `VoiceSection.sendDtmf`. */
export interface VoiceSendDtmfArguments {
  readonly id: string;
  /** The keys, as one string. (mandatory) */
  readonly digits: string;
}

/** `VoiceSection.sendDtmf` */
export const sendDtmf: Operation<VoiceSendDtmfArguments, StatusResponse> = {
  name: "voice.sendDtmf",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"], ["digits", "body"]],
  body: "json",
  constants: [["operationName", "SendDtmf"]],
};

/** Arguments of `VoiceSection.initiateTransfer`. */
export interface VoiceInitiateTransferArguments {
  readonly id: string;
  /** A JSON object that holds the number of the colleague. */
  readonly destination: Destination;
  /** An optional JSON object with data for the colleague. */
  readonly userData?: { [member: string]: unknown } | undefined;
}

/** `VoiceSection.initiateTransfer` */
export const initiateTransfer: Operation<VoiceInitiateTransferArguments, StatusResponse> = {
  name: "voice.initiateTransfer",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"], ["destination", "body"], ["userData", "body"]],
  body: "json",
  constants: [["operationName", "InitiateTransfer"]],
};

/** Arguments of `VoiceSection.mergeWithOtherCall`. */
export interface VoiceMergeWithOtherCallArguments {
  readonly id: string;
  /** Address of the second call, for instance: http://localhost:8080/api/v2/me/calls/\{id\} */
  readonly otherCallUri?: string | undefined;
}

/** `VoiceSection.mergeWithOtherCall` */
export const mergeWithOtherCall: Operation<VoiceMergeWithOtherCallArguments, StatusResponse> = {
  name: "voice.mergeWithOtherCall",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"], ["otherCallUri", "body"]],
  body: "json",
  constants: [["operationName", "MergeWithOtherCall"]],
};

/** Arguments of `VoiceSection.attachUserData`. */
export interface VoiceAttachUserDataArguments {
  readonly id: string;
  readonly userData?: { [member: string]: unknown } | undefined;
}

/** `VoiceSection.attachUserData` */
export const attachUserData: Operation<VoiceAttachUserDataArguments, StatusResponse> = {
  name: "voice.attachUserData",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"], ["userData", "body"]],
  body: "json",
  constants: [["operationName", "AttachUserData"]],
};

/** Arguments of `VoiceSection.updateUserData`. */
export interface VoiceUpdateUserDataArguments {
  readonly id: string;
  /** A JSON object with the keys to write and their values. */
  readonly userData: { [member: string]: unknown };
}

/** `VoiceSection.updateUserData` */
export const updateUserData: Operation<VoiceUpdateUserDataArguments, StatusResponse> = {
  name: "voice.updateUserData",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"], ["userData", "body"]],
  body: "json",
  constants: [["operationName", "UpdateUserData"]],
};

/** Arguments of `VoiceSection.deleteUserDataPair`. */
export interface VoiceDeleteUserDataPairArguments {
  readonly id: string;
  /** The key to take away. */
  readonly key: string;
}

/** `VoiceSection.deleteUserDataPair` */
export const deleteUserDataPair: Operation<VoiceDeleteUserDataPairArguments, StatusResponse> = {
  name: "voice.deleteUserDataPair",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"], ["key", "body"]],
  body: "json",
  constants: [["operationName", "DeleteUserDataPair"]],
};

/** Arguments of `VoiceSection.listenIn`. */
export interface VoiceListenInArguments {
  readonly deviceId: string;
  /** Address of the phone to listen to. */
  readonly targetDeviceUri: string;
  /**
   * This optional parameter says how far to follow a caller:
   * - Agent — as long as this agent is on the line, and no further.
   * - Call — to the end, whoever talks.
   * Call is the default.
   *
   * Default: `"Call"`.
   */
  readonly supervisorMonitoringScope?: VoiceListenInSupervisorMonitoringScope | (string & {}) | undefined;
  /**
   * This optional parameter says how often:
   * - NextCall — the next call only.
   * - AllCalls — every call until told otherwise.
   * AllCalls is the default.
   *
   * Default: `"AllCalls"`.
   */
  readonly supervisorMonitoringMode?: VoiceListenInSupervisorMonitoringMode | (string & {}) | undefined;
  /** The number to listen to. */
  readonly phoneNumber?: unknown;
}

/** `VoiceSection.listenIn` */
export const listenIn: Operation<VoiceListenInArguments, StatusResponse> = {
  name: "voice.listenIn",
  method: "POST",
  path: "/api/v2/me/devices/{deviceId}",
  parameters: [
    ["deviceId", "path"],
    ["targetDeviceUri", "body"],
    ["supervisorMonitoringScope", "body"],
    ["supervisorMonitoringMode", "body"],
    ["phoneNumber", "body"],
  ],
  body: "json",
  constants: [["operationName", "ListenIn"]],
};

/** Arguments of `VoiceSection.bargeIn`. */
export interface VoiceBargeInArguments {
  readonly deviceId: string;
  /** Address of the phone to listen to. (mandatory) */
  readonly targetDeviceUri: string;
  /** The number to listen to. (optional) */
  readonly phoneNumber?: unknown;
}

/** `VoiceSection.bargeIn` */
export const bargeIn: Operation<VoiceBargeInArguments, StatusResponse> = {
  name: "voice.bargeIn",
  method: "POST",
  path: "/api/v2/me/devices/{deviceId}",
  parameters: [["deviceId", "path"], ["targetDeviceUri", "body"], ["phoneNumber", "body"]],
  body: "json",
  constants: [["operationName", "BargeIn"]],
};

/** Arguments of `VoiceSection.cancelSupervisorMonitoring`. */
export interface VoiceCancelSupervisorMonitoringArguments {
  readonly deviceId: string;
}

/** `VoiceSection.cancelSupervisorMonitoring` */
export const cancelSupervisorMonitoring: Operation<VoiceCancelSupervisorMonitoringArguments, StatusResponse> = {
  name: "voice.cancelSupervisorMonitoring",
  method: "POST",
  path: "/api/v2/me/devices/{deviceId}",
  parameters: [["deviceId", "path"]],
  body: "json",
  constants: [["operationName", "CancelSupervisorMonitoring"]],
};

/** Arguments of `VoiceSection.startCallRecording`. */
export interface VoiceStartCallRecordingArguments {
  readonly id: string;
  readonly Origin?: string | undefined;
}

/** `VoiceSection.startCallRecording` */
export const startCallRecording: Operation<VoiceStartCallRecordingArguments, StatusResponse> = {
  name: "voice.startCallRecording",
  method: "POST",
  path: "/api/v2/me/calls/{id}",
  parameters: [["id", "path"], ["Origin", "header"]],
  body: "json",
  constants: [["operationName", "StartCallRecording"]],
};
