/** The values that the documentation lists, where there may be others. */

import type {
  BusinessUnitGetGroupUsersOrder,
  CallCallType,
  CallCapability,
  CallRecordingState,
  CallState,
  CallStateChangeMessageNotificationType,
  ChatCapability,
  ChatListResponseCapability,
  ChatParticipantType,
  ChatState,
  ChatStateChangeMessageNotificationType,
  ContactRole,
  ContactType,
  ContactsListOrder,
  ContactsListRole,
  ContactsListType,
  DeviceCapability,
  DeviceDeviceState,
  DeviceDoNotDisturb,
  DeviceTelephonyNetwork,
  DevicesCreateTelephonyNetwork,
  FromType,
  IMLogUpdateMessageMessageType,
  IMLogUpdateMessageNotificationType,
  IMSessionStateChangeMessageNotificationType,
  ImSessionCapability,
  ImSessionState,
  InteractionHistoryRetrieveContactHistoryMediaType,
  InteractionHistoryRetrieveContactHistorySort,
  MessageLogUpdatedNotificationType,
  MessageType,
  OutboundCampaignMessageNotificationType,
  OutboundCampaignState,
  OutboundCompleteRecordCallResult,
  OutboundCompleteRecordChainAttribute,
  OutboundRecordMessageNotificationType,
  SMSsessionStateChangeMessageNotificationType,
  ServiceState,
  ServiceType,
  SupervisorMonitoringStateMode,
  SupervisorMonitoringStateScope,
  SupervisorMonitoringStateState,
  UserStateState,
  VoiceListenInSupervisorMonitoringMode,
  VoiceListenInSupervisorMonitoringScope,
  VoiceReadyWorkmode,
  VoiceStartContactCenterSessionWorkmode,
  WorkbinStateChangeMessageAction,
  WorkbinSubscriptionStateChangeMessageStateResource,
  WorkbinType,
  WorkbinsAddInteractionToWorkbinOperationName,
  WorkbinsPullInteractionFromWorkbinOperationName,
  WorkitemCapability,
  WorkitemStateChangeMessageNotificationType,
} from "./models.js";

export const KNOWN_BUSINESS_UNIT_GET_GROUP_USERS_ORDERS: readonly BusinessUnitGetGroupUsersOrder[] = ["Ascending", "Descending"];

export const KNOWN_CALL_CALL_TYPES: readonly CallCallType[] = ["Consult", "Inbound", "Internal", "Outbound"];

export const KNOWN_CALL_CAPABILITIES: readonly CallCapability[] = ["Answer", "AttachUserData", "CompleteTransfer", "DeleteUserData", "DeleteUserDataPair", "Hangup", "Hold", "InitiateTransfer", "PauseCallRecording", "Retrieve", "SendDtmf", "StartCallRecording", "StopCallRecording", "SwapCalls", "UpdateUserData"];

export const KNOWN_CALL_RECORDING_STATES: readonly CallRecordingState[] = ["Recording", "Stopped"];

export const KNOWN_CALL_STATES: readonly CallState[] = ["Dialing", "Established", "Held", "Released", "Ringing"];

export const KNOWN_CALL_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: readonly CallStateChangeMessageNotificationType[] = ["AttachedDataChanged", "CallRecordingStateChange", "DtmfSent", "ParticipantsUpdated", "StatusChange"];

export const KNOWN_CHAT_CAPABILITIES: readonly ChatCapability[] = ["Accept", "Complete", "Leave", "Reject", "SendMessage", "Transfer", "UpdateUserData"];

export const KNOWN_CHAT_LIST_RESPONSE_CAPABILITIES: readonly ChatListResponseCapability[] = ["AttachUserData", "Leave", "LeaveAndComplete", "Transfer", "UpdateUserData"];

export const KNOWN_CHAT_PARTICIPANT_TYPES: readonly ChatParticipantType[] = ["Agent", "Customer"];

export const KNOWN_CHAT_STATES: readonly ChatState[] = ["Chatting", "Invited"];

