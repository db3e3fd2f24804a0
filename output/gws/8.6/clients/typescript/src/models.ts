/** The objects that requests, responses and events hold. Names of members are those on the wire. */

export type BusinessUnitGetGroupUsersOrder = "Ascending" | "Descending";

export type CallCallType = "Consult" | "Inbound" | "Internal" | "Outbound";

export type CallCapability = "Answer" | "AttachUserData" | "CompleteTransfer" | "DeleteUserData" | "DeleteUserDataPair" | "Hangup" | "Hold" | "InitiateTransfer" | "PauseCallRecording" | "Retrieve" | "SendDtmf" | "StartCallRecording" | "StopCallRecording" | "SwapCalls" | "UpdateUserData";

export type CallRecordingState = "Paused" | "Recording" | "Stopped";

export type CallState = "Dialing" | "Established" | "Held" | "Released" | "Ringing";

export type CallStateChangeMessageNotificationType = "AttachedDataChanged" | "CallRecordingStateChange" | "DtmfSent" | "ParticipantsUpdated" | "StatusChange";

export type ChatCapability = "Accept" | "Complete" | "Leave" | "Reject" | "SendMessage" | "Transfer" | "UpdateUserData";

export type ChatListResponseCapability = "AttachUserData" | "Leave" | "LeaveAndComplete" | "Transfer" | "UpdateUserData";

export type ChatParticipantType = "Agent" | "Customer";

export type ChatState = "Chatting" | "Invited";

export type ChatStateChangeMessageNotificationType = "Error" | "ParticipantsUpdated" | "PropertiesUpdated" | "StatusChange";

export type ContactRole = "ROLE_ADMIN" | "ROLE_AGENT" | "ROLE_SUPERVISOR";

export type ContactType = "Custom" | "Queue" | "User";

export type ContactsListOrder = "Ascending" | "Descending";

export type ContactsListRole = "ROLE_AGENT" | "ROLE_SUPERVISOR" | "ROLE_ADMIN" | "ROLE_APIUSER";

export type ContactsListType = "User" | "Queue" | "Custom";

export type DeviceCapability = "BargeIn" | "CancelSupervisorMonitoring" | "Coach" | "DoNotDisturbOff" | "DoNotDisturbOn" | "ForwardCallsOff" | "ForwardCallsOn" | "ListenIn" | "MuteMonitoredUser";

export type DeviceDeviceState = "Active" | "Inactive";

export type DeviceDoNotDisturb = "Off" | "On";

export type DeviceTelephonyNetwork = "Private" | "Public";

export type FromType = "Agent" | "Customer";

export type IMLogUpdateMessageMessageType = "IMLogUpdateMessage" | "IMLogUpdatedMessage";

export type IMLogUpdateMessageNotificationType = "NewMessage";

export type IMSessionStateChangeMessageNotificationType = "AttachedDataChanged" | "StatusChange";

export type ImSessionCapability = "AttachUserData" | "Complete" | "DeleteUserData" | "SendMessage" | "UpdateUserData";

export type ImSessionState = "Alerting" | "Completed" | "Initiating" | "Talking";

export type InteractionHistoryRetrieveContactHistoryMediaType = "call" | "chat" | "email" | "workitem";

export type InteractionHistoryRetrieveContactHistorySort = "asc" | "desc";

export type MessageLogUpdatedNotificationType = "NewMessages";

export type MessageType = "ParticipantJoined" | "Text";

export type OutboundCampaignMessageNotificationType = "CampaignLoaded" | "PreviewSessionStarted";

export type OutboundCampaignState = "Active" | "Started";

export type OutboundCompleteRecordCallResult = "AllTrunksBusy" | "AnsweringMachineDetected" | "Busy" | "FaxDetected" | "NoAnswer" | "Ok" | "SITInvalidNumber";

export type OutboundCompleteRecordChainAttribute = "AllChain" | "RecordOnly";

export type OutboundRecordMessageNotificationType = "RecordProcessedAcknowledge";

export type SMSsessionStateChangeMessageNotificationType = "PropertiesUpdated";

export type ServiceState = "Active" | "Inactive" | "ReadOnly" | "Unknown";

export type ServiceType = "Chat" | "Provisioning" | "Reporting" | "Unknown" | "Voice";

export type SupervisorMonitoringStateMode = "AllCalls" | "NextCall";

export type SupervisorMonitoringStateScope = "Agent" | "Call";

export type SupervisorMonitoringStateState = "BargeIn" | "ListenIn";

export type UserStateState = "NotReady" | "Ready";

export type VoiceListenInSupervisorMonitoringMode = "NextCall" | "AllCalls";

export type VoiceListenInSupervisorMonitoringScope = "Agent" | "Call";

export type VoiceReadyWorkmode = "ManualIn" | "AutoIn";

export type VoiceStartContactCenterSessionWorkmode = "AutoIn" | "ManualIn";

export type WorkbinStateChangeMessageAction = "ItemAdded" | "ItemRemoved";

export type WorkbinSubscriptionStateChangeMessageStateResource = "RequestFailed" | "Subscribed" | "Unsubscribed";

export type WorkbinType = "Agent" | "Agent Group" | "AgentGroup" | "Place" | "Place Group";

export type WorkbinsAddInteractionToWorkbinOperationName = "AddInteraction" | "AddChat" | "AddEmail" | "AddWorkitem";

export type WorkbinsPullInteractionFromWorkbinOperationName = "PullInteraction" | "PullChat" | "PullEmail" | "PullWorkitem";

