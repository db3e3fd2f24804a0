/**
 * Client of Web Services API Reference, version 8.6.
 *
 * Made by docgen from the documentation: change the documentation or its corrections, not this
 * file.
 */
import type { Caller, CallOptions, WaitingOptions } from "../call.js";
import type { EventName, EventOf } from "../events.js";
import type {
  StatusResponse,
  VoiceGetCallsResponse,
  VoiceGetMeResponse,
  VoiceStartContactCenterSessionResponse,
} from "../models.js";
import * as operations from "../operations/voice.js";
import type { Reply } from "../reply.js";

/**
 * Voice API.
 *
 * A few states come with the software, more can be configured.
 *
 * Documented at `html/VoiceAPI.html:84:54 #firstHeading`.
 */
export class VoiceSection {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Authentication.
   *
   * Resolves to the event that `waitFor` names.
   */
  getMe<W extends EventName>(args: operations.VoiceGetMeArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Authentication.
   *
   * Also documented as “Getting user information”, “Request Parameters”, “Authorized request
   * returning token headers”.
   *
   * `GET /api/v2/me`, documented at `html/MakingARequest.html:185:51 #Authentication`.
   *
   * @param args - What the request says:
   * - `subresources` (query)
   *
   * @example Response 3 of 3, documented at
   * `html/InterpretingAResponse.html:132:115 #Without_a_password`
   * ```json
   * {
   *   "statusCode": 20,
   *   "statusMessage": "Who are you?"
   * }
   * ```
   *
   * More at `html/MakingARequest.html:192:115 #Authentication`,
   * `html/InterpretingAResponse.html:110:115 #Getting_user_information`,
   * `html/InterpretingAResponse.html:132:115 #Without_a_password`.
   */
  getMe(args?: operations.VoiceGetMeArguments, options?: CallOptions): Reply<VoiceGetMeResponse>;
  getMe(args: operations.VoiceGetMeArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getMe, args, options);
  }