export const KNOWN_CHAT_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: readonly ChatStateChangeMessageNotificationType[] = ["Error", "ParticipantsUpdated", "PropertiesUpdated", "StatusChange"];

export const KNOWN_CONTACT_ROLES: readonly ContactRole[] = ["ROLE_ADMIN", "ROLE_AGENT", "ROLE_SUPERVISOR"];

export const KNOWN_CONTACT_TYPES: readonly ContactType[] = ["Custom", "Queue", "User"];

export const KNOWN_CONTACTS_LIST_ORDERS: readonly ContactsListOrder[] = ["Ascending", "Descending"];

export const KNOWN_CONTACTS_LIST_ROLES: readonly ContactsListRole[] = ["ROLE_AGENT", "ROLE_SUPERVISOR", "ROLE_ADMIN", "ROLE_APIUSER"];

export const KNOWN_CONTACTS_LIST_TYPES: readonly ContactsListType[] = ["User", "Queue", "Custom"];

export const KNOWN_DEVICE_CAPABILITIES: readonly DeviceCapability[] = ["BargeIn", "CancelSupervisorMonitoring", "Coach", "DoNotDisturbOff", "DoNotDisturbOn", "ForwardCallsOff", "ForwardCallsOn", "ListenIn", "MuteMonitoredUser"];

export const KNOWN_DEVICE_DEVICE_STATES: readonly DeviceDeviceState[] = ["Active", "Inactive"];

export const KNOWN_DEVICE_DO_NOT_DISTURBS: readonly DeviceDoNotDisturb[] = ["Off", "On"];

export const KNOWN_DEVICE_TELEPHONY_NETWORKS: readonly DeviceTelephonyNetwork[] = ["Private", "Public"];

export const KNOWN_DEVICES_CREATE_TELEPHONY_NETWORKS: readonly DevicesCreateTelephonyNetwork[] = ["Public", "Private"];

export const KNOWN_FROM_TYPES: readonly FromType[] = ["Agent", "Customer"];

export const KNOWN_IM_LOG_UPDATE_MESSAGE_MESSAGE_TYPES: readonly IMLogUpdateMessageMessageType[] = ["IMLogUpdateMessage", "IMLogUpdatedMessage"];

export const KNOWN_IM_LOG_UPDATE_MESSAGE_NOTIFICATION_TYPES: readonly IMLogUpdateMessageNotificationType[] = ["NewMessage"];

export const KNOWN_IM_SESSION_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: readonly IMSessionStateChangeMessageNotificationType[] = ["AttachedDataChanged", "StatusChange"];

export const KNOWN_IM_SESSION_CAPABILITIES: readonly ImSessionCapability[] = ["AttachUserData", "Complete", "DeleteUserData", "SendMessage", "UpdateUserData"];

export const KNOWN_IM_SESSION_STATES: readonly ImSessionState[] = ["Alerting", "Completed", "Initiating", "Talking"];

export const KNOWN_INTERACTION_HISTORY_RETRIEVE_CONTACT_HISTORY_MEDIA_TYPES: readonly InteractionHistoryRetrieveContactHistoryMediaType[] = ["call", "chat", "email", "workitem"];

export const KNOWN_INTERACTION_HISTORY_RETRIEVE_CONTACT_HISTORY_SORTS: readonly InteractionHistoryRetrieveContactHistorySort[] = ["asc", "desc"];

export const KNOWN_MESSAGE_LOG_UPDATED_NOTIFICATION_TYPES: readonly MessageLogUpdatedNotificationType[] = ["NewMessages"];

export const KNOWN_MESSAGE_TYPES: readonly MessageType[] = ["ParticipantJoined", "Text"];

export const KNOWN_OUTBOUND_CAMPAIGN_MESSAGE_NOTIFICATION_TYPES: readonly OutboundCampaignMessageNotificationType[] = ["CampaignLoaded", "PreviewSessionStarted"];

export const KNOWN_OUTBOUND_CAMPAIGN_STATES: readonly OutboundCampaignState[] = ["Active", "Started"];