export type WorkitemCapability = "AttachUserData" | "Complete" | "DeleteUserData" | "Transfer" | "UpdateUserData";

export type WorkitemStateChangeMessageNotificationType = "StatusChange";

/** Documented at `html/PlatformConfigurationAPI.html:151:115 #Response`. */
export interface AgentLogin {
  useOverride?: string;
  tenantDBID?: string;
  DBID?: string;
  userProperties?: { [member: string]: unknown };
  state?: string;
  switchDBID?: string;
  loginCode?: string;
}

/**
 * Documented at `html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings`.
 */
export interface ApiBasicsSetting {
  name?: string;
  /** The documentation shows several shapes. */
  value?: (Value | string)[] | SettingValue | number | string;
}

/** Documented at `html/ContactsContactResource.html:83:6 #Sample_data`. */
export interface Availability {
  channels?: Channel[];
}

export interface BusinessUnit {
  name?: string;
}

/** Documented at `html/BusinessUnitAPI.html:66:54 #firstHeading`. */
export interface BusinessUnitGetGroupResponse {
  name?: string;
  contains?: string[];
  users?: User[];
  skills?: Skill[];
  queues?: Queue[];
  type?: string;
  id?: string;
  groups?: GroupGroup[];
  dispositions?: Disposition[];
}

/** Documented at `html/BusinessUnitRetrieveBusinessUnitsList.html:66:54 #firstHeading`. */
export interface BusinessUnitListResponse {
  groups?: Group[];
}

/**
 * One call, seen from one phone. **GET** requests on /api/v2/me/calls give it, and so do
 * CallStateChangeMessages, always in the same shape.
 *
 * Documented at `html/VoiceCallResource.html:146:5 #Resource_details`.
 */
export interface Call {
  /** Names the call. */
  id: string;
  /** How far it has come (Dialing, Ringing, Established, Held, Released). */
  state: CallState | (string & {});
  /** Names the call across all sites. */
  callUuid?: string;
  /** The name that the switch has for it. */
  connId?: string;
  /** Address of the phone from which we look at it. */
  deviceUri?: string;
  /**
   * Everybody else on the line. Numbers written with `+country_code` bring more with them:
   * - country — where the number is from:
   * "country":\{"name":"United Kingdom", "code":"GB", "callingCode":"44"\}
   * - location — the region.
   */
  participants?: Participant[];
  /** The number that was dialled. */
  dnis?: string;
  /** Internal, Inbound, Outbound or Consult. */
  callType?: CallCallType | (string & {});
  /** What may be asked of it now. While it rings: ["Answer", "AttachUserData"]. */
  capabilities?: (CallCapability | (string & {}))[];
  /** Data tied to it, as a map of your own keys. */
  userData?: { [member: string]: unknown };
  /** For how many seconds it has lasted. */
  duration?: string;
  /** On if the agent cannot be heard. */
  mute?: string;
  /** Possible values are Recording, Paused, Stopped. */
  recordingState?: CallRecordingState | (string & {});
  /** Whether somebody listens. */
  supervisorListeningIn?: boolean;
  /** Whether the agent who is listened to is muted. */
  monitoredUserMuted?: boolean;
  /** Whether this user listens. */
  monitoring?: boolean;
  /** Its address. */
  uri?: string;
  /** The address without the server. */
  path?: string;
  /** The number of the caller. Optional. */
  ani?: number;
  /** Latest keys and values from the switch. Optional. */
  extensions?: { [member: string]: unknown };
  /**
   * How a supervisor takes part, as an object:
   * - state — Possible values are ListenIn, Coach, or BargeIn.
   */
  supervisorMonitoringState?: SupervisorMonitoringState;
  toast?: Toast[];
  parentCallUri?: string;
  outboundRecord?: OutboundRecord;
}

/** Documented at `html/VoiceCometDNotifications.html:194:5 #CallStateChangeMessage`. */
export interface CallStateChangeMessage {
  /** Here always `CallStateChangeMessage` . */
  messageType: "CallStateChangeMessage";
  /**
   * What has changed. It can have one of these values:
   * - `StatusChange` — the call is in another state.
   * - `ParticipantsUpdated` — somebody joined or left.
   * - `AttachedDataChanged` — the data of the call are not what they were.
   * - `DtmfSent` — the tones of `SendDtmf` are on the line.
   * - `CallRecordingStateChange` — recording began, paused or ended.
   */
  notificationType: CallStateChangeMessageNotificationType | (string & {});
  /** More from the switch, as keys and values. */
  extensions?: { [member: string]: unknown };
  /** The call as it is now, a `call resource` . */
  call?: Call;
  phoneNumber?: string;
}

/**
 * Documented at `html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User`.
 */
export interface CfgAgentInfo {
  contractDBID?: string | undefined;
  placeDBID?: string | undefined;
}

/**
 * Documented at `html/APIChangeListBetween85And86.html:371:116 #API_usage_example:_Update_User`.
 */
export interface CfgPerson {
  DBID?: string | undefined;
  CfgAgentInfo?: CfgAgentInfo | undefined;
}

/**
 * Documented at `html/APIChangeListBetween85And86.html:294:116 #API_usage_example:_Update_Place`.
 */
export interface CfgPlace {
  DBID?: number | undefined;
  DNDBIDs?: string[] | undefined;
}

/** Documented at `html/PlatformConfigurationAPI.html:212:116 #Request_5`. */
export interface CfgSkill {
  DBID?: number | undefined;
  name?: string | undefined;
}