  /**
   * Sending data.
   *
   * Resolves to the event that `waitFor` names.
   */
  notReady<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Sending data.
   *
   * `POST /api/v2/me/channels/voice` `NotReady`, documented at
   * `html/MakingARequest.html:207:49 #Sending_data`.
   */
  notReady(options?: CallOptions): Reply<StatusResponse>;
  notReady(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.notReady, {}, options);
  }

  /**
   * Reading active calls.
   *
   * Resolves to the event that `waitFor` names.
   */
  getCalls<W extends EventName>(args: operations.VoiceGetCallsArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Reading active calls.
   *
   * `GET /api/v2/me/calls`, documented at
   * `html/RecoveringExistingState.html:135:57 #Reading_active_calls`.
   *
   * @param args - What the request says:
   * - `fields` (query)
   *
   * More at `html/RecoveringExistingState.html:138:115 #Reading_active_calls`.
   */
  getCalls(args?: operations.VoiceGetCallsArguments, options?: CallOptions): Reply<VoiceGetCallsResponse>;
  getCalls(args: operations.VoiceGetCallsArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.getCalls, args, options);
  }

  /**
   * POST request including CSRF token.
   *
   * Resolves to the event that `waitFor` names.
   */
  readyForMe<W extends EventName>(options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * POST request including CSRF token.
   *
   * `POST /api/v2/me` `Ready`, documented at
   * `html/CrossSiteRequestForgeryProtection.html:156:70 #POST_request_including_CSRF_token`.
   */
  readyForMe(options?: CallOptions): Reply<StatusResponse>;
  readyForMe(options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.readyForMe, {}, options);
  }

  /**
   * StartContactCenterSession.
   *
   * Resolves to the event that `waitFor` names.
   */
  startContactCenterSession<W extends EventName>(args: operations.VoiceStartContactCenterSessionArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * StartContactCenterSession.
   *
   * Begins the day of an agent: takes up the phone and the media named, and logs the agent in at
   * the switch.
   *
   * `POST /api/v2/me` `StartContactCenterSession`, documented at
   * `html/VoiceStartContactCenterSession.html:133:5 #Overview`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `channels` (body, required): Media to work with, as an array: `voice`, `chat`, `email` and so
   *   on. If only some of them can be started you get a `statusCode` of 7, and one descriptor for
   *   each medium under succeeded or failed.
   * - `place` (body): This optional parameter names the desk to sit at. Without it the desk of the
   *   last session is taken. A desk with one phone is the easy case; of several the first that can
   *   ring is used.
   * - `loginCode` (body): This optional parameter holds the code that the switch knows the agent
   *   by.
   * - `queue` (body): This optional parameter names a queue to join.
   * - `devicePath` (body): Path of the phone. mandatory when the desk has more than one that would
   *   do.
   * - `workmode` (body): This optional parameter sets what comes after a call. Valid values are
   *   ManualIn and AutoIn.
   *
   * More at `html/VoiceStartContactCenterSession.html:205:116 #Request`,
   * `html/VoiceStartContactCenterSession.html:221:116 #Request_2`,
   * `html/VoiceStartContactCenterSession.html:239:116 #Request_3`, ….
   */
  startContactCenterSession(args: operations.VoiceStartContactCenterSessionArguments, options?: CallOptions): Reply<VoiceStartContactCenterSessionResponse>;
  startContactCenterSession(args: operations.VoiceStartContactCenterSessionArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.startContactCenterSession, args, options);
  }

  /**
   * Ready.
   *
   * Resolves to the event that `waitFor` names.
   */
  ready<W extends EventName>(args: operations.VoiceReadyArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Ready.
   *
   * The agent wants calls.
   *
   * `POST /api/v2/me/channels/voice` `Ready`, documented at `html/VoiceReady.html:113:5 #Overview`.
   * Followed by `DeviceStateChangeMessage` on `/v2/me/devices`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `workmode` (body): This optional parameter sets what comes after a call. Valid values are
   *   ManualIn and AutoIn.
   */
  ready(args?: operations.VoiceReadyArguments, options?: CallOptions): Reply<StatusResponse>;
  ready(args: operations.VoiceReadyArguments = {}, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.ready, args, options);
  }

  /**
   * ForwardCallsOn.
   *
   * Resolves to the event that `waitFor` names.
   */
  forwardCallsOn<W extends EventName>(args: operations.VoiceForwardCallsOnArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * ForwardCallsOn.
   *
   * Sends whoever calls this phone to another number.
   *
   * The documentation contradicts itself here: it shows this request as
   * `POST /api/v2/me/devices/53788a59-5896-8187-b323-b05f835136c1`.
   *
   * `POST /api/v2/me/calls/{id}` `ForwardCallsOn`, documented at
   * `html/VoiceForwardCallsOn.html:113:5 #Overview`. Followed by `DeviceStateChangeMessage` on
   * `/v2/me/devices`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `destination` (body, required): The number that is to ring instead.
   *
   * @example Request, documented at `html/VoiceForwardCallsOn.html:155:116 #Request`
   * ```json
   * {
   *   "operationName": "ForwardCallsOn",
   *   "destination": "4112"
   * }
   * ```
   */
  forwardCallsOn(args: operations.VoiceForwardCallsOnArguments, options?: CallOptions): Reply<StatusResponse>;
  forwardCallsOn(args: operations.VoiceForwardCallsOnArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.forwardCallsOn, args, options);
  }

  /**
   * Dial.
   *
   * Resolves to the event that `waitFor` names.
   */
  dial<W extends EventName>(args: operations.VoiceDialArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Dial.
   *
   * Calls somebody from the phone in the URL.
   *
   * Also documented as “Dial Preview Record”.
   *
   * `POST /api/v2/me/devices/{id}/calls` `Dial`, documented at
   * `html/VoiceDial.html:120:5 #Overview`. Followed by `CallStateChangeMessage` on `/v2/me/calls`.
   * Required features: any of `api-voice`, `api-voice-outbound`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `destination` (body): A JSON object that holds the number. (mandatory)
   * - `location` (body): An optional parameter for switches with several sites.
   * - `userData` (body): An optional JSON object with data to tie to the call, keys and values as
   *   you like.
   * - `outboundCallerId` (body): You can use this optional parameter to show another number to whom
   *   you call.
   * - `devicePath` (body): Path of the phone to use.
   * - `outboundRecord` (body): The record.
   *
   * More at `html/VoiceDial.html:180:116 #Request`, `html/VoiceDial.html:225:116 #Request_2`,
   * `html/OutboundDialPreviewRecord.html:145:6 #Request`, ….
   */
  dial(args: operations.VoiceDialArguments, options?: CallOptions): Reply<StatusResponse>;
  dial(args: operations.VoiceDialArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.dial, args, options);
  }

  /**
   * Answer.
   *
   * Resolves to the event that `waitFor` names.
   */
  answer<W extends EventName>(args: operations.VoiceAnswerArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Answer.
   *
   * Takes a ringing call.
   *
   * `POST /api/v2/me/calls/{id}` `Answer`, documented at `html/VoiceAnswer.html:113:5 #Overview`.
   * Followed by `CallStateChangeMessage` on `/v2/me/calls`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  answer(args: operations.VoiceAnswerArguments, options?: CallOptions): Reply<StatusResponse>;
  answer(args: operations.VoiceAnswerArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.answer, args, options);
  }

  /**
   * Retrieve.
   *
   * Resolves to the event that `waitFor` names.
   */
  retrieve<W extends EventName>(args: operations.VoiceRetrieveArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * Retrieve.
   *
   * Takes a call off hold.
   *
   * `POST /api/v2/me/calls/{id}` `Retrieve`, documented at
   * `html/VoiceRetrieve.html:113:5 #Overview`. Followed by `CallStateChangeMessage` on
   * `/v2/me/calls`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   */
  retrieve(args: operations.VoiceRetrieveArguments, options?: CallOptions): Reply<StatusResponse>;
  retrieve(args: operations.VoiceRetrieveArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.retrieve, args, options);
  }

  /**
   * SendDTMF.
   *
   * Resolves to the event that `waitFor` names.
   */
  sendDtmf<W extends EventName>(args: operations.VoiceSendDtmfArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * SendDTMF.
   *
   * Presses keys during a call.
   *
   * `POST /api/v2/me/calls/{id}` `SendDtmf`, documented at
   * `html/VoiceSendDTMF.html:113:5 #Overview`. Followed by `CallStateChangeMessage` on
   * `/v2/me/calls`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `digits` (body, required): The keys, as one string. (mandatory)
   *
   * @example Request, documented at `html/VoiceSendDTMF.html:155:116 #Request`
   * ```json
   * {
   *   "operationName": "SendDtmf",
   *   "digits": "20817#"
   * }
   * ```
   */
  sendDtmf(args: operations.VoiceSendDtmfArguments, options?: CallOptions): Reply<StatusResponse>;
  sendDtmf(args: operations.VoiceSendDtmfArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.sendDtmf, args, options);
  }

  /**
   * InitiateTransfer.
   *
   * Resolves to the event that `waitFor` names.
   */
  initiateTransfer<W extends EventName>(args: operations.VoiceInitiateTransferArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * InitiateTransfer.
   *
   * Rings a colleague while the caller waits, so that the two can talk before the caller is handed
   * over.
   *
   * `POST /api/v2/me/calls/{id}` `InitiateTransfer`, documented at
   * `html/VoiceInitiateTransfer.html:114:5 #Overview`. Followed by `CallStateChangeMessage` on
   * `/v2/me/calls`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `destination` (body, required): A JSON object that holds the number of the colleague.
   * - `userData` (body): An optional JSON object with data for the colleague.
   *
   * @example Request 1 of 2, documented at `html/VoiceInitiateTransfer.html:162:116 #Request`
   * ```json
   * {
   *   "operationName": "InitiateTransfer",
   *   "destination": {
   *     "phoneNumber": "4112"
   *   }
   * }
   * ```
   *
   * More at `html/VoiceInitiateTransfer.html:162:116 #Request`,
   * `html/VoiceInitiateTransfer.html:284:116 #Sample_2`,
   * `html/VoiceInitiateTransfer.html:171:115 #HTTP_response`.
   */
  initiateTransfer(args: operations.VoiceInitiateTransferArguments, options?: CallOptions): Reply<StatusResponse>;
  initiateTransfer(args: operations.VoiceInitiateTransferArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.initiateTransfer, args, options);
  }

  /**
   * MergeWithOtherCall.
   *
   * Resolves to the event that `waitFor` names.
   */
  mergeWithOtherCall<W extends EventName>(args: operations.VoiceMergeWithOtherCallArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * MergeWithOtherCall.
   *
   * Makes one call out of two.
   *
   * The documentation contradicts itself here: it shows this request as `POST /api/v2/me/calls`.
   *
   * `POST /api/v2/me/calls/{id}` `MergeWithOtherCall`, documented at
   * `html/VoiceMergeWithOtherCall.html:113:5 #Overview`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `otherCallUri` (body): Address of the second call, for instance:
   *   http://localhost:8080/api/v2/me/calls/\{id\}
   */
  mergeWithOtherCall(args: operations.VoiceMergeWithOtherCallArguments, options?: CallOptions): Reply<StatusResponse>;
  mergeWithOtherCall(args: operations.VoiceMergeWithOtherCallArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.mergeWithOtherCall, args, options);
  }

  /**
   * AttachUserData.
   *
   * Resolves to the event that `waitFor` names.
   */
  attachUserData<W extends EventName>(args: operations.VoiceAttachUserDataArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * AttachUserData.
   *
   * Ties data to a call.
   *
   * Important: A key that is there already is then there twice. UpdateUserData avoids this.
   *
   * `POST /api/v2/me/calls/{id}` `AttachUserData`, documented at
   * `html/VoiceAttachUserData.html:119:5 #Overview`. Followed by `CallStateChangeMessage` on
   * `/v2/me/calls`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `userData` (body)
   *
   * @example Request, documented at `html/VoiceAttachUserData.html:155:116 #Request`
   * ```json
   * {
   *   "operationName": "AttachUserData",
   *   "userData": {
   *     "BookingRef": "SK-20831"
   *   }
   * }
   * ```
   */
  attachUserData(args: operations.VoiceAttachUserDataArguments, options?: CallOptions): Reply<StatusResponse>;
  attachUserData(args: operations.VoiceAttachUserDataArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.attachUserData, args, options);
  }

  /**
   * UpdateUserData.
   *
   * Resolves to the event that `waitFor` names.
   */
  updateUserData<W extends EventName>(args: operations.VoiceUpdateUserDataArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * UpdateUserData.
   *
   * Writes data of a call, new keys and known ones.
   *
   * `POST /api/v2/me/calls/{id}` `UpdateUserData`, documented at
   * `html/VoiceUpdateUserData.html:120:5 #Overview`. Followed by `CallStateChangeMessage` on
   * `/v2/me/calls`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `userData` (body, required): A JSON object with the keys to write and their values.
   *
   * @example Request 1 of 2, documented at `html/VoiceUpdateUserData.html:162:116 #Request`
   * ```json
   * {
   *   "operationName": "UpdateUserData",
   *   "userData": {
   *     "BookingRef": "SK-20832"
   *   }
   * }
   * ```
   *
   * More at `html/VoiceUpdateUserData.html:162:116 #Request`,
   * `html/VoiceUpdateUserData.html:208:116 #Request_2`,
   * `html/VoiceUpdateUserData.html:171:115 #HTTP_response`, ….
   */
  updateUserData(args: operations.VoiceUpdateUserDataArguments, options?: CallOptions): Reply<StatusResponse>;
  updateUserData(args: operations.VoiceUpdateUserDataArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.updateUserData, args, options);
  }

  /**
   * DeleteUserDataPair.
   *
   * Resolves to the event that `waitFor` names.
   */
  deleteUserDataPair<W extends EventName>(args: operations.VoiceDeleteUserDataPairArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * DeleteUserDataPair.
   *
   * Takes one key, and its value, away from a call.
   *
   * `POST /api/v2/me/calls/{id}` `DeleteUserDataPair`, documented at
   * `html/VoiceDeleteUserDataPair.html:113:5 #Overview`. Followed by `CallStateChangeMessage` on
   * `/v2/me/calls`. Required features: `api-voice`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `key` (body, required): The key to take away.
   *
   * @example Request, documented at `html/VoiceDeleteUserDataPair.html:163:116 #Request`
   * ```json
   * {
   *   "operationName": "DeleteUserDataPair",
   *   "key": "Harbour"
   * }
   * ```
   */
  deleteUserDataPair(args: operations.VoiceDeleteUserDataPairArguments, options?: CallOptions): Reply<StatusResponse>;
  deleteUserDataPair(args: operations.VoiceDeleteUserDataPairArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.deleteUserDataPair, args, options);
  }

  /**
   * ListenIn.
   *
   * Resolves to the event that `waitFor` names.
   */
  listenIn<W extends EventName>(args: operations.VoiceListenInArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * ListenIn.
   *
   * Lets a supervisor hear the calls of an agent without being heard. The phone of the supervisor
   * joins each of them.
   *
   * Important: With several switches in a cluster: - The scope is always that of a call. - A queue
   * cannot be listened to.
   *
   * `POST /api/v2/me/devices/{deviceId}` `ListenIn`, documented at
   * `html/VoiceListenIn.html:113:5 #Overview`. Followed by `DeviceStateChangeMessage` on
   * `/v2/me/devices`. Required features: `api-voice`, `api-supervisor-monitoring`.
   *
   * @param args - What the request says:
   * - `deviceId` (path, required)
   * - `targetDeviceUri` (body, required): Address of the phone to listen to.
   * - `supervisorMonitoringScope` (body): This optional parameter says how far to follow a caller:
   *   - Agent — as long as this agent is on the line, and no further. - Call — to the end, whoever
   *   talks. Call is the default. Default: `"Call"`.
   * - `supervisorMonitoringMode` (body): This optional parameter says how often: - NextCall — the
   *   next call only. - AllCalls — every call until told otherwise. AllCalls is the default.
   *   Default: `"AllCalls"`.
   * - `phoneNumber` (body): The number to listen to.
   *
   * More at `html/VoiceListenIn.html:182:116 #Request`,
   * `html/VoiceListenIn.html:189:115 #HTTP_response`.
   */
  listenIn(args: operations.VoiceListenInArguments, options?: CallOptions): Reply<StatusResponse>;
  listenIn(args: operations.VoiceListenInArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.listenIn, args, options);
  }

  /**
   * BargeIn.
   *
   * Resolves to the event that `waitFor` names.
   */
  bargeIn<W extends EventName>(args: operations.VoiceBargeInArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * BargeIn.
   *
   * As ListenIn, but everybody hears the supervisor.
   *
   * `POST /api/v2/me/devices/{deviceId}` `BargeIn`, documented at
   * `html/VoiceBargeIn.html:113:5 #Overview`. Followed by `DeviceStateChangeMessage` on
   * `/v2/me/devices`. Required features: `api-voice`, `api-supervisor-monitoring`.
   *
   * @param args - What the request says:
   * - `deviceId` (path, required)
   * - `targetDeviceUri` (body, required): Address of the phone to listen to. (mandatory)
   * - `phoneNumber` (body): The number to listen to. (optional)
   *
   * @example Request, documented at `html/VoiceBargeIn.html:161:116 #Request`
   * ```json
   * {
   *   "operationName": "BargeIn",
   *   "targetDeviceUri": "http://gws.example.com:8080/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
   * }
   * ```
   */
  bargeIn(args: operations.VoiceBargeInArguments, options?: CallOptions): Reply<StatusResponse>;
  bargeIn(args: operations.VoiceBargeInArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.bargeIn, args, options);
  }

  /**
   * CancelSupervisorMonitoring.
   *
   * Resolves to the event that `waitFor` names.
   */
  cancelSupervisorMonitoring<W extends EventName>(args: operations.VoiceCancelSupervisorMonitoringArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * CancelSupervisorMonitoring.
   *
   * No more listening.
   *
   * `POST /api/v2/me/devices/{deviceId}` `CancelSupervisorMonitoring`, documented at
   * `html/VoiceCancelSupervisorMonitoring.html:113:5 #Overview`. Followed by
   * `DeviceStateChangeMessage` on `/v2/me/devices`. Required features: `api-voice`,
   * `api-supervisor-monitoring`.
   *
   * @param args - What the request says:
   * - `deviceId` (path, required)
   */
  cancelSupervisorMonitoring(args: operations.VoiceCancelSupervisorMonitoringArguments, options?: CallOptions): Reply<StatusResponse>;
  cancelSupervisorMonitoring(args: operations.VoiceCancelSupervisorMonitoringArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.cancelSupervisorMonitoring, args, options);
  }

  /**
   * StartCallRecording.
   *
   * Resolves to the event that `waitFor` names.
   */
  startCallRecording<W extends EventName>(args: operations.VoiceStartCallRecordingArguments, options: WaitingOptions<W>): Reply<EventOf<W>>;
  /**
   * StartCallRecording.
   *
   * From now on the call is recorded.
   *
   * `POST /api/v2/me/calls/{id}` `StartCallRecording`, documented at
   * `html/VoiceStartCallRecording.html:113:5 #Overview`. Followed by `CallStateChangeMessage` on
   * `/v2/me/calls`. Required features: `api-voice-recording`.
   *
   * @param args - What the request says:
   * - `id` (path, required)
   * - `Origin` (header)
   */
  startCallRecording(args: operations.VoiceStartCallRecordingArguments, options?: CallOptions): Reply<StatusResponse>;
  startCallRecording(args: operations.VoiceStartCallRecordingArguments, options: CallOptions & { readonly waitFor?: EventName } = {}): Reply<unknown> {
    return this.#caller.call(operations.startCallRecording, args, options);
  }
}