export const KNOWN_OUTBOUND_COMPLETE_RECORD_CALL_RESULTS: readonly OutboundCompleteRecordCallResult[] = ["AllTrunksBusy", "AnsweringMachineDetected", "Busy", "NoAnswer", "Ok", "SITInvalidNumber"];

export const KNOWN_OUTBOUND_COMPLETE_RECORD_CHAIN_ATTRIBUTES: readonly OutboundCompleteRecordChainAttribute[] = ["AllChain", "RecordOnly", "None"];

export const KNOWN_OUTBOUND_RECORD_MESSAGE_NOTIFICATION_TYPES: readonly OutboundRecordMessageNotificationType[] = ["RecordProcessedAcknowledge"];

export const KNOWN_SM_SSESSION_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: readonly SMSsessionStateChangeMessageNotificationType[] = ["PropertiesUpdated"];

export const KNOWN_SERVICE_STATES: readonly ServiceState[] = ["Active", "Inactive", "ReadOnly", "Unknown"];

export const KNOWN_SERVICE_TYPES: readonly ServiceType[] = ["Chat", "Provisioning", "Reporting", "Unknown", "Voice"];

export const KNOWN_SUPERVISOR_MONITORING_STATE_MODES: readonly SupervisorMonitoringStateMode[] = ["AllCalls", "NextCall"];

export const KNOWN_SUPERVISOR_MONITORING_STATE_SCOPES: readonly SupervisorMonitoringStateScope[] = ["Agent", "Call"];

export const KNOWN_SUPERVISOR_MONITORING_STATE_STATES: readonly SupervisorMonitoringStateState[] = ["BargeIn", "ListenIn"];

export const KNOWN_USER_STATE_STATES: readonly UserStateState[] = ["NotReady", "Ready"];

export const KNOWN_VOICE_LISTEN_IN_SUPERVISOR_MONITORING_MODES: readonly VoiceListenInSupervisorMonitoringMode[] = ["NextCall", "AllCalls"];

export const KNOWN_VOICE_LISTEN_IN_SUPERVISOR_MONITORING_SCOPES: readonly VoiceListenInSupervisorMonitoringScope[] = ["Agent", "Call"];

export const KNOWN_VOICE_READY_WORKMODES: readonly VoiceReadyWorkmode[] = ["ManualIn", "AutoIn"];

export const KNOWN_VOICE_START_CONTACT_CENTER_SESSION_WORKMODES: readonly VoiceStartContactCenterSessionWorkmode[] = ["AutoIn", "ManualIn"];

export const KNOWN_WORKBIN_STATE_CHANGE_MESSAGE_ACTIONS: readonly WorkbinStateChangeMessageAction[] = ["ItemAdded", "ItemRemoved"];

export const KNOWN_WORKBIN_SUBSCRIPTION_STATE_CHANGE_MESSAGE_STATE_RESOURCES: readonly WorkbinSubscriptionStateChangeMessageStateResource[] = ["RequestFailed", "Subscribed", "Unsubscribed"];

export const KNOWN_WORKBIN_TYPES: readonly WorkbinType[] = ["Agent", "Agent Group", "AgentGroup", "Place", "Place Group"];

export const KNOWN_WORKBINS_ADD_INTERACTION_TO_WORKBIN_OPERATION_NAMES: readonly WorkbinsAddInteractionToWorkbinOperationName[] = ["AddInteraction", "AddChat", "AddEmail", "AddWorkitem"];

export const KNOWN_WORKBINS_PULL_INTERACTION_FROM_WORKBIN_OPERATION_NAMES: readonly WorkbinsPullInteractionFromWorkbinOperationName[] = ["PullInteraction", "PullChat", "PullEmail", "PullWorkitem"];

export const KNOWN_WORKITEM_CAPABILITIES: readonly WorkitemCapability[] = ["AttachUserData", "Complete", "DeleteUserData", "Transfer", "UpdateUserData"];

export const KNOWN_WORKITEM_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: readonly WorkitemStateChangeMessageNotificationType[] = ["StatusChange"];