/** Documented at `html/ContactsContactResource.html:83:6 #Sample_data`. */
export interface Channel {
  channel?: string;
  available?: boolean;
  phoneNumber?: string;
  userActivity?: string;
  userState?: UserState;
  dndState?: string;
}

/** Documented at `html/SupervisorAgentStateControlReady.html:143:115 #Notification`. */
export interface ChannelStateChangeMessageV2 {
  channels?: Channel[];
  messageType: "ChannelStateChangeMessageV2";
}

/** Documented at `pdf/sms-update-user-data.pdf#page=2-3`. */
export interface Chat {
  userData?: { [member: string]: unknown };
  state?: ChatState | (string & {});
  capabilities?: (ChatCapability | (string & {}))[];
  uri?: string;
  participants?: ChatParticipant[];
  id?: string;
}

/** Documented at `html/ChatResource.html:148:5 #Messages`. */
export interface ChatGetMessagesResponse {
  messages?: Message[];
}

/** Documented at `html/ChatResource.html:106:5 #Overview`. */
export interface ChatListResponse {
  id?: string;
  participants?: ChatParticipant[];
  uri?: string;
  capabilities?: (ChatListResponseCapability | (string & {}))[];
  state?: string;
  userData?: { [member: string]: unknown };
}

/** Documented at `html/ChatAccept.html:182:115 #Updated_participant_list`. */
export interface ChatParticipant {
  nickname?: string;
  type?: ChatParticipantType | (string & {});
  participantId?: string;
}

/** Documented at `html/ChatCometDNotifications.html:110:5 #ChatStateChangeMessage`. */
export interface ChatStateChangeMessage {
  /** Here always ChatStateChangeMessage. */
  messageType: "ChatStateChangeMessage";
  /**
   * What has changed:
   * - StatusChange — the state.
   * - ParticipantsUpdated — who takes part.
   * - PropertiesUpdated — the data.
   * - Error — nothing: a request failed.
   */
  notificationType: ChatStateChangeMessageNotificationType | (string & {});
  /** The chat as it is now. */
  chat?: Chat;
  /** The number that the response to your request gave. */
  referenceId?: number;
  errorMessage?: string;
}

/** Documented at `html/WorkbinsCometDNotifications.html:209:115 #Example_2`. */
export interface ChatStateResourceV2 {
  userData?: { [member: string]: unknown };
  receivedDate?: string;
  chatType?: string;
  capabilities?: string[];
  participants?: (ChatParticipant | Participant)[];
  id?: string;
}

/**
 * There are three kinds: Custom, Queue, and User. GET requests to `/api/v2/contacts` give them.
 *
 * Documented at `html/ContactsContactResource.html:148:5 #Resource_details`.
 */
export interface Contact {
  /** Names the contact */
  id?: string;
  /** What it is called. */
  name?: string;
  /** Possible values are Custom, Queue, and User. */
  type?: ContactType | (string & {});
  /** Where to reach it. */
  phoneNumber?: unknown;
  /** The switch that has the number. */
  switchName?: string;
  /** What they log in with. */
  userName?: string;
  /** Given name. */
  firstName?: string;
  /** Family name. */
  lastName?: string;
  /** Employee number. */
  employeeId?: string;
  /** Whether they can be reached, by channel. */
  availability?: Availability;
  /** Units they belong to. */
  businessUnits?: BusinessUnit[];
  /**
   * What they may do:
   * - ROLE_ADMIN — configure.
   * - ROLE_AGENT — talk.
   * - ROLE_SUPERVISOR — lead.
   */
  roles?: (ContactRole | (string & {}))[];
  phoneNumbers?: ContactPhoneNumber[];
  emailAddress?: string;
  uri?: string;
  path?: string;
}

/** Documented at `html/ContactsContactResource.html:83:6 #Sample_data`. */
export interface ContactPhoneNumber {
  phoneNumber?: string;
  description?: string;
  switchName?: string;
}

/** Documented at `html/ContactsCreateACustomContact.html:95:5 #Overview`. */
export interface ContactsCreateCustomContactResponse {
  statusCode?: number;
  id?: string;
  path?: string;
}

/** Documented at `html/ContactsGetContacts.html:99:5 #Overview`. */
export interface ContactsListResponse {
  statusCode?: number;
  totalCount?: number;
  contacts?: Contact[];
}

/** Documented at `html/VoiceCallResource.html:97:115 #Sample_data`. */
export interface Country {
  name?: string;
  code?: string;
  callingCode?: string;
}

/**
 * Documented at `html/APIChangeListBetween85And86.html:371:116 #API_usage_example:_Update_User`.
 */
export interface DeltaPerson {
  CfgPerson?: CfgPerson | undefined;
}

/**
 * Documented at `html/APIChangeListBetween85And86.html:294:116 #API_usage_example:_Update_Place`.
 */
export interface DeltaPlace {
  CfgPlace?: CfgPlace | undefined;
}

/** Documented at `html/PlatformConfigurationAPI.html:212:116 #Request_5`. */
export interface DeltaSkill {
  CfgSkill?: CfgSkill | undefined;
}

/** Documented at `html/VoiceDial.html:180:116 #Request`. */
export interface Destination {
  phoneNumber?: string | undefined;
}

/**
 * A phone, real or not, together with the state of the person at it.
 *
 * Documented at `html/VoiceDeviceResource.html:125:5 #Resource_details`.
 */
export interface Device {
  /**
   * What may be asked of it. Agents see DoNotDisturbOn, DoNotDisturbOff, ForwardCallsOn,
   * ForwardCallsOff. Supervisors see the rest, too: MuteMonitoredUser, UnmuteMonitoredUser, Coach,
   * BargeIn, ListenIn.
   */
  capabilities?: (DeviceCapability | (string & {}))[];
  /** Possible values are Active, Inactive. */
  deviceState?: DeviceDeviceState | (string & {});
  /** Possible values are On, Off. */
  doNotDisturb?: DeviceDoNotDisturb | (string & {});
  /** The number as the whole world writes it. */
  e164Number?: string;
  /** Names the phone. */
  id?: string;
  /** Mandatory. Its number. */
  phoneNumber?: string;
  /**
   * Valid values are Public or Private.
   * Private is the default.
   */
  telephonyNetwork?: DeviceTelephonyNetwork | (string & {});
  /**
   * The state of its user:
   * - id — names the state.
   * - displayName — the state in words.
   * - state — the state as a constant.
   */
  userState?: UserState;
  /** Address of the switch it hangs on. */
  voiceEnvironmentUri?: string;
  phoneNumberUri?: string;
  model?: string;
  /** Optional. Who made it. */
  vendor?: string;
  /**
   * Where the number is from:
   * "country":\{"name":"Norway","code":"NO","callingCode":"47"\}
   */
  country?: Country | string;
  forwardTo?: string;
  /**
   * Whom it listens to. Not there if it listens to nobody.
   * \{ "state": "ListenIn", "scope": "Agent", "targetDeviceUri": \<device uri\> \}
   * - Values
   * - state - ListenIn, Coach, or BargeIn.
   * - scope - Call or Agent
   */
  supervisorMonitoringState?: SupervisorMonitoringState;
  /** The word ACDPosition. */
  type?: string;
  /** The number as the whole world writes it */
  e164number?: string;
  /** Whether the agent who is listened to is muted. */
  monitoredUserMuted?: boolean;
}

/** Documented at `html/VoiceCometDNotifications.html:135:5 #DeviceStateChangeMessage`. */
export interface DeviceStateChangeMessage {
  /** Here always DeviceStateChangeMessage. */
  messageType: "DeviceStateChangeMessage";
  /** The phones it is about, as device resources. */
  devices: Device[];
}

/** Documented at `html/OutboundCompleteRecord.html:217:6 #CometD_Response`. */
export interface DeviceUserEventMessage {
  userData?: { [member: string]: unknown };
  messageType: "DeviceUserEventMessage";
}

/** Documented at `html/DevicesAssignDevice.html:82:8 #Requests`. */
export interface DevicesAssignResponse {
  statusCode?: number;
  id?: string;
  uri?: string;
}

/** Documented at `html/DevicesOperations.html:112:5 #firstHeading`. */
export interface DevicesGetResponse {
  id?: string;
  phoneNumberUri?: string;
  phoneNumber?: PhoneNumber;
  statusCode?: number;
  device?: Device;
}

/** Documented at `html/DevicesListDevices.html:120:5 #Requests`. */
export interface DevicesListForMeResponse {
  statusCode: number;
  uris?: string[];
  devices?: Device[];
}

/** Documented at `html/DevicesOperations.html:91:5 #firstHeading`. */
export interface DevicesListResponse {
  statusCode?: number;
  uris?: string[];
  devices?: Device[];
}

/** Documented at `html/MakingARequest.html:100:53 #A_simple_request`. */
export interface DiagnosticsGetVersionResponse {
  statusCode?: number;
  version?: string;
}

/** Documented at `html/HierarchicalDispositionsAPI.html:92:5 #Dispositions_resource`. */
export interface Disposition {
  /**
   * What programs call it. Used twice:
   * - as the key of the setting;
   * - as the value sent to the switch.
   */
  name: string;
  /** What people read. */
  displayName: string;
}

/**
 * Documented at `html/APIChangeListBetween85And86.html:193:116 #API_usage_example:_Create_Device`.
 */
export interface Dn {
  tenantDBID?: string | undefined;
  type?: string | undefined;
  number?: string | undefined;
  registerAll?: string | undefined;
  routeType?: string | undefined;
  switchDBID?: string | undefined;
}

/** Documented at `html/WorkbinsGetWorkbins.html:227:115 #Response_3`. */
export interface Email {
  id?: string;
  subject?: string;
  state?: string;
  userData?: { [member: string]: unknown };
}

/** Documented at `html/VoiceCometDNotifications.html:275:5 #ErrorMessage`. */
export interface ErrorMessage {
  /** Here always ErrorMessage. */
  messageType: "ErrorMessage";
  /** The phone that met with the error. */
  deviceUri?: string;
  /** The call that was meant, if one was. */
  callUri?: string;
  /** What the switch said, if it said anything. */
  errorMessage?: string;
}

/** Documented at `html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3`. */
export interface Failed {
  channel?: string;
  statusCode?: number;
  statusMessage?: string;
}

/** Documented at `html/Features.html:195:5 #Attributes`. */
export interface Feature {
  /** Its name, fit for a URL. */
  id?: string;
  /** The same for people to read. */
  displayName?: string;
  /** What it is good for. */
  description?: string;
}

/** Documented at `html/ChatAccept.html:199:115 #What_was_written_before`. */
export interface From {
  nickname?: string;
  type?: FromType | (string & {});
  participantId?: string;
}

/** Documented at `html/SettingsSystemSettings.html:117:5 #General_settings`. */
export interface GeneralSetting {
  /** Two letters for the country. */
  countryCode?: string;
  /** What to dial for it. */
  countryDigits?: string;
}

export interface GetInteractionContentMessage {
  messageType: "GetInteractionContentMessage";
}

/**
 * Documented at
 * `html/InteractionHistoryCometDNotifications.html:98:5 #GetInteractionsHistoryMessage`.
 */
export interface GetInteractionsHistoryMessage {
  /** Here always GetInteractionsHistoryMessage. */
  messageType: "GetInteractionsHistoryMessage";
  /** What was found. */
  interactions?: InteractionHistory[];
  /** The number that the response to your request gave. */
  referenceId?: number;
  /** Why nothing was found. */
  errorMessage?: string;
}

/** Documented at `html/BusinessUnitRetrieveBusinessUnitsList.html:82:1 #Example`. */
export interface Group {
  names?: string;
  contains?: string[];
  type?: string;
}

/**
 * Documented at
 * `html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1 #Example`.
 */
export interface GroupGroup {
  name?: string;
  contains?: string;
  parentUri?: string;
  groups?: GroupGroup[];
  dispositions?: Disposition[];
}

/**
 * Documented at
 * `html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:68:54 #firstHeading`.
 */
export interface HierarchicalDispositionsGetGroupDispositionsResponse {
  dispositions?: Disposition[];
}

/** Documented at `html/IMSessionCometDNotifications.html:161:5 #IMLogUpdateMessage`. */
export interface IMLogUpdateMessage {
  /** Here always IMLogUpdateMessage. */
  messageType: IMLogUpdateMessageMessageType;
  /** Nothing but NewMessage. */
  notificationType?: IMLogUpdateMessageNotificationType | (string & {});
  /** Path of the session. */
  imSessionPath?: string;
  /** What was written. */
  message?: string;
}

/** Documented at `html/IMSessionCometDNotifications.html:108:5 #IMSessionStateChangeMessage`. */
export interface IMSessionStateChangeMessage {
  /** Here always IMSessionStateChangeMessage. */
  messageType: "IMSessionStateChangeMessage";
  /**
   * What has changed. One of these:
   * - StatusChange — the state of the session.
   * - AttachedDataChanged — its data.
   */
  notificationType?: IMSessionStateChangeMessageNotificationType | (string & {});
  /** The session as it is now, an IM session resource. */
  imSession?: ImSession;
}

/**
 * A session and the people in it. A **GET** request to `/api/v2/me/im-sessions?fields=*` gives the
 * list.
 *
 * Documented at `html/IMSessionResource.html:103:11 #Resource_Details`.
 */
export interface ImSession {
  /** Names the session. */
  id?: string;
  /** Possible values are "Initiating", "Alerting", "Talking", "Completed". */
  state?: ImSessionState | (string & {});
  /** Data tied to it. */
  userData?: { [member: string]: unknown };
  /** Its address without the server. */
  path?: string;
  /** Who takes part, as in a "call" resource. */
  participants?: Participant[];
  /** What may be asked of it now. */
  capabilities?: (ImSessionCapability | (string & {}))[];
  uri?: string;
}

/** Documented at `html/OutboundIncomingCallFromAnOutboundCampaign.html:80:6 #firstHeading`. */
export interface IncomingCallFromOutboundCampaign {
  call?: Call;
}

/** Documented at `html/InteractionHistoryResource.html:87:5 #Resource_details`. */
export interface InteractionHistory {
  typeId?: string;
  /** When it began. */
  startDate?: string;
  endDate?: string;
  ownerInformation?: OwnerInformation;
  /** What it was: call, chat, email. */
  mediaType?: string;
  /** Whether it is over. */
  state?: boolean | string;
  /** With whom. */
  contactId?: string;
  /** Names the interaction. */
  id?: string;
  subject?: string;
  /** Your own keys, as a map. */
  customAttributes?: { [member: string]: unknown };
}

/** Documented at `html/ChatAccept.html:199:115 #What_was_written_before`. */
export interface Message {
  index?: number;
  from?: From;
  text?: string;
  visibility?: string;
  timestamp?: string;
  type?: MessageType | (string & {});
  timestampSeconds?: number | bigint;
}

/** Documented at `html/ChatCometDNotifications.html:166:5 #MessageLogUpdated`. */
export interface MessageLogUpdated {
  /** Here always MessageLogUpdated. */
  messageType: "MessageLogUpdated";
  /** Nothing but NewMessages. */
  notificationType?: MessageLogUpdatedNotificationType | (string & {});
  /** What was written since the last time. */
  messages?: Message[];
  /** Address of the chat. */
  chatUri?: string;
}

/**
 * A campaign. Addresses: `/api/v2/me/outbound-campaigns` and **\/api/v2/me/outbound-campaigns
 * /\<campaign-name\>**.
 *
 * Documented at `html/OutboundCampaignResource.html:104:5 #Resource_Details`.
 */
export interface OutboundCampaign {
  /** Who makes the calls. */
  groupName?: string;
  /** What it is for. */
  description?: string;
  /** Number of the dialler. */
  applicationId?: number;
  /** How far it has come, Started or Loaded for instance. */
  state?: OutboundCampaignState | (string & {});
  /** What it is called. */
  name?: string;
  /** Progressive, Predictive, Preview, Push Preview, or Power GVP. */
  dialingMode?: string;
  /** Path of a phone. */
  devicePath?: string;
  groupDescription?: string;
}

/** Documented at `html/OutboundRequestCampaignStatus.html:166:6 #CometD_Response`. */
export interface OutboundCampaignMessage {
  messageType: "OutboundCampaignMessage";
  notificationType?: OutboundCampaignMessageNotificationType | (string & {});
  campaign?: OutboundCampaign;
  referenceId?: string;
}

/** Documented at `html/OutboundIncomingCallFromAnOutboundCampaign.html:80:6 #firstHeading`. */
export interface OutboundRecord {
  recordHandle?: number;
  campaignName?: string;
  phoneNumber?: string;
  tzOffset?: number;
  otherFields?: { [member: string]: unknown };
  attempts?: number;
}

/** Documented at `html/OutboundCompleteRecord.html:217:6 #CometD_Response`. */
export interface OutboundRecordMessage {
  record?: RecordModel;
  notificationType?: OutboundRecordMessageNotificationType | (string & {});
  messageType: "OutboundRecordMessage";
  referenceId?: string;
}

/**
 * Documented at `html/InteractionHistoryRetrieveContactHistory.html:198:115 #CometD_notification`.
 */
export interface OwnerInformation {
  userName?: string;
  firstName?: string;
  lastName?: string;
}

/** Documented at `html/ReturnValues.html:326:5 #Partial_Success`. */
export interface PartialSuccess {
  /** The number 7 */
  statusCode?: unknown;
  /** What worked, one descriptor each. */
  succeeded?: Succeeded[];
  /** What did not, one descriptor each. */
  failed?: Failed[];
  /** Address of the thing, as it was sent. */
  uri?: string;
  /** The same without the server. */
  path?: string;
  /** Its identifier. */
  id?: string;
  /** Why it failed, in words. */
  statusMessage?: string;
  [member: string]: unknown;
}

/** Documented at `html/VoiceCallResource.html:97:115 #Sample_data`. */
export interface Participant {
  e164Number?: string;
  formattedPhoneNumber?: string;
  phoneNumber?: string;
  digits?: string;
  location?: string;
  country?: Country;
}

/**
 * Documented at `html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User`.
 */
export interface Person {
  tenantDBID?: string | undefined;
  lastName?: string | undefined;
  externalID?: string | undefined;
  employeeID?: string | undefined;
  name?: string | undefined;
  emailAddress?: string | undefined;
  isAdmin?: string | undefined;
  userName?: string | undefined;
  firstName?: string | undefined;
  password?: string | undefined;
  isAgent?: string | undefined;
  CfgAgentInfo?: CfgAgentInfo | undefined;
}

/** Documented at `html/RequestParameters.html:344:115 #Response:_3`. */
export interface PhoneNumber {
  id?: string;
}

/** Documented at `html/PlatformConfigurationAPI.html:144:51 #GET_Operations`. */
export interface PlatformConfigurationGetAgentLoginResponse {
  statusCode?: string;
  "agent-login"?: AgentLogin;
}

/** Documented at `html/PlatformConfigurationAPI.html:144:51 #GET_Operations`. */
export interface PlatformConfigurationGetAgentLoginsResponse {
  statusCode?: number;
  "agent-logins"?: AgentLogin[];
}

/** Documented at `html/Filtering.html:110:115 #Response:`. */
export interface Queue {
  id?: string;
  name?: string;
  channel?: string;
}

/**
 * Documented at
 * `html/RequestParameters.html:180:51 #mw-customcollapsible-Specify_data_fields_-_Example`.
 */
export interface QueuesGetResponse {
  id?: string;
  name?: string;
  statusCode?: number;
  users?: User[];
  totalCount?: number;
}

/** Documented at `html/Filtering.html:81:54 #firstHeading`. */
export interface QueuesListResponse {
  statusCode?: number;
  queues?: Queue[];
}

/** Documented at `html/OutboundCompleteRecord.html:217:6 #CometD_Response`. */
export interface RecordModel {
  devicePath?: string;
  callingList?: string;
  applicationId?: number;
  recordHandle?: number;
}

/** Documented at `pdf/sms-update-user-data.pdf#page=2-3`. */
export interface SMSsessionStateChangeMessage {
  referenceId?: number;
  smssession?: Chat;
  notificationType?: SMSsessionStateChangeMessageNotificationType | (string & {});
  messageType: "SMSsessionStateChangeMessage";
}

/** Documented at `html/Services.html:169:5 #Attributes`. */
export interface Service {
  /** What tells it apart */
  id: string;
  /**
   * Name of the application object behind it. The one that looks after people is always called
   * Provisioning.
   */
  name: string;
  /** One of the following: Provisioning (database) Voice (T-Server) Reporting (Stat Server) */
  type: ServiceType | (string & {});
  /** How it fares: Active, Inactive, ReadOnly or Unknown. */
  state: ServiceState | (string & {});
}

/** Documented at `html/CometDNotifications.html:187:5 #ServiceStateChangeMessage`. */
export interface ServiceStateChangeMessage {
  /** Here always ServiceStateChangeMessage. */
  messageType: "ServiceStateChangeMessage";
  /** Which service it is about, as an object. */
  service?: Service;
}

/** Documented at `html/Services.html:143:5 #Operations`. */
export interface ServicesGetResponse {
  statusCode?: number;
  service?: Service[];
}

/** Documented at `html/Services.html:122:5 #Operations`. */
export interface ServicesListResponse {
  statusCode?: number;
  services?: Service[];
}

/** Documented at `html/CrossOriginResourceSharing.html:155:5 #Settings`. */
export interface Setting {
  /** Origins whose pages may call, as an array. */
  allowedOrigins?: unknown;
}

export interface SettingValue {
  ring?: string;
  volume?: number;
}

/** Documented at `html/CrossOriginResourceSharing.html:121:5 #Operations`. */
export interface SettingsGetAccessControlResponse {
  settings?: ApiBasicsSetting[];
}

/** Documented at `html/SettingsSystemSettings.html:201:62 #Get_agent_states_settings`. */
export interface SettingsGetAgentStatesSettingsResponse {
  statusCode?: number;
  settings?: SettingsSetting[];
  key?: string;
}

/** Documented at `html/SettingsSystemSettings.html:130:57 #Get_general-settings`. */
export interface SettingsGetGeneralSettingsResponse {
  settings?: SettingsGetGeneralSettingsResponseSetting;
  statusCode?: number;
}

/** Documented at `html/SettingsSystemSettings.html:135:115 #Response`. */
export interface SettingsGetGeneralSettingsResponseSetting {
  countryCode?: string;
  countryDigits?: string;
  countryName?: string;
}

/**
 * Documented at `html/ToastAndCaseData.html:107:51 #mw-customcollapsible-Reading_voice_settings`.
 */
export interface SettingsGetVoiceResponse {
  key?: string;
  settings?: ApiBasicsSetting[];
  statusCode?: number;
}

/** Documented at `html/SettingsSystemSettings.html:206:115 #Response_2`. */
export interface SettingsSetting {
  id?: string;
  operationName?: string;
  displayName?: string;
  state?: string;
  workMode?: string;
}

/**
 * Documented at
 * `html/StatisticsMonitoredStatistics.html:121:5 #mw-customcollapsible-Simple_Mode_Entry_Format`.
 */
export interface SimpleModeEntryFormat {
  /** What to count */
  category: string;
  /** Which events */
  mainMask: unknown[];
  /** From second */
  timeRangeLeft?: number;
  /** To second */
  timeRangeRight?: number;
}

export interface Skill {
  name?: string;
  description?: string;
}

/** Documented at `html/RequestParameters.html:367:5 #Supported_Requests`. */
export interface SkillsListResponse {
  statusCode?: number;
  uris?: string[];
  paths?: string[];
}

/** Documented at `html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading`. */
export interface Statistic {
  statistic?: string;
  value?: number;
  time?: number | bigint;
}

/** Documented at `html/StatisticsGetMostRecentStatisticValues.html:67:54 #firstHeading`. */
export interface StatisticsGetMostRecentStatisticValuesResponse {
  objectId?: string;
  statusCode?: number;
  statistics?: Statistic[];
}

/** Documented at `html/WorkbinsAddInteractionToWorkbin.html:178:115 #HTTP_response`. */
export interface StatusResponse {
  statusCode: number;
  referenceId?: number;
}

export interface Succeeded {
  channel?: string;
  statusCode?: number;
}

/** Documented at `html/VoiceBargeIn.html:173:115 #CometD_notification`. */
export interface SupervisorMonitoringState {
  state?: SupervisorMonitoringStateState | (string & {});
  mode?: SupervisorMonitoringStateMode | (string & {});
  scope?: SupervisorMonitoringStateScope | (string & {});
  targetDeviceUri?: string;
  phoneNumber?: string;
  switchName?: string;
  [member: string]: unknown;
}

/** Documented at `html/ToastAndCaseData.html:159:115 #mw-customcollapsible-Notification`. */
export interface Toast {
  key?: string;
  displayName?: string;
  value?: string;
}

/** Documented at `html/UCSIntegrationWithVoiceSetCallNote.html:98:5 #Overview`. */
export interface UcsIntegrationWithVoiceSetCallNoteResponse {
  statusCode?: number;
  referendeId?: number;
}

/** Documented at `html/UCSIntegrationWithVoiceSetCallNote.html:154:115 #Success`. */
export interface UcsOperationResponse {
  referenceId?: number;
  messageType: "UcsOperationResponse";
  success?: boolean;
  errorMessage?: string;
}

/** Documented at `html/MakingARequest.html:192:115 #Authentication`. */
export interface User {
  id?: string;
  userName?: string;
  firstName?: string;
  lastName?: string;
  roles?: string[];
  enabled?: boolean;
  changePasswordOnFirstLogin?: boolean;
  uri?: string;
  path?: string;
  skills?: UserSkill[];
}

/** Documented at `html/UserSettingsGetSettingsGroups.html:94:5 #Overview`. */
export interface UserSettingsGetSettingsGroupsResponse {
  statusCode?: number;
  settings?: UserSettingsSetting[];
}

/** Documented at `html/SettingsResource.html:89:5 #Overview`. */
export interface UserSettingsSetting {
  /** What the group is called in URLs. */
  name?: string;
  /** What people call it. */
  displayName?: string;
  /** The member by which its settings are told apart. */
  key?: string;
  /** Its address. */
  uri?: string;
}

/** Documented at `html/Subresources.html:116:115 #Response`. */
export interface UserSkill {
  id: string;
  name?: string;
  level?: number;
}

/** Documented at `html/VoiceDeviceResource.html:97:115 #Sample_data`. */
export interface UserState {
  id: string;
  displayName?: string;
  state?: UserStateState | (string & {});
}

/** Documented at `html/RequestParameters.html:299:49 #Subresources`. */
export interface UsersGetResponse {
  id?: string;
  firstName?: string;
  skills?: UserSkill[];
  devices?: Device[];
}

/** Documented at `html/RequestParameters.html:194:47 #Pagination`. */
export interface UsersListResponse {
  statusCode?: number;
  users?: User[];
}

/**
 * Documented at `html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings`.
 */
export interface Value {
  attachedDataKey?: string;
  displayName?: string;
}

/** Documented at `html/RecoveringExistingState.html:135:57 #Reading_active_calls`. */
export interface VoiceGetCallsResponse {
  statusCode?: number;
  calls?: Call[];
}

/** Documented at `html/MakingARequest.html:185:51 #Authentication`. */
export interface VoiceGetMeResponse {
  statusCode?: number;
  user?: User;
  statusMessage?: string;
}

/** Documented at `html/VoiceStartContactCenterSession.html:133:5 #Overview`. */
export interface VoiceStartContactCenterSessionResponse {
  statusCode: number;
  failed?: Failed[];
  succeeded?: VoiceStartContactCenterSessionResponseSucceeded[];
  statusMessage?: string;
}

export interface VoiceStartContactCenterSessionResponseSucceeded {
  channel?: string;
  statusCode?: number;
}

/**
 * What a tray looks like.
 *
 * Documented at `html/WorkbinsWorkbinResource.html:113:5 #Overview`.
 */
export interface Workbin {
  /** Names the tray. */
  id?: string;
  /** Its address */
  uri?: string;
  /** Its name for programs. */
  name?: string;
  /** Its name for people. */
  displayName?: string;
  /** Possible values are: Agent, Place, Place Group, or Agent Group */
  type: WorkbinType | (string & {});
  emails?: Email[];
  chats?: Chat[];
  workbinName?: string;
}

/** Documented at `html/WorkbinsRequestStats.html:146:115 #CometD_Response`. */
export interface WorkbinStat {
  MaxMovedToQueueAt?: string;
  MinMovedToQueueAt?: string;
  NumberOfInteractions?: number;
}

/** Documented at `html/WorkbinsCometDNotifications.html:166:5 #WorkbinStateChangeMessage`. */
export interface WorkbinStateChangeMessage {
  /** Here always WorkbinStateChangeMessage. */
  messageType: "WorkbinStateChangeMessage";
  /** ItemAdded or ItemRemoved. */
  action?: WorkbinStateChangeMessageAction | (string & {});
  /** Names the tray. */
  id?: string;
  /** The chat that was put in or taken out. */
  chatStateResourceV2?: ChatStateResourceV2;
  /** The email that was put in or taken out. */
  emailStateResourceV2?: Email;
  /** The work item that was put in or taken out. */
  workitemStateResourceV2?: Workitem;
  /** Employee number of the owner. */
  workbinAgentId?: string;
}

/** Documented at `html/WorkbinsRequestStats.html:146:115 #CometD_Response`. */
export interface WorkbinStatsMessage {
  workbinStats?: { [member: string]: WorkbinStat };
  id?: string;
  workbinType?: string;
  messageType: "WorkbinStatsMessage";
  referenceId?: number;
}

/**
 * Documented at
 * `html/WorkbinsCometDNotifications.html:111:5 #WorkbinSubscriptionStateChangeMessage`.
 */
export interface WorkbinSubscriptionStateChangeMessage {
  /** Here always `WorkbinSubscriptionStateChangeMessage`. */
  messageType: "WorkbinSubscriptionStateChangeMessage";
  /** Whose tray it is. */
  workbinUserId?: unknown;
  /** Names the tray. */
  id?: string;
  /**
   * What became of the request:
   * - `Subscribed` — news will come.
   * - `Unsubscribed` — no more news.
   * - `RequestFailed` — it did not work.
   */
  stateResource?: WorkbinSubscriptionStateChangeMessageStateResource | (string & {});
  /** The number that the response to your request gave. */
  referenceId?: unknown;
}

/** Documented at `html/WorkbinsGetWorkbins.html:193:5 #Get_Content_of_Several_Workbins_by_User`. */
export interface WorkbinsGetUserResponse {
  statusCode?: number;
  workbins?: { [member: string]: Workbin };
}

/** Documented at `html/WorkbinsGetWorkbins.html:152:5 #Get_a_Workbin's_Content_by_ID`. */
export interface WorkbinsGetWorkbinsContentByIdResponse {
  statusCode?: number;
  workbin?: Workbin;
}

/** Documented at `html/WorkbinsGetWorkbins.html:105:5 #Get_All_Valid_Workbins_of_Any_Type`. */
export interface WorkbinsListResponse {
  statusCode?: number;
  /** The documentation shows several shapes. */
  workbins?: Workbin[] | { [member: string]: Workbin };
}

/**
 * Documented at
 * `html/WorkbinsSubscribeToWorkbinNotifications.html:149:5 #Subscribe_to_Multiple_Workbin_Notifications_by_User`.
 */
export interface WorkbinsSubscribeResponse {
  statusCode?: number;
  referenceIds?: { [member: string]: number };
}

/** Documented at `html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses`. */
export interface Workitem {
  userData?: { [member: string]: unknown };
  receivedDate?: string;
  uri?: string;
  capabilities?: (WorkitemCapability | (string & {}))[];
  state?: string;
  id?: string;
}

/** Documented at `html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses`. */
export interface WorkitemStateChangeMessage {
  workitem?: Workitem;
  referenceId?: number;
  notificationType?: WorkitemStateChangeMessageNotificationType | (string & {});
  messageType: "WorkitemStateChangeMessage";
}
