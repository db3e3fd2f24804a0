"""The objects that the API takes and gives, by name."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from ._base import Model

BusinessUnitGetGroupUsersOrder = Literal["Ascending", "Descending"]
KNOWN_BUSINESS_UNIT_GET_GROUP_USERS_ORDERS: tuple[BusinessUnitGetGroupUsersOrder, ...] = ('Ascending', 'Descending')

CallCallType = Literal["Consult", "Inbound", "Internal", "Outbound"]
KNOWN_CALL_CALL_TYPES: tuple[CallCallType, ...] = ('Consult', 'Inbound', 'Internal', 'Outbound')

CallCapability = Literal["Answer", "AttachUserData", "CompleteTransfer", "DeleteUserData", "DeleteUserDataPair", "Hangup", "Hold", "InitiateTransfer", "PauseCallRecording", "Retrieve", "SendDtmf", "StartCallRecording", "StopCallRecording", "SwapCalls", "UpdateUserData"]
KNOWN_CALL_CAPABILITIES: tuple[CallCapability, ...] = ('Answer', 'AttachUserData', 'CompleteTransfer', 'DeleteUserData', 'DeleteUserDataPair', 'Hangup', 'Hold', 'InitiateTransfer', 'PauseCallRecording', 'Retrieve', 'SendDtmf', 'StartCallRecording', 'StopCallRecording', 'SwapCalls', 'UpdateUserData')

CallRecordingState = Literal["Paused", "Recording", "Stopped"]
KNOWN_CALL_RECORDING_STATES: tuple[CallRecordingState, ...] = ('Paused', 'Recording', 'Stopped')

CallState = Literal["Dialing", "Established", "Held", "Released", "Ringing"]
KNOWN_CALL_STATES: tuple[CallState, ...] = ('Dialing', 'Established', 'Held', 'Released', 'Ringing')

CallStateChangeMessageNotificationType = Literal["AttachedDataChanged", "CallRecordingStateChange", "DtmfSent", "ParticipantsUpdated", "StatusChange"]
KNOWN_CALL_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: tuple[CallStateChangeMessageNotificationType, ...] = ('AttachedDataChanged', 'CallRecordingStateChange', 'DtmfSent', 'ParticipantsUpdated', 'StatusChange')

ChatCapability = Literal["Accept", "Complete", "Leave", "Reject", "SendMessage", "Transfer", "UpdateUserData"]
KNOWN_CHAT_CAPABILITIES: tuple[ChatCapability, ...] = ('Accept', 'Complete', 'Leave', 'Reject', 'SendMessage', 'Transfer', 'UpdateUserData')

ChatListResponseCapability = Literal["AttachUserData", "Leave", "LeaveAndComplete", "Transfer", "UpdateUserData"]
KNOWN_CHAT_LIST_RESPONSE_CAPABILITIES: tuple[ChatListResponseCapability, ...] = ('AttachUserData', 'Leave', 'LeaveAndComplete', 'Transfer', 'UpdateUserData')

ChatParticipantType = Literal["Agent", "Customer"]
KNOWN_CHAT_PARTICIPANT_TYPES: tuple[ChatParticipantType, ...] = ('Agent', 'Customer')

ChatState = Literal["Chatting", "Invited"]
KNOWN_CHAT_STATES: tuple[ChatState, ...] = ('Chatting', 'Invited')

ChatStateChangeMessageNotificationType = Literal["Error", "ParticipantsUpdated", "PropertiesUpdated", "StatusChange"]
KNOWN_CHAT_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: tuple[ChatStateChangeMessageNotificationType, ...] = ('Error', 'ParticipantsUpdated', 'PropertiesUpdated', 'StatusChange')

ContactRole = Literal["ROLE_ADMIN", "ROLE_AGENT", "ROLE_SUPERVISOR"]
KNOWN_CONTACT_ROLES: tuple[ContactRole, ...] = ('ROLE_ADMIN', 'ROLE_AGENT', 'ROLE_SUPERVISOR')

ContactType = Literal["Custom", "Queue", "User"]
KNOWN_CONTACT_TYPES: tuple[ContactType, ...] = ('Custom', 'Queue', 'User')

ContactsListOrder = Literal["Ascending", "Descending"]
KNOWN_CONTACTS_LIST_ORDERS: tuple[ContactsListOrder, ...] = ('Ascending', 'Descending')

ContactsListRole = Literal["ROLE_AGENT", "ROLE_SUPERVISOR", "ROLE_ADMIN", "ROLE_APIUSER"]
KNOWN_CONTACTS_LIST_ROLES: tuple[ContactsListRole, ...] = ('ROLE_AGENT', 'ROLE_SUPERVISOR', 'ROLE_ADMIN', 'ROLE_APIUSER')

ContactsListType = Literal["User", "Queue", "Custom"]
KNOWN_CONTACTS_LIST_TYPES: tuple[ContactsListType, ...] = ('User', 'Queue', 'Custom')

DeviceCapability = Literal["BargeIn", "CancelSupervisorMonitoring", "Coach", "DoNotDisturbOff", "DoNotDisturbOn", "ForwardCallsOff", "ForwardCallsOn", "ListenIn", "MuteMonitoredUser"]
KNOWN_DEVICE_CAPABILITIES: tuple[DeviceCapability, ...] = ('BargeIn', 'CancelSupervisorMonitoring', 'Coach', 'DoNotDisturbOff', 'DoNotDisturbOn', 'ForwardCallsOff', 'ForwardCallsOn', 'ListenIn', 'MuteMonitoredUser')

DeviceDeviceState = Literal["Active", "Inactive"]
KNOWN_DEVICE_DEVICE_STATES: tuple[DeviceDeviceState, ...] = ('Active', 'Inactive')

DeviceDoNotDisturb = Literal["Off", "On"]
KNOWN_DEVICE_DO_NOT_DISTURBS: tuple[DeviceDoNotDisturb, ...] = ('Off', 'On')

DeviceTelephonyNetwork = Literal["Private", "Public"]
KNOWN_DEVICE_TELEPHONY_NETWORKS: tuple[DeviceTelephonyNetwork, ...] = ('Private', 'Public')

FromType = Literal["Agent", "Customer"]
KNOWN_FROM_TYPES: tuple[FromType, ...] = ('Agent', 'Customer')

IMLogUpdateMessageMessageType = Literal["IMLogUpdateMessage", "IMLogUpdatedMessage"]
KNOWN_IM_LOG_UPDATE_MESSAGE_MESSAGE_TYPES: tuple[IMLogUpdateMessageMessageType, ...] = ('IMLogUpdateMessage', 'IMLogUpdatedMessage')

IMLogUpdateMessageNotificationType = Literal["NewMessage"]
KNOWN_IM_LOG_UPDATE_MESSAGE_NOTIFICATION_TYPES: tuple[IMLogUpdateMessageNotificationType, ...] = ('NewMessage',)

IMSessionStateChangeMessageNotificationType = Literal["AttachedDataChanged", "StatusChange"]
KNOWN_IM_SESSION_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: tuple[IMSessionStateChangeMessageNotificationType, ...] = ('AttachedDataChanged', 'StatusChange')

ImSessionCapability = Literal["AttachUserData", "Complete", "DeleteUserData", "SendMessage", "UpdateUserData"]
KNOWN_IM_SESSION_CAPABILITIES: tuple[ImSessionCapability, ...] = ('AttachUserData', 'Complete', 'DeleteUserData', 'SendMessage', 'UpdateUserData')

ImSessionState = Literal["Alerting", "Completed", "Initiating", "Talking"]
KNOWN_IM_SESSION_STATES: tuple[ImSessionState, ...] = ('Alerting', 'Completed', 'Initiating', 'Talking')

InteractionHistoryRetrieveContactHistoryMediaType = Literal["call", "chat", "email", "workitem"]
KNOWN_INTERACTION_HISTORY_RETRIEVE_CONTACT_HISTORY_MEDIA_TYPES: tuple[InteractionHistoryRetrieveContactHistoryMediaType, ...] = ('call', 'chat', 'email', 'workitem')

InteractionHistoryRetrieveContactHistorySort = Literal["asc", "desc"]
KNOWN_INTERACTION_HISTORY_RETRIEVE_CONTACT_HISTORY_SORTS: tuple[InteractionHistoryRetrieveContactHistorySort, ...] = ('asc', 'desc')

MessageLogUpdatedNotificationType = Literal["NewMessages"]
KNOWN_MESSAGE_LOG_UPDATED_NOTIFICATION_TYPES: tuple[MessageLogUpdatedNotificationType, ...] = ('NewMessages',)

MessageType = Literal["ParticipantJoined", "Text"]
KNOWN_MESSAGE_TYPES: tuple[MessageType, ...] = ('ParticipantJoined', 'Text')

OutboundCampaignMessageNotificationType = Literal["CampaignLoaded", "PreviewSessionStarted"]
KNOWN_OUTBOUND_CAMPAIGN_MESSAGE_NOTIFICATION_TYPES: tuple[OutboundCampaignMessageNotificationType, ...] = ('CampaignLoaded', 'PreviewSessionStarted')

OutboundCampaignState = Literal["Active", "Started"]
KNOWN_OUTBOUND_CAMPAIGN_STATES: tuple[OutboundCampaignState, ...] = ('Active', 'Started')

OutboundCompleteRecordCallResult = Literal["AllTrunksBusy", "AnsweringMachineDetected", "Busy", "FaxDetected", "NoAnswer", "Ok", "SITInvalidNumber"]
KNOWN_OUTBOUND_COMPLETE_RECORD_CALL_RESULTS: tuple[OutboundCompleteRecordCallResult, ...] = ('AllTrunksBusy', 'AnsweringMachineDetected', 'Busy', 'FaxDetected', 'NoAnswer', 'Ok', 'SITInvalidNumber')

OutboundCompleteRecordChainAttribute = Literal["AllChain", "RecordOnly"]
KNOWN_OUTBOUND_COMPLETE_RECORD_CHAIN_ATTRIBUTES: tuple[OutboundCompleteRecordChainAttribute, ...] = ('AllChain', 'RecordOnly')

OutboundRecordMessageNotificationType = Literal["RecordProcessedAcknowledge"]
KNOWN_OUTBOUND_RECORD_MESSAGE_NOTIFICATION_TYPES: tuple[OutboundRecordMessageNotificationType, ...] = ('RecordProcessedAcknowledge',)

SMSsessionStateChangeMessageNotificationType = Literal["PropertiesUpdated"]
KNOWN_SM_SSESSION_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: tuple[SMSsessionStateChangeMessageNotificationType, ...] = ('PropertiesUpdated',)

ServiceState = Literal["Active", "Inactive", "ReadOnly", "Unknown"]
KNOWN_SERVICE_STATES: tuple[ServiceState, ...] = ('Active', 'Inactive', 'ReadOnly', 'Unknown')

ServiceType = Literal["Chat", "Provisioning", "Reporting", "Unknown", "Voice"]
KNOWN_SERVICE_TYPES: tuple[ServiceType, ...] = ('Chat', 'Provisioning', 'Reporting', 'Unknown', 'Voice')

SupervisorMonitoringStateMode = Literal["AllCalls", "NextCall"]
KNOWN_SUPERVISOR_MONITORING_STATE_MODES: tuple[SupervisorMonitoringStateMode, ...] = ('AllCalls', 'NextCall')

SupervisorMonitoringStateScope = Literal["Agent", "Call"]
KNOWN_SUPERVISOR_MONITORING_STATE_SCOPES: tuple[SupervisorMonitoringStateScope, ...] = ('Agent', 'Call')

SupervisorMonitoringStateState = Literal["BargeIn", "ListenIn"]
KNOWN_SUPERVISOR_MONITORING_STATE_STATES: tuple[SupervisorMonitoringStateState, ...] = ('BargeIn', 'ListenIn')

UserStateState = Literal["NotReady", "Ready"]
KNOWN_USER_STATE_STATES: tuple[UserStateState, ...] = ('NotReady', 'Ready')

VoiceListenInSupervisorMonitoringMode = Literal["NextCall", "AllCalls"]
KNOWN_VOICE_LISTEN_IN_SUPERVISOR_MONITORING_MODES: tuple[VoiceListenInSupervisorMonitoringMode, ...] = ('NextCall', 'AllCalls')

VoiceListenInSupervisorMonitoringScope = Literal["Agent", "Call"]
KNOWN_VOICE_LISTEN_IN_SUPERVISOR_MONITORING_SCOPES: tuple[VoiceListenInSupervisorMonitoringScope, ...] = ('Agent', 'Call')

VoiceReadyWorkmode = Literal["ManualIn", "AutoIn"]
KNOWN_VOICE_READY_WORKMODES: tuple[VoiceReadyWorkmode, ...] = ('ManualIn', 'AutoIn')

VoiceStartContactCenterSessionWorkmode = Literal["AutoIn", "ManualIn"]
KNOWN_VOICE_START_CONTACT_CENTER_SESSION_WORKMODES: tuple[VoiceStartContactCenterSessionWorkmode, ...] = ('AutoIn', 'ManualIn')

WorkbinStateChangeMessageAction = Literal["ItemAdded", "ItemRemoved"]
KNOWN_WORKBIN_STATE_CHANGE_MESSAGE_ACTIONS: tuple[WorkbinStateChangeMessageAction, ...] = ('ItemAdded', 'ItemRemoved')

WorkbinSubscriptionStateChangeMessageStateResource = Literal["RequestFailed", "Subscribed", "Unsubscribed"]
KNOWN_WORKBIN_SUBSCRIPTION_STATE_CHANGE_MESSAGE_STATE_RESOURCES: tuple[WorkbinSubscriptionStateChangeMessageStateResource, ...] = ('RequestFailed', 'Subscribed', 'Unsubscribed')

WorkbinType = Literal["Agent", "Agent Group", "AgentGroup", "Place", "Place Group"]
KNOWN_WORKBIN_TYPES: tuple[WorkbinType, ...] = ('Agent', 'Agent Group', 'AgentGroup', 'Place', 'Place Group')

WorkbinsAddInteractionToWorkbinOperationName = Literal["AddInteraction", "AddChat", "AddEmail", "AddWorkitem"]
KNOWN_WORKBINS_ADD_INTERACTION_TO_WORKBIN_OPERATION_NAMES: tuple[WorkbinsAddInteractionToWorkbinOperationName, ...] = ('AddInteraction', 'AddChat', 'AddEmail', 'AddWorkitem')

WorkbinsPullInteractionFromWorkbinOperationName = Literal["PullInteraction", "PullChat", "PullEmail", "PullWorkitem"]
KNOWN_WORKBINS_PULL_INTERACTION_FROM_WORKBIN_OPERATION_NAMES: tuple[WorkbinsPullInteractionFromWorkbinOperationName, ...] = ('PullInteraction', 'PullChat', 'PullEmail', 'PullWorkitem')

WorkitemCapability = Literal["AttachUserData", "Complete", "DeleteUserData", "Transfer", "UpdateUserData"]
KNOWN_WORKITEM_CAPABILITIES: tuple[WorkitemCapability, ...] = ('AttachUserData', 'Complete', 'DeleteUserData', 'Transfer', 'UpdateUserData')

WorkitemStateChangeMessageNotificationType = Literal["StatusChange"]
KNOWN_WORKITEM_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: tuple[WorkitemStateChangeMessageNotificationType, ...] = ('StatusChange',)


class AgentLogin(Model):
    """Documented at html/PlatformConfigurationAPI.html:151:115 #Response."""

    use_override: str | None = None
    """Documented at html/PlatformConfigurationAPI.html:151:115 #Response."""

    tenant_dbid: str | None = Field(default=None, validation_alias="tenantDBID", serialization_alias="tenantDBID")
    """Documented at html/PlatformConfigurationAPI.html:151:115 #Response."""

    dbid: str | None = Field(default=None, validation_alias="DBID", serialization_alias="DBID")
    """Documented at html/PlatformConfigurationAPI.html:151:115 #Response."""

    user_properties: dict[str, Any] | None = None
    """Documented at html/PlatformConfigurationAPI.html:151:115 #Response."""

    state: str | None = None
    """Documented at html/PlatformConfigurationAPI.html:151:115 #Response."""

    switch_dbid: str | None = Field(default=None, validation_alias="switchDBID", serialization_alias="switchDBID")
    """Documented at html/PlatformConfigurationAPI.html:151:115 #Response."""

    login_code: str | None = None
    """Documented at html/PlatformConfigurationAPI.html:151:115 #Response."""


class ApiBasicsSetting(Model):
    """Documented at html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings."""

    name: str | None = None
    """Documented at html/CrossOriginResourceSharing.html:169:116 #Retrieve_access_control_settings."""

    value: list[Value | str] | SettingValue | int | str | None = None
    """The documentation shows several shapes.

    Documented at html/CrossOriginResourceSharing.html:169:116 #Retrieve_access_control_settings.
    """


class Availability(Model):
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    channels: list[Channel] | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""


class BusinessUnit(Model):
    """As samples show it."""

    name: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""


class BusinessUnitGetGroupResponse(Model):
    """Documented at html/BusinessUnitAPI.html:66:54 #firstHeading."""

    name: str | None = None
    """Documented at html/BusinessUnitAPI.html:79:1 #Overview."""

    contains: list[str] | None = None
    """Documented at html/BusinessUnitAPI.html:79:1 #Overview."""

    users: list[User] | None = None
    """Documented at html/BusinessUnitAPI.html:79:1 #Overview."""

    skills: list[Skill] | None = None
    """Documented at html/BusinessUnitAPI.html:79:1 #Overview."""

    queues: list[Queue] | None = None
    """Documented at html/BusinessUnitAPI.html:79:1 #Overview."""

    type_: str | None = None
    """Documented at html/BusinessUnitAPI.html:79:1 #Overview."""

    id: str | None = None
    """Documented at html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1
    #Example.
    """

    groups: list[GroupGroup] | None = None
    """Documented at html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1
    #Example.
    """

    dispositions: list[Disposition] | None = None
    """Documented at html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1
    #Example.
    """


class BusinessUnitListResponse(Model):
    """Documented at html/BusinessUnitRetrieveBusinessUnitsList.html:66:54 #firstHeading."""

    groups: list[Group] | None = None
    """Documented at html/BusinessUnitRetrieveBusinessUnitsList.html:82:1 #Example."""


class Call(Model):
    """One call, seen from one phone. **GET** requests on /api/v2/me/calls give it, and so do
    CallStateChangeMessages, always in the same shape.

    Documented at html/VoiceCallResource.html:146:5 #Resource_details.
    """

    id: str
    """Names the call.

    Documented at html/VoiceCallResource.html:146:5 #Resource_details.
    """

    state: CallState | str
    """How far it has come (Dialing, Ringing, Established, Held, Released).

    Documented at html/VoiceCallResource.html:152:5 #Resource_details.
    """

    call_uuid: str | None = None
    """Names the call across all sites.

    Documented at html/VoiceCallResource.html:158:5 #Resource_details.
    """

    conn_id: str | None = None
    """The name that the switch has for it.

    Documented at html/VoiceCallResource.html:164:5 #Resource_details.
    """

    device_uri: str | None = None
    """Address of the phone from which we look at it.

    Documented at html/VoiceCallResource.html:170:5 #Resource_details.
    """

    participants: list[Participant] | None = None
    """Everybody else on the line. Numbers written with `+country_code` bring more with them:
    - country — where the number is from:
    "country":{"name":"United Kingdom", "code":"GB", "callingCode":"44"}
    - location — the region.

    Documented at html/VoiceCallResource.html:176:5 #Resource_details.
    """

    dnis: str | None = None
    """The number that was dialled.

    Documented at html/VoiceCallResource.html:182:5 #Resource_details.
    """

    call_type: CallCallType | str | None = None
    """Internal, Inbound, Outbound or Consult.

    Documented at html/VoiceCallResource.html:188:5 #Resource_details.
    """

    capabilities: list[CallCapability | str] | None = None
    """What may be asked of it now. While it rings: ["Answer", "AttachUserData"].

    Documented at html/VoiceCallResource.html:194:5 #Resource_details.
    """

    user_data: dict[str, Any] | None = None
    """Data tied to it, as a map of your own keys.

    Documented at html/VoiceCallResource.html:200:5 #Resource_details.
    """

    duration: str | None = None
    """For how many seconds it has lasted.

    Documented at html/VoiceCallResource.html:206:5 #Resource_details.
    """

    mute: str | None = None
    """On if the agent cannot be heard.

    Documented at html/VoiceCallResource.html:212:5 #Resource_details.
    """

    recording_state: CallRecordingState | str | None = None
    """Possible values are Recording, Paused, Stopped.

    Documented at html/VoiceCallResource.html:218:5 #Resource_details.
    """

    supervisor_listening_in: bool | None = None
    """Whether somebody listens.

    Documented at html/VoiceCallResource.html:224:5 #Resource_details.
    """

    monitored_user_muted: bool | None = None
    """Whether the agent who is listened to is muted.

    Documented at html/VoiceCallResource.html:230:5 #Resource_details.
    """

    monitoring: bool | None = None
    """Whether this user listens.

    Documented at html/VoiceCallResource.html:236:5 #Resource_details.
    """

    uri: str | None = None
    """Its address.

    Documented at html/VoiceCallResource.html:242:5 #Resource_details.
    """

    path: str | None = None
    """The address without the server.

    Documented at html/VoiceCallResource.html:248:5 #Resource_details.
    """

    ani: int | None = None
    """The number of the caller. Optional.

    Documented at html/VoiceCallResource.html:254:5 #Resource_details.
    """

    extensions: dict[str, Any] | None = None
    """Latest keys and values from the switch. Optional.

    Documented at html/VoiceCallResource.html:260:5 #Resource_details.
    """

    supervisor_monitoring_state: SupervisorMonitoringState | None = None
    """How a supervisor takes part, as an object:
    - state — Possible values are ListenIn, Coach, or BargeIn.

    Documented at html/VoiceCallResource.html:266:5 #Resource_details.
    """

    toast: list[Toast] | None = None
    """Documented at html/ToastAndCaseData.html:159:115 #mw-customcollapsible-Notification."""

    parent_call_uri: str | None = None
    """Documented at html/VoiceInitiateTransfer.html:178:115 #CometD_notification."""

    outbound_record: OutboundRecord | None = None
    """Documented at html/OutboundIncomingCallFromAnOutboundCampaign.html:80:6 #firstHeading."""


class CallStateChangeMessage(Model):
    """Documented at html/VoiceCometDNotifications.html:194:5 #CallStateChangeMessage."""

    notification_type: CallStateChangeMessageNotificationType | str
    """What has changed. It can have one of these values:
    - `StatusChange` — the call is in another state.
    - `ParticipantsUpdated` — somebody joined or left.
    - `AttachedDataChanged` — the data of the call are not what they were.
    - `DtmfSent` — the tones of `SendDtmf` are on the line.
    - `CallRecordingStateChange` — recording began, paused or ended.

    Documented at html/VoiceCometDNotifications.html:200:5 #CallStateChangeMessage.
    """

    message_type: Literal["CallStateChangeMessage"] = "CallStateChangeMessage"
    """Here always `CallStateChangeMessage` .

    Documented at html/VoiceCometDNotifications.html:194:5 #CallStateChangeMessage.
    """

    extensions: dict[str, Any] | None = None
    """More from the switch, as keys and values.

    Documented at html/VoiceCometDNotifications.html:206:5 #CallStateChangeMessage.
    """

    call: Call | None = None
    """The call as it is now, a `call resource` .

    Documented at html/VoiceCometDNotifications.html:212:5 #CallStateChangeMessage.
    """

    phone_number: str | None = None
    """Documented at html/OutboundDialPreviewRecord.html:167:6 #CometD_Response."""


class CfgAgentInfo(Model):
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    contract_dbid: str | None = Field(default=None, validation_alias="contractDBID", serialization_alias="contractDBID")
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    place_dbid: str | None = Field(default=None, validation_alias="placeDBID", serialization_alias="placeDBID")
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""


class CfgPerson(Model):
    """Documented at html/APIChangeListBetween85And86.html:371:116 #API_usage_example:_Update_User."""

    dbid: str | None = Field(default=None, validation_alias="DBID", serialization_alias="DBID")
    """Documented at html/APIChangeListBetween85And86.html:371:116 #API_usage_example:_Update_User."""

    cfg_agent_info: CfgAgentInfo | None = Field(default=None, validation_alias="CfgAgentInfo", serialization_alias="CfgAgentInfo")
    """Documented at html/APIChangeListBetween85And86.html:371:116 #API_usage_example:_Update_User."""


class CfgPlace(Model):
    """Documented at html/APIChangeListBetween85And86.html:294:116 #API_usage_example:_Update_Place."""

    dbid: int | None = Field(default=None, validation_alias="DBID", serialization_alias="DBID")
    """Documented at html/APIChangeListBetween85And86.html:294:116 #API_usage_example:_Update_Place."""

    dndbids: list[str] | None = Field(default=None, validation_alias="DNDBIDs", serialization_alias="DNDBIDs")
    """Documented at html/APIChangeListBetween85And86.html:294:116 #API_usage_example:_Update_Place."""


class CfgSkill(Model):
    """Documented at html/PlatformConfigurationAPI.html:212:116 #Request_5."""

    dbid: int | None = Field(default=None, validation_alias="DBID", serialization_alias="DBID")
    """Documented at html/PlatformConfigurationAPI.html:212:116 #Request_5."""

    name: str | None = None
    """Documented at html/PlatformConfigurationAPI.html:212:116 #Request_5."""


class Channel(Model):
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    channel: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    available: bool | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    phone_number: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    user_activity: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    user_state: UserState | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    dnd_state: str | None = None
    """Documented at html/SupervisorAgentStateControlReady.html:143:115 #Notification."""


class ChannelStateChangeMessageV2(Model):
    """Documented at html/SupervisorAgentStateControlReady.html:143:115 #Notification."""

    channels: list[Channel] | None = None
    """Documented at html/SupervisorAgentStateControlReady.html:143:115 #Notification."""

    message_type: Literal["ChannelStateChangeMessageV2"] = "ChannelStateChangeMessageV2"
    """Documented at html/SupervisorAgentStateControlReady.html:143:115 #Notification."""


class Chat(Model):
    """Documented at pdf/sms-update-user-data.pdf#page=2-3."""

    user_data: dict[str, Any] | None = None
    """Documented at html/ChatAttachUserData.html:161:115 #Notification."""

    state: ChatState | str | None = None
    """Documented at html/ChatAccept.html:168:115 #Status_changed_to_Chatting."""

    capabilities: list[ChatCapability | str] | None = None
    """Documented at html/ChatAccept.html:168:115 #Status_changed_to_Chatting."""

    uri: str | None = None
    """Documented at html/ChatAccept.html:168:115 #Status_changed_to_Chatting."""

    participants: list[ChatParticipant] | None = None
    """Documented at html/ChatAccept.html:168:115 #Status_changed_to_Chatting."""

    id: str | None = None
    """Documented at html/ChatAccept.html:168:115 #Status_changed_to_Chatting."""


class ChatGetMessagesResponse(Model):
    """Documented at html/ChatResource.html:148:5 #Messages."""

    messages: list[Message] | None = None
    """Documented at html/ChatResource.html:213:115 #CometD_Notification_2."""


class ChatListResponse(Model):
    """Documented at html/ChatResource.html:106:5 #Overview."""

    id: str | None = None
    """Documented at html/ChatResource.html:129:115 #CometD_Notification."""

    participants: list[ChatParticipant] | None = None
    """Documented at html/ChatResource.html:129:115 #CometD_Notification."""

    uri: str | None = None
    """Documented at html/ChatResource.html:129:115 #CometD_Notification."""

    capabilities: list[ChatListResponseCapability | str] | None = None
    """Documented at html/ChatResource.html:129:115 #CometD_Notification."""

    state: str | None = None
    """Documented at html/ChatResource.html:129:115 #CometD_Notification."""

    user_data: dict[str, Any] | None = None
    """Documented at html/ChatResource.html:129:115 #CometD_Notification."""


class ChatParticipant(Model):
    """Documented at html/ChatAccept.html:182:115 #Updated_participant_list."""

    nickname: str | None = None
    """Documented at html/ChatAccept.html:182:115 #Updated_participant_list."""

    type_: ChatParticipantType | str | None = None
    """Documented at html/ChatAccept.html:182:115 #Updated_participant_list."""

    participant_id: str | None = None
    """Documented at html/ChatAccept.html:182:115 #Updated_participant_list."""


class ChatStateChangeMessage(Model):
    """Documented at html/ChatCometDNotifications.html:110:5 #ChatStateChangeMessage."""

    notification_type: ChatStateChangeMessageNotificationType | str
    """What has changed:
    - StatusChange — the state.
    - ParticipantsUpdated — who takes part.
    - PropertiesUpdated — the data.
    - Error — nothing: a request failed.

    Documented at html/ChatCometDNotifications.html:116:5 #ChatStateChangeMessage.
    """

    message_type: Literal["ChatStateChangeMessage"] = "ChatStateChangeMessage"
    """Here always ChatStateChangeMessage.

    Documented at html/ChatCometDNotifications.html:110:5 #ChatStateChangeMessage.
    """

    chat: Chat | None = None
    """The chat as it is now.

    Documented at html/ChatCometDNotifications.html:122:5 #ChatStateChangeMessage.
    """

    reference_id: int | None = None
    """The number that the response to your request gave.

    Documented at html/ChatCometDNotifications.html:128:5 #ChatStateChangeMessage.
    """

    error_message: str | None = None
    """Documented at html/ChatAttachUserData.html:189:115 #Failure."""


class ChatStateResourceV2(Model):
    """Documented at html/WorkbinsCometDNotifications.html:209:115 #Example_2."""

    user_data: dict[str, Any] | None = None
    """Documented at html/WorkbinsCometDNotifications.html:209:115 #Example_2."""

    received_date: str | None = None
    """Documented at html/WorkbinsCometDNotifications.html:209:115 #Example_2."""

    chat_type: str | None = None
    """Documented at html/WorkbinsCometDNotifications.html:209:115 #Example_2."""

    capabilities: list[str] | None = None
    """Documented at html/WorkbinsCometDNotifications.html:209:115 #Example_2."""

    participants: list[ChatParticipant | Participant] | None = None
    """Documented at html/WorkbinsCometDNotifications.html:209:115 #Example_2."""

    id: str | None = None
    """Documented at html/WorkbinsCometDNotifications.html:209:115 #Example_2."""


class Contact(Model):
    """There are three kinds: Custom, Queue, and User. GET requests to `/api/v2/contacts` give them.

    Documented at html/ContactsContactResource.html:148:5 #Resource_details.
    """

    id: str | None = None
    """Names the contact

    Documented at html/ContactsContactResource.html:148:5 #Resource_details.
    """

    name: str | None = None
    """What it is called.

    Documented at html/ContactsContactResource.html:156:5 #Resource_details.
    """

    type_: ContactType | str | None = None
    """Possible values are Custom, Queue, and User.

    Documented at html/ContactsContactResource.html:164:5 #Resource_details.
    """

    phone_number: Any = None
    """Where to reach it.

    Documented at html/ContactsContactResource.html:172:5 #Resource_details.
    """

    switch_name: str | None = None
    """The switch that has the number.

    Documented at html/ContactsContactResource.html:180:5 #Resource_details.
    """

    user_name: str | None = None
    """What they log in with.

    Documented at html/ContactsContactResource.html:188:5 #Resource_details.
    """

    first_name: str | None = None
    """Given name.

    Documented at html/ContactsContactResource.html:196:5 #Resource_details.
    """

    last_name: str | None = None
    """Family name.

    Documented at html/ContactsContactResource.html:204:5 #Resource_details.
    """

    employee_id: str | None = None
    """Employee number.

    Documented at html/ContactsContactResource.html:212:5 #Resource_details.
    """

    availability: Availability | None = None
    """Whether they can be reached, by channel.

    Documented at html/ContactsContactResource.html:220:5 #Resource_details.
    """

    business_units: list[BusinessUnit] | None = None
    """Units they belong to.

    Documented at html/ContactsContactResource.html:228:5 #Resource_details.
    """

    roles: list[ContactRole | str] | None = None
    """What they may do:
    - ROLE_ADMIN — configure.
    - ROLE_AGENT — talk.
    - ROLE_SUPERVISOR — lead.

    Documented at html/ContactsContactResource.html:236:5 #Resource_details.
    """

    phone_numbers: list[ContactPhoneNumber] | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    email_address: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    uri: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    path: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""


class ContactPhoneNumber(Model):
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    phone_number: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    description: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    switch_name: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""


class ContactsCreateCustomContactResponse(Model):
    """Documented at html/ContactsCreateACustomContact.html:95:5 #Overview."""

    status_code: int | None = None
    """Documented at html/ContactsCreateACustomContact.html:144:6 #HTTP_Response."""

    id: str | None = None
    """Documented at html/ContactsCreateACustomContact.html:144:6 #HTTP_Response."""

    path: str | None = None
    """Documented at html/ContactsCreateACustomContact.html:144:6 #HTTP_Response."""


class ContactsListResponse(Model):
    """Documented at html/ContactsGetContacts.html:99:5 #Overview."""

    status_code: int | None = None
    """Documented at html/ContactsGetContacts.html:207:6 #HTTP_Response."""

    total_count: int | None = None
    """Documented at html/ContactsGetContacts.html:207:6 #HTTP_Response."""

    contacts: list[Contact] | None = None
    """Documented at html/ContactsGetContacts.html:207:6 #HTTP_Response."""


class Country(Model):
    """Documented at html/VoiceCallResource.html:97:115 #Sample_data."""

    name: str | None = None
    """Documented at html/DevicesListDevices.html:145:115 #Response_2."""

    code: str | None = None
    """Documented at html/DevicesListDevices.html:145:115 #Response_2."""

    calling_code: str | None = None
    """Documented at html/DevicesListDevices.html:145:115 #Response_2."""


class DeltaPerson(Model):
    """Documented at html/APIChangeListBetween85And86.html:371:116 #API_usage_example:_Update_User."""

    cfg_person: CfgPerson | None = Field(default=None, validation_alias="CfgPerson", serialization_alias="CfgPerson")
    """Documented at html/APIChangeListBetween85And86.html:371:116 #API_usage_example:_Update_User."""


class DeltaPlace(Model):
    """Documented at html/APIChangeListBetween85And86.html:294:116 #API_usage_example:_Update_Place."""

    cfg_place: CfgPlace | None = Field(default=None, validation_alias="CfgPlace", serialization_alias="CfgPlace")
    """Documented at html/APIChangeListBetween85And86.html:294:116 #API_usage_example:_Update_Place."""


class DeltaSkill(Model):
    """Documented at html/PlatformConfigurationAPI.html:212:116 #Request_5."""

    cfg_skill: CfgSkill | None = Field(default=None, validation_alias="CfgSkill", serialization_alias="CfgSkill")
    """Documented at html/PlatformConfigurationAPI.html:212:116 #Request_5."""


class Destination(Model):
    """Documented at html/VoiceDial.html:180:116 #Request."""

    phone_number: str | None = None
    """Documented at html/IMSessionInitiateIMSession.html:152:116 #Request."""


class Device(Model):
    """A phone, real or not, together with the state of the person at it.

    Documented at html/VoiceDeviceResource.html:125:5 #Resource_details.
    """

    capabilities: list[DeviceCapability | str] | None = None
    """What may be asked of it. Agents see DoNotDisturbOn, DoNotDisturbOff, ForwardCallsOn,
    ForwardCallsOff. Supervisors see the rest, too: MuteMonitoredUser, UnmuteMonitoredUser, Coach,
    BargeIn, ListenIn.

    Documented at html/DevicesAttributes.html:161:5 #firstHeading.
    """

    device_state: DeviceDeviceState | str | None = None
    """Possible values are Active, Inactive.

    Documented at html/VoiceDeviceResource.html:131:5 #Resource_details.
    """

    do_not_disturb: DeviceDoNotDisturb | str | None = None
    """Possible values are On, Off.

    Documented at html/VoiceDeviceResource.html:161:5 #Resource_details.
    """

    e_164_number: str | None = None
    """The number as the whole world writes it.

    Documented at html/VoiceDeviceResource.html:149:5 #Resource_details.
    """

    id: str | None = None
    """Names the phone.

    Documented at html/VoiceDeviceResource.html:125:5 #Resource_details.
    """

    phone_number: str | None = None
    """Mandatory. Its number.

    Documented at html/DevicesAttributes.html:111:5 #firstHeading.
    """

    telephony_network: DeviceTelephonyNetwork | str | None = None
    """Valid values are Public or Private.
    Private is the default.

    Documented at html/DevicesAttributes.html:181:5 #firstHeading.
    """

    user_state: UserState | None = None
    """The state of its user:
    - id — names the state.
    - displayName — the state in words.
    - state — the state as a constant.

    Documented at html/VoiceDeviceResource.html:137:5 #Resource_details.
    """

    voice_environment_uri: str | None = None
    """Address of the switch it hangs on.

    Documented at html/VoiceDeviceResource.html:167:5 #Resource_details.
    """

    phone_number_uri: str | None = None
    """Documented at html/DevicesListDevices.html:145:115 #Response_2."""

    model: str | None = None
    """Documented at html/DevicesListDevices.html:145:115 #Response_2."""

    vendor: str | None = None
    """Optional. Who made it.

    Documented at html/DevicesAttributes.html:101:5 #firstHeading.
    """

    country: Country | str | None = None
    """Where the number is from:
    "country":{"name":"Norway","code":"NO","callingCode":"47"}

    Documented at html/DevicesAttributes.html:131:5 #firstHeading.
    """

    forward_to: str | None = None
    """Documented at html/VoiceForwardCallsOn.html:167:115 #CometD_notification."""

    supervisor_monitoring_state: SupervisorMonitoringState | None = None
    """Whom it listens to. Not there if it listens to nobody.
    { "state": "ListenIn", "scope": "Agent", "targetDeviceUri": <device uri> }
    - Values
    - state - ListenIn, Coach, or BargeIn.
    - scope - Call or Agent

    Documented at html/DevicesAttributes.html:171:5 #firstHeading.
    """

    type_: str | None = None
    """The word ACDPosition.

    Documented at html/DevicesAttributes.html:91:5 #firstHeading.
    """

    member_e_164_number: str | None = Field(default=None, validation_alias="e164number", serialization_alias="e164number")
    """The number as the whole world writes it

    Documented at html/DevicesAttributes.html:141:5 #firstHeading.
    """

    monitored_user_muted: bool | None = None
    """Whether the agent who is listened to is muted.

    Documented at html/DevicesAttributes.html:191:5 #firstHeading.
    """


class DeviceStateChangeMessage(Model):
    """Documented at html/VoiceCometDNotifications.html:135:5 #DeviceStateChangeMessage."""

    devices: list[Device]
    """The phones it is about, as device resources.

    Documented at html/VoiceCometDNotifications.html:141:5 #DeviceStateChangeMessage.
    """

    message_type: Literal["DeviceStateChangeMessage"] = "DeviceStateChangeMessage"
    """Here always DeviceStateChangeMessage.

    Documented at html/VoiceCometDNotifications.html:135:5 #DeviceStateChangeMessage.
    """


class DeviceUserEventMessage(Model):
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""

    user_data: dict[str, Any] | None = None
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""

    message_type: Literal["DeviceUserEventMessage"] = "DeviceUserEventMessage"
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""


class DevicesAssignResponse(Model):
    """Documented at html/DevicesAssignDevice.html:82:8 #Requests."""

    status_code: int | None = None
    """Documented at html/DevicesCreateAndAssignDeviceToUser.html:110:115 #Response."""

    id: str | None = None
    """Documented at html/DevicesCreateAndAssignDeviceToUser.html:110:115 #Response."""

    uri: str | None = None
    """Documented at html/DevicesCreateAndAssignDeviceToUser.html:110:115 #Response."""


class DevicesGetResponse(Model):
    """Documented at html/DevicesOperations.html:112:5 #firstHeading."""

    id: str | None = None
    """Documented at html/RequestParameters.html:344:115 #Response:_3."""

    phone_number_uri: str | None = None
    """Documented at html/RequestParameters.html:344:115 #Response:_3."""

    phone_number: PhoneNumber | None = None
    """Documented at html/RequestParameters.html:344:115 #Response:_3."""

    status_code: int | None = None
    """Documented at html/ReturnValues.html:294:1 #Example_3."""

    device: Device | None = None
    """Documented at html/ReturnValues.html:294:1 #Example_3."""


class DevicesListForMeResponse(Model):
    """Documented at html/DevicesListDevices.html:120:5 #Requests."""

    status_code: int
    """Documented at html/DevicesListDevices.html:130:115 #Response."""

    uris: list[str] | None = None
    """Documented at html/DevicesListDevices.html:130:115 #Response."""

    devices: list[Device] | None = None
    """Documented at html/DevicesListDevices.html:145:115 #Response_2."""


class DevicesListResponse(Model):
    """Documented at html/DevicesOperations.html:91:5 #firstHeading."""

    status_code: int | None = None
    """Documented at html/DevicesListDevices.html:130:115 #Response."""

    uris: list[str] | None = None
    """Documented at html/DevicesListDevices.html:130:115 #Response."""

    devices: list[Device] | None = None
    """Documented at html/DevicesListDevices.html:145:115 #Response_2."""


class DiagnosticsGetVersionResponse(Model):
    """Documented at html/MakingARequest.html:100:53 #A_simple_request."""

    status_code: int | None = None
    """Documented at html/MakingARequest.html:115:115 #A_simple_request."""

    version: str | None = None
    """Documented at html/MakingARequest.html:115:115 #A_simple_request."""


class Disposition(Model):
    """Documented at html/HierarchicalDispositionsAPI.html:92:5 #Dispositions_resource."""

    name: str
    """What programs call it. Used twice:
    - as the key of the setting;
    - as the value sent to the switch.

    Documented at html/HierarchicalDispositionsAPI.html:92:5 #Dispositions_resource.
    """

    display_name: str
    """What people read.

    Documented at html/HierarchicalDispositionsAPI.html:100:5 #Dispositions_resource.
    """


class Dn(Model):
    """Documented at html/APIChangeListBetween85And86.html:193:116 #API_usage_example:_Create_Device."""

    tenant_dbid: str | None = Field(default=None, validation_alias="tenantDBID", serialization_alias="tenantDBID")
    """Documented at html/APIChangeListBetween85And86.html:193:116 #API_usage_example:_Create_Device."""

    type_: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:193:116 #API_usage_example:_Create_Device."""

    number: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:193:116 #API_usage_example:_Create_Device."""

    register_all: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:193:116 #API_usage_example:_Create_Device."""

    route_type: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:193:116 #API_usage_example:_Create_Device."""

    switch_dbid: str | None = Field(default=None, validation_alias="switchDBID", serialization_alias="switchDBID")
    """Documented at html/APIChangeListBetween85And86.html:193:116 #API_usage_example:_Create_Device."""


class Email(Model):
    """Documented at html/WorkbinsGetWorkbins.html:227:115 #Response_3."""

    id: str | None = None
    """Documented at html/WorkbinsGetWorkbins.html:227:115 #Response_3."""

    subject: str | None = None
    """Documented at html/WorkbinsGetWorkbins.html:227:115 #Response_3."""

    state: str | None = None
    """Documented at html/WorkbinsGetWorkbins.html:227:115 #Response_3."""

    user_data: dict[str, Any] | None = None
    """Documented at html/WorkbinsGetWorkbins.html:227:115 #Response_3."""


class ErrorMessage(Model):
    """Documented at html/VoiceCometDNotifications.html:275:5 #ErrorMessage."""

    message_type: Literal["ErrorMessage"] = "ErrorMessage"
    """Here always ErrorMessage.

    Documented at html/VoiceCometDNotifications.html:275:5 #ErrorMessage.
    """

    device_uri: str | None = None
    """The phone that met with the error.

    Documented at html/VoiceCometDNotifications.html:281:5 #ErrorMessage.
    """

    call_uri: str | None = None
    """The call that was meant, if one was.

    Documented at html/VoiceCometDNotifications.html:287:5 #ErrorMessage.
    """

    error_message: str | None = None
    """What the switch said, if it said anything.

    Documented at html/VoiceCometDNotifications.html:293:5 #ErrorMessage.
    """


class Failed(Model):
    """Documented at html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3."""

    channel: str | None = None
    """Documented at html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3."""

    status_code: int | None = None
    """Documented at html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3."""

    status_message: str | None = None
    """Documented at html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3."""


class Feature(Model):
    """Documented at html/Features.html:195:5 #Attributes."""

    id: str | None = None
    """Its name, fit for a URL.

    Documented at html/Features.html:195:5 #Attributes.
    """

    display_name: str | None = None
    """The same for people to read.

    Documented at html/Features.html:205:5 #Attributes.
    """

    description: str | None = None
    """What it is good for.

    Documented at html/Features.html:215:5 #Attributes.
    """


class From(Model):
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""

    nickname: str | None = None
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""

    type_: FromType | str | None = None
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""

    participant_id: str | None = None
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""


class GeneralSetting(Model):
    """Documented at html/SettingsSystemSettings.html:117:5 #General_settings."""

    country_code: str | None = None
    """Two letters for the country.

    Documented at html/SettingsSystemSettings.html:117:5 #General_settings.
    """

    country_digits: str | None = None
    """What to dial for it.

    Documented at html/SettingsSystemSettings.html:123:5 #General_settings.
    """


class GetInteractionContentMessage(Model):
    """As samples show it."""

    message_type: Literal["GetInteractionContentMessage"] = "GetInteractionContentMessage"


class GetInteractionsHistoryMessage(Model):
    """Documented at html/InteractionHistoryCometDNotifications.html:98:5
    #GetInteractionsHistoryMessage.
    """

    message_type: Literal["GetInteractionsHistoryMessage"] = "GetInteractionsHistoryMessage"
    """Here always GetInteractionsHistoryMessage.

    Documented at html/InteractionHistoryCometDNotifications.html:98:5
    #GetInteractionsHistoryMessage.
    """

    interactions: list[InteractionHistory] | None = None
    """What was found.

    Documented at html/InteractionHistoryCometDNotifications.html:104:5
    #GetInteractionsHistoryMessage.
    """

    reference_id: int | None = None
    """The number that the response to your request gave.

    Documented at html/InteractionHistoryCometDNotifications.html:110:5
    #GetInteractionsHistoryMessage.
    """

    error_message: str | None = None
    """Why nothing was found.

    Documented at html/InteractionHistoryCometDNotifications.html:116:5
    #GetInteractionsHistoryMessage.
    """


class Group(Model):
    """Documented at html/BusinessUnitRetrieveBusinessUnitsList.html:82:1 #Example."""

    names: str | None = None
    """Documented at html/BusinessUnitRetrieveBusinessUnitsList.html:82:1 #Example."""

    contains: list[str] | None = None
    """Documented at html/BusinessUnitRetrieveBusinessUnitsList.html:82:1 #Example."""

    type_: str | None = None
    """Documented at html/BusinessUnitRetrieveBusinessUnitsList.html:82:1 #Example."""


class GroupGroup(Model):
    """Documented at html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1
    #Example.
    """

    name: str | None = None
    """Documented at html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1
    #Example.
    """

    contains: str | None = None
    """Documented at html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1
    #Example.
    """

    parent_uri: str | None = None
    """Documented at html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1
    #Example.
    """

    groups: list[GroupGroup] | None = None
    """Documented at html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1
    #Example.
    """

    dispositions: list[Disposition] | None = None
    """Documented at html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1
    #Example.
    """


class HierarchicalDispositionsGetGroupDispositionsResponse(Model):
    """Documented at
    html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:68:54
    #firstHeading.
    """

    dispositions: list[Disposition] | None = None
    """Documented at
    html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:82:1
    #Example.
    """


class IMLogUpdateMessage(Model):
    """Documented at html/IMSessionCometDNotifications.html:161:5 #IMLogUpdateMessage."""

    message_type: IMLogUpdateMessageMessageType | str
    """Here always IMLogUpdateMessage.

    Documented at html/IMSessionCometDNotifications.html:161:5 #IMLogUpdateMessage.
    """

    notification_type: IMLogUpdateMessageNotificationType | str | None = None
    """Nothing but NewMessage.

    Documented at html/IMSessionCometDNotifications.html:167:5 #IMLogUpdateMessage.
    """

    im_session_path: str | None = None
    """Path of the session.

    Documented at html/IMSessionCometDNotifications.html:173:5 #IMLogUpdateMessage.
    """

    message: str | None = None
    """What was written.

    Documented at html/IMSessionCometDNotifications.html:179:5 #IMLogUpdateMessage.
    """


class IMSessionStateChangeMessage(Model):
    """Documented at html/IMSessionCometDNotifications.html:108:5 #IMSessionStateChangeMessage."""

    message_type: Literal["IMSessionStateChangeMessage"] = "IMSessionStateChangeMessage"
    """Here always IMSessionStateChangeMessage.

    Documented at html/IMSessionCometDNotifications.html:108:5 #IMSessionStateChangeMessage.
    """

    notification_type: IMSessionStateChangeMessageNotificationType | str | None = None
    """What has changed. One of these:
    - StatusChange — the state of the session.
    - AttachedDataChanged — its data.

    Documented at html/IMSessionCometDNotifications.html:114:5 #IMSessionStateChangeMessage.
    """

    im_session: ImSession | None = None
    """The session as it is now, an IM session resource.

    Documented at html/IMSessionCometDNotifications.html:120:5 #IMSessionStateChangeMessage.
    """


class ImSession(Model):
    """A session and the people in it. A **GET** request to `/api/v2/me/im-sessions?fields=*` gives the
    list.

    Documented at html/IMSessionResource.html:103:11 #Resource_Details.
    """

    id: str | None = None
    """Names the session.

    Documented at html/IMSessionResource.html:103:11 #Resource_Details.
    """

    state: ImSessionState | str | None = None
    """Possible values are "Initiating", "Alerting", "Talking", "Completed".

    Documented at html/IMSessionResource.html:109:11 #Resource_Details.
    """

    user_data: dict[str, Any] | None = None
    """Data tied to it.

    Documented at html/IMSessionResource.html:115:11 #Resource_Details.
    """

    path: str | None = None
    """Its address without the server.

    Documented at html/IMSessionResource.html:121:11 #Resource_Details.
    """

    participants: list[Participant] | None = None
    """Who takes part, as in a "call" resource.

    Documented at html/IMSessionResource.html:127:11 #Resource_Details.
    """

    capabilities: list[ImSessionCapability | str] | None = None
    """What may be asked of it now.

    Documented at html/IMSessionResource.html:133:11 #Resource_Details.
    """

    uri: str | None = None
    """Documented at html/IMSessionCometDNotifications.html:127:115 #Example."""


class IncomingCallFromOutboundCampaign(Model):
    """Documented at html/OutboundIncomingCallFromAnOutboundCampaign.html:80:6 #firstHeading."""

    call: Call | None = None
    """Documented at html/OutboundIncomingCallFromAnOutboundCampaign.html:80:6 #firstHeading."""


class InteractionHistory(Model):
    """Documented at html/InteractionHistoryResource.html:87:5 #Resource_details."""

    type_id: str | None = None
    """Documented at html/InteractionHistoryRetrieveContactHistory.html:198:115 #CometD_notification."""

    start_date: str | None = None
    """When it began.

    Documented at html/InteractionHistoryResource.html:105:5 #Resource_details.
    """

    end_date: str | None = None
    """Documented at html/InteractionHistoryRetrieveContactHistory.html:198:115 #CometD_notification."""

    owner_information: OwnerInformation | None = None
    """Documented at html/InteractionHistoryRetrieveContactHistory.html:198:115 #CometD_notification."""

    media_type: str | None = None
    """What it was: call, chat, email.

    Documented at html/InteractionHistoryResource.html:93:5 #Resource_details.
    """

    state: bool | str | None = None
    """Whether it is over.

    Documented at html/InteractionHistoryResource.html:99:5 #Resource_details.
    """

    contact_id: str | None = None
    """With whom.

    Documented at html/InteractionHistoryResource.html:111:5 #Resource_details.
    """

    id: str | None = None
    """Names the interaction.

    Documented at html/InteractionHistoryResource.html:87:5 #Resource_details.
    """

    subject: str | None = None
    """Documented at html/InteractionHistoryRetrieveContactHistory.html:198:115 #CometD_notification."""

    custom_attributes: dict[str, Any] | None = None
    """Your own keys, as a map.

    Documented at html/InteractionHistoryResource.html:117:5 #Resource_details.
    """


class Message(Model):
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""

    index: int | None = None
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""

    from_: From | None = None
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""

    text: str | None = None
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""

    visibility: str | None = None
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""

    timestamp: str | None = None
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""

    type_: MessageType | str | None = None
    """Documented at html/ChatAccept.html:199:115 #What_was_written_before."""

    timestamp_seconds: int | None = None
    """Documented at html/ChatCometDNotifications.html:191:115 #Example_2."""


class MessageLogUpdated(Model):
    """Documented at html/ChatCometDNotifications.html:166:5 #MessageLogUpdated."""

    message_type: Literal["MessageLogUpdated"] = "MessageLogUpdated"
    """Here always MessageLogUpdated.

    Documented at html/ChatCometDNotifications.html:166:5 #MessageLogUpdated.
    """

    notification_type: MessageLogUpdatedNotificationType | str | None = None
    """Nothing but NewMessages.

    Documented at html/ChatCometDNotifications.html:172:5 #MessageLogUpdated.
    """

    messages: list[Message] | None = None
    """What was written since the last time.

    Documented at html/ChatCometDNotifications.html:178:5 #MessageLogUpdated.
    """

    chat_uri: str | None = None
    """Address of the chat.

    Documented at html/ChatCometDNotifications.html:184:5 #MessageLogUpdated.
    """


class OutboundCampaign(Model):
    """A campaign. Addresses: `/api/v2/me/outbound-campaigns` and **/api/v2/me/outbound-campaigns
    /<campaign-name>**.

    Documented at html/OutboundCampaignResource.html:104:5 #Resource_Details.
    """

    group_name: str | None = None
    """Who makes the calls.

    Documented at html/OutboundCampaignResource.html:104:5 #Resource_Details.
    """

    description: str | None = None
    """What it is for.

    Documented at html/OutboundCampaignResource.html:110:5 #Resource_Details.
    """

    application_id: int | None = None
    """Number of the dialler.

    Documented at html/OutboundCampaignResource.html:116:5 #Resource_Details.
    """

    state: OutboundCampaignState | str | None = None
    """How far it has come, Started or Loaded for instance.

    Documented at html/OutboundCampaignResource.html:122:5 #Resource_Details.
    """

    name: str | None = None
    """What it is called.

    Documented at html/OutboundCampaignResource.html:128:5 #Resource_Details.
    """

    dialing_mode: str | None = None
    """Progressive, Predictive, Preview, Push Preview, or Power GVP.

    Documented at html/OutboundCampaignResource.html:134:5 #Resource_Details.
    """

    device_path: str | None = None
    """Path of a phone.

    Documented at html/OutboundCampaignResource.html:140:5 #Resource_Details.
    """

    group_description: str | None = None
    """Documented at html/OutboundCampaignResource.html:81:6 #Sample_Data."""


class OutboundCampaignMessage(Model):
    """Documented at html/OutboundRequestCampaignStatus.html:166:6 #CometD_Response."""

    message_type: Literal["OutboundCampaignMessage"] = "OutboundCampaignMessage"
    """Documented at html/OutboundRequestCampaignStatus.html:166:6 #CometD_Response."""

    notification_type: OutboundCampaignMessageNotificationType | str | None = None
    """Documented at html/OutboundRequestCampaignStatus.html:166:6 #CometD_Response."""

    campaign: OutboundCampaign | None = None
    """Documented at html/OutboundRequestCampaignStatus.html:166:6 #CometD_Response."""

    reference_id: str | None = None
    """Documented at html/OutboundRequestCampaignStatus.html:166:6 #CometD_Response."""


class OutboundRecord(Model):
    """Documented at html/OutboundIncomingCallFromAnOutboundCampaign.html:80:6 #firstHeading."""

    record_handle: int | None = None
    """Documented at html/OutboundDialPreviewRecord.html:145:6 #Request."""

    campaign_name: str | None = None
    """Documented at html/OutboundIncomingCallFromAnOutboundCampaign.html:80:6 #firstHeading."""

    phone_number: str | None = None
    """Documented at html/OutboundDialPreviewRecord.html:145:6 #Request."""

    tz_offset: int | None = None
    """Documented at html/OutboundIncomingCallFromAnOutboundCampaign.html:80:6 #firstHeading."""

    other_fields: dict[str, Any] | None = None
    """Documented at html/OutboundDialPreviewRecord.html:145:6 #Request."""

    attempts: int | None = None
    """Documented at html/OutboundIncomingCallFromAnOutboundCampaign.html:80:6 #firstHeading."""


class OutboundRecordMessage(Model):
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""

    record: Record | None = None
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""

    notification_type: OutboundRecordMessageNotificationType | str | None = None
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""

    message_type: Literal["OutboundRecordMessage"] = "OutboundRecordMessage"
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""

    reference_id: str | None = None
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""


class OwnerInformation(Model):
    """Documented at html/InteractionHistoryRetrieveContactHistory.html:198:115 #CometD_notification."""

    user_name: str | None = None
    """Documented at html/InteractionHistoryRetrieveContactHistory.html:198:115 #CometD_notification."""

    first_name: str | None = None
    """Documented at html/InteractionHistoryRetrieveContactHistory.html:198:115 #CometD_notification."""

    last_name: str | None = None
    """Documented at html/InteractionHistoryRetrieveContactHistory.html:198:115 #CometD_notification."""


class PartialSuccess(Model):
    """Documented at html/ReturnValues.html:326:5 #Partial_Success."""

    status_code: Any = None
    """The number 7

    Documented at html/ReturnValues.html:326:5 #Partial_Success.
    """

    succeeded: list[Succeeded] | None = None
    """What worked, one descriptor each.

    Documented at html/ReturnValues.html:332:5 #Partial_Success.
    """

    failed: list[Failed] | None = None
    """What did not, one descriptor each.

    Documented at html/ReturnValues.html:338:5 #Partial_Success.
    """

    uri: str | None = None
    """Address of the thing, as it was sent.

    Documented at html/ReturnValues.html:353:5 #Partial_Success.
    """

    path: str | None = None
    """The same without the server.

    Documented at html/ReturnValues.html:359:5 #Partial_Success.
    """

    id: str | None = None
    """Its identifier.

    Documented at html/ReturnValues.html:365:5 #Partial_Success.
    """

    status_message: str | None = None
    """Why it failed, in words.

    Documented at html/ReturnValues.html:392:5 #Partial_Success.
    """


class Participant(Model):
    """Documented at html/VoiceCallResource.html:97:115 #Sample_data."""

    e_164_number: str | None = None
    """Documented at html/IMSessionCometDNotifications.html:127:115 #Example."""

    formatted_phone_number: str | None = None
    """Documented at html/IMSessionCometDNotifications.html:127:115 #Example."""

    phone_number: str | None = None
    """Documented at html/IMSessionCometDNotifications.html:127:115 #Example."""

    digits: str | None = None
    """Documented at html/IMSessionCometDNotifications.html:127:115 #Example."""

    location: str | None = None
    """Documented at html/VoiceCallResource.html:97:115 #Sample_data."""

    country: Country | None = None
    """Documented at html/VoiceCallResource.html:97:115 #Sample_data."""


class Person(Model):
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    tenant_dbid: str | None = Field(default=None, validation_alias="tenantDBID", serialization_alias="tenantDBID")
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    last_name: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    external_id: str | None = Field(default=None, validation_alias="externalID", serialization_alias="externalID")
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    employee_id: str | None = Field(default=None, validation_alias="employeeID", serialization_alias="employeeID")
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    name: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    email_address: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    is_admin: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    user_name: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    first_name: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    password: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    is_agent: str | None = None
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""

    cfg_agent_info: CfgAgentInfo | None = Field(default=None, validation_alias="CfgAgentInfo", serialization_alias="CfgAgentInfo")
    """Documented at html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User."""


class PhoneNumber(Model):
    """Documented at html/RequestParameters.html:344:115 #Response:_3."""

    id: str | None = None
    """Documented at html/RequestParameters.html:344:115 #Response:_3."""


class PlatformConfigurationGetAgentLoginResponse(Model):
    """Documented at html/PlatformConfigurationAPI.html:144:51 #GET_Operations."""

    status_code: str | None = None
    """Documented at html/PlatformConfigurationAPI.html:175:115 #Response_2."""

    agent_login: AgentLogin | None = Field(default=None, validation_alias="agent-login", serialization_alias="agent-login")
    """Documented at html/PlatformConfigurationAPI.html:175:115 #Response_2."""


class PlatformConfigurationGetAgentLoginsResponse(Model):
    """Documented at html/PlatformConfigurationAPI.html:144:51 #GET_Operations."""

    status_code: int | None = None
    """Documented at html/PlatformConfigurationAPI.html:151:115 #Response."""

    agent_logins: list[AgentLogin] | None = Field(default=None, validation_alias="agent-logins", serialization_alias="agent-logins")
    """Documented at html/PlatformConfigurationAPI.html:151:115 #Response."""


class Queue(Model):
    """Documented at html/Filtering.html:110:115 #Response:."""

    id: str | None = None
    """Documented at html/Filtering.html:110:115 #Response:."""

    name: str | None = None
    """Documented at html/BusinessUnitAPI.html:79:1 #Overview."""

    channel: str | None = None
    """Documented at html/Filtering.html:110:115 #Response:."""


class QueuesGetResponse(Model):
    """Documented at html/RequestParameters.html:180:51
    #mw-customcollapsible-Specify_data_fields_-_Example.
    """

    id: str | None = None
    """Documented at html/RequestParameters.html:188:115
    #mw-customcollapsible-Specify_data_fields_-_Example.
    """

    name: str | None = None
    """Documented at html/RequestParameters.html:188:115
    #mw-customcollapsible-Specify_data_fields_-_Example.
    """

    status_code: int | None = None
    """Documented at html/RequestParameters.html:244:115 #Pagination."""

    users: list[User] | None = None
    """Documented at html/RequestParameters.html:244:115 #Pagination."""

    total_count: int | None = None
    """Documented at html/RequestParameters.html:244:115 #Pagination."""


class QueuesListResponse(Model):
    """Documented at html/Filtering.html:81:54 #firstHeading."""

    status_code: int | None = None
    """Documented at html/Filtering.html:110:115 #Response:."""

    queues: list[Queue] | None = None
    """Documented at html/Filtering.html:110:115 #Response:."""


class Record(Model):
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""

    device_path: str | None = None
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""

    calling_list: str | None = None
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""

    application_id: int | None = None
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""

    record_handle: int | None = None
    """Documented at html/OutboundCompleteRecord.html:217:6 #CometD_Response."""


class SMSsessionStateChangeMessage(Model):
    """Documented at pdf/sms-update-user-data.pdf#page=2-3."""

    reference_id: int | None = None
    """Documented at pdf/sms-update-user-data.pdf#page=2-3."""

    smssession: Chat | None = None
    """Documented at pdf/sms-update-user-data.pdf#page=2-3."""

    notification_type: SMSsessionStateChangeMessageNotificationType | str | None = None
    """Documented at pdf/sms-update-user-data.pdf#page=2-3."""

    message_type: Literal["SMSsessionStateChangeMessage"] = "SMSsessionStateChangeMessage"
    """Documented at pdf/sms-update-user-data.pdf#page=2-3."""


class Service(Model):
    """Documented at html/Services.html:169:5 #Attributes."""

    id: str
    """What tells it apart

    Documented at html/Services.html:169:5 #Attributes.
    """

    name: str
    """Name of the application object behind it. The one that looks after people is always called
    Provisioning.

    Documented at html/Services.html:181:5 #Attributes.
    """

    type_: ServiceType | str
    """One of the following: Provisioning (database) Voice (T-Server) Reporting (Stat Server)

    Documented at html/Services.html:193:5 #Attributes.
    """

    state: ServiceState | str
    """How it fares: Active, Inactive, ReadOnly or Unknown.

    Documented at html/CometDNotifications.html:205:5 #ServiceStateChangeMessage.
    """


class ServiceStateChangeMessage(Model):
    """Documented at html/CometDNotifications.html:187:5 #ServiceStateChangeMessage."""

    message_type: Literal["ServiceStateChangeMessage"] = "ServiceStateChangeMessage"
    """Here always ServiceStateChangeMessage.

    Documented at html/CometDNotifications.html:187:5 #ServiceStateChangeMessage.
    """

    service: Service | None = None
    """Which service it is about, as an object.

    Documented at html/CometDNotifications.html:193:5 #ServiceStateChangeMessage.
    """


class ServicesGetResponse(Model):
    """Documented at html/Services.html:143:5 #Operations."""

    status_code: int | None = None
    """Documented at html/Services.html:274:115 #GET_/services/<service_id>."""

    service: list[Service] | None = None
    """Documented at html/Services.html:274:115 #GET_/services/<service_id>."""


class ServicesListResponse(Model):
    """Documented at html/Services.html:122:5 #Operations."""

    status_code: int | None = None
    """Documented at html/Services.html:249:115 #GET_/services?fields=*."""

    services: list[Service] | None = None
    """Documented at html/Services.html:249:115 #GET_/services?fields=*."""


class Setting(Model):
    """Documented at html/CrossOriginResourceSharing.html:155:5 #Settings."""

    allowed_origins: Any = None
    """Origins whose pages may call, as an array.

    Documented at html/CrossOriginResourceSharing.html:155:5 #Settings.
    """


class SettingValue(Model):
    """As samples show it."""

    ring: str | None = None
    """Documented at html/UserSettingsGetSettings.html:123:6 #HTTP_Response."""

    volume: int | float | None = None
    """Documented at html/UserSettingsGetSettings.html:123:6 #HTTP_Response."""


class SettingsGetAccessControlResponse(Model):
    """Documented at html/CrossOriginResourceSharing.html:121:5 #Operations."""

    settings: list[ApiBasicsSetting] | None = None
    """Documented at html/CrossOriginResourceSharing.html:169:116 #Retrieve_access_control_settings."""


class SettingsGetAgentStatesSettingsResponse(Model):
    """Documented at html/SettingsSystemSettings.html:201:62 #Get_agent_states_settings."""

    status_code: int | None = None
    """Documented at html/SettingsSystemSettings.html:206:115 #Response_2."""

    settings: list[SettingsSetting] | None = None
    """Documented at html/SettingsSystemSettings.html:206:115 #Response_2."""

    key: str | None = None
    """Documented at html/SettingsSystemSettings.html:206:115 #Response_2."""


class SettingsGetGeneralSettingsResponse(Model):
    """Documented at html/SettingsSystemSettings.html:130:57 #Get_general-settings."""

    settings: SettingsGetGeneralSettingsResponseSetting | None = None
    """Documented at html/SettingsSystemSettings.html:135:115 #Response."""

    status_code: int | None = None
    """Documented at html/SettingsSystemSettings.html:135:115 #Response."""


class SettingsGetGeneralSettingsResponseSetting(Model):
    """Documented at html/SettingsSystemSettings.html:135:115 #Response."""

    country_code: str | None = None
    """Documented at html/SettingsSystemSettings.html:135:115 #Response."""

    country_digits: str | None = None
    """Documented at html/SettingsSystemSettings.html:135:115 #Response."""

    country_name: str | None = None
    """Documented at html/SettingsSystemSettings.html:135:115 #Response."""


class SettingsGetVoiceResponse(Model):
    """Documented at html/ToastAndCaseData.html:107:51 #mw-customcollapsible-Reading_voice_settings."""

    key: str | None = None
    """Documented at html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings."""

    settings: list[ApiBasicsSetting] | None = None
    """Documented at html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings."""

    status_code: int | None = None
    """Documented at html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings."""


class SettingsSetting(Model):
    """Documented at html/SettingsSystemSettings.html:206:115 #Response_2."""

    id: str | None = None
    """Documented at html/SettingsSystemSettings.html:206:115 #Response_2."""

    operation_name: str | None = None
    """Documented at html/SettingsSystemSettings.html:206:115 #Response_2."""

    display_name: str | None = None
    """Documented at html/SettingsSystemSettings.html:206:115 #Response_2."""

    state: str | None = None
    """Documented at html/SettingsSystemSettings.html:206:115 #Response_2."""

    work_mode: str | None = None
    """Documented at html/SettingsSystemSettings.html:206:115 #Response_2."""


class SimpleModeEntryFormat(Model):
    """Documented at html/StatisticsMonitoredStatistics.html:121:5
    #mw-customcollapsible-Simple_Mode_Entry_Format.
    """

    category: str
    """What to count

    Documented at html/StatisticsMonitoredStatistics.html:121:5
    #mw-customcollapsible-Simple_Mode_Entry_Format.
    """

    main_mask: list[Any]
    """Which events

    Documented at html/StatisticsMonitoredStatistics.html:133:5
    #mw-customcollapsible-Simple_Mode_Entry_Format.
    """

    time_range_left: int | None = None
    """From second

    Documented at html/StatisticsMonitoredStatistics.html:145:5
    #mw-customcollapsible-Simple_Mode_Entry_Format.
    """

    time_range_right: int | None = None
    """To second

    Documented at html/StatisticsMonitoredStatistics.html:157:5
    #mw-customcollapsible-Simple_Mode_Entry_Format.
    """


class Skill(Model):
    """As samples show it."""

    name: str | None = None
    """Documented at html/BusinessUnitAPI.html:79:1 #Overview."""

    description: str | None = None
    """Documented at html/BusinessUnitAPI.html:79:1 #Overview."""


class SkillsListResponse(Model):
    """Documented at html/RequestParameters.html:367:5 #Supported_Requests."""

    status_code: int | None = None
    """Documented at html/ReturnValues.html:257:1 #Example."""

    uris: list[str] | None = None
    """Documented at html/ReturnValues.html:257:1 #Example."""

    paths: list[str] | None = None
    """Documented at html/ReturnValues.html:257:1 #Example."""


class Statistic(Model):
    """Documented at html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading."""

    statistic: str | None = None
    """Documented at html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading."""

    value: int | float | None = None
    """Documented at html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading."""

    time: int | None = None
    """Documented at html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading."""


class StatisticsGetMostRecentStatisticValuesResponse(Model):
    """Documented at html/StatisticsGetMostRecentStatisticValues.html:67:54 #firstHeading."""

    object_id: str | None = None
    """Documented at html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading."""

    status_code: int | None = None
    """Documented at html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading."""

    statistics: list[Statistic] | None = None
    """Documented at html/StatisticsGetMostRecentStatisticValues.html:84:115 #firstHeading."""


class StatusResponse(Model):
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:178:115 #HTTP_response."""

    status_code: int
    """Documented at html/AnsweringACall.html:82:115 #firstHeading."""

    reference_id: int | None = None
    """Documented at html/InteractionHistoryRetrieveContactHistory.html:195:115 #HTTP_response."""


class Succeeded(Model):
    """As samples show it."""

    channel: str | None = None
    """Documented at html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3."""

    status_code: int | None = None
    """Documented at html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3."""


class SupervisorMonitoringState(Model):
    """Documented at html/VoiceBargeIn.html:173:115 #CometD_notification."""

    state: SupervisorMonitoringStateState | str | None = None
    """Documented at html/VoiceBargeIn.html:173:115 #CometD_notification."""

    mode: SupervisorMonitoringStateMode | str | None = None
    """Documented at html/VoiceBargeIn.html:173:115 #CometD_notification."""

    scope: SupervisorMonitoringStateScope | str | None = None
    """Documented at html/VoiceBargeIn.html:173:115 #CometD_notification."""

    target_device_uri: str | None = None
    """Documented at html/VoiceBargeIn.html:173:115 #CometD_notification."""

    phone_number: str | None = None
    """Documented at html/VoiceListenIn.html:192:115 #CometD_notification."""

    switch_name: str | None = None
    """Documented at html/VoiceListenIn.html:192:115 #CometD_notification."""


class Toast(Model):
    """Documented at html/ToastAndCaseData.html:159:115 #mw-customcollapsible-Notification."""

    key: str | None = None
    """Documented at html/ToastAndCaseData.html:159:115 #mw-customcollapsible-Notification."""

    display_name: str | None = None
    """Documented at html/ToastAndCaseData.html:159:115 #mw-customcollapsible-Notification."""

    value: str | None = None
    """Documented at html/ToastAndCaseData.html:159:115 #mw-customcollapsible-Notification."""


class UcsIntegrationWithVoiceSetCallNoteResponse(Model):
    """Documented at html/UCSIntegrationWithVoiceSetCallNote.html:98:5 #Overview."""

    status_code: int | None = None
    """Documented at html/UCSIntegrationWithVoiceSetCallNote.html:147:115 #HTTP_response."""

    referende_id: int | None = None
    """Documented at html/UCSIntegrationWithVoiceSetCallNote.html:147:115 #HTTP_response."""


class UcsOperationResponse(Model):
    """Documented at html/UCSIntegrationWithVoiceSetCallNote.html:154:115 #Success."""

    reference_id: int | None = None
    """Documented at html/UCSIntegrationWithVoiceSetCallNote.html:154:115 #Success."""

    message_type: Literal["UcsOperationResponse"] = "UcsOperationResponse"
    """Documented at html/UCSIntegrationWithVoiceSetCallNote.html:154:115 #Success."""

    success: bool | None = None
    """Documented at html/UCSIntegrationWithVoiceSetCallNote.html:154:115 #Success."""

    error_message: str | None = None
    """Documented at html/UCSIntegrationWithVoiceSetCallNote.html:161:115 #Error."""


class User(Model):
    """Documented at html/MakingARequest.html:192:115 #Authentication."""

    id: str | None = None
    """Documented at html/InterpretingAResponse.html:110:115 #Getting_user_information."""

    user_name: str | None = None
    """Documented at html/BusinessUnitAPI.html:79:1 #Overview."""

    first_name: str | None = None
    """Documented at html/InterpretingAResponse.html:110:115 #Getting_user_information."""

    last_name: str | None = None
    """Documented at html/InterpretingAResponse.html:110:115 #Getting_user_information."""

    roles: list[str] | None = None
    """Documented at html/InterpretingAResponse.html:110:115 #Getting_user_information."""

    enabled: bool | None = None
    """Documented at html/InterpretingAResponse.html:110:115 #Getting_user_information."""

    change_password_on_first_login: bool | None = None
    """Documented at html/InterpretingAResponse.html:110:115 #Getting_user_information."""

    uri: str | None = None
    """Documented at html/InterpretingAResponse.html:110:115 #Getting_user_information."""

    path: str | None = None
    """Documented at html/InterpretingAResponse.html:110:115 #Getting_user_information."""

    skills: list[UserSkill] | None = None
    """Documented at html/Subresources.html:116:115 #Response."""


class UserSettingsGetSettingsGroupsResponse(Model):
    """Documented at html/UserSettingsGetSettingsGroups.html:94:5 #Overview."""

    status_code: int | None = None
    """Documented at html/UserSettingsGetSettingsGroups.html:121:6 #HTTP_Response."""

    settings: list[UserSettingsSetting] | None = None
    """Documented at html/UserSettingsGetSettingsGroups.html:121:6 #HTTP_Response."""


class UserSettingsSetting(Model):
    """Documented at html/SettingsResource.html:89:5 #Overview."""

    name: str | None = None
    """What the group is called in URLs.

    Documented at html/SettingsResource.html:89:5 #Overview.
    """

    display_name: str | None = None
    """What people call it.

    Documented at html/SettingsResource.html:95:5 #Overview.
    """

    key: str | None = None
    """The member by which its settings are told apart.

    Documented at html/SettingsResource.html:101:5 #Overview.
    """

    uri: str | None = None
    """Its address.

    Documented at html/SettingsResource.html:107:5 #Overview.
    """


class UserSkill(Model):
    """Documented at html/Subresources.html:116:115 #Response."""

    id: str
    """Documented at html/RequestParameters.html:306:115 #Response:."""

    name: str | None = None
    """Documented at html/Subresources.html:116:115 #Response."""

    level: int | None = None
    """Documented at html/Subresources.html:116:115 #Response."""


class UserState(Model):
    """Documented at html/VoiceDeviceResource.html:97:115 #Sample_data."""

    id: str
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    display_name: str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""

    state: UserStateState | str | None = None
    """Documented at html/ContactsContactResource.html:83:6 #Sample_data."""


class UsersGetResponse(Model):
    """Documented at html/RequestParameters.html:299:49 #Subresources."""

    id: str | None = None
    """Documented at html/RequestParameters.html:306:115 #Response:."""

    first_name: str | None = None
    """Documented at html/RequestParameters.html:306:115 #Response:."""

    skills: list[UserSkill] | None = None
    """Documented at html/RequestParameters.html:306:115 #Response:."""

    devices: list[Device] | None = None
    """Documented at html/RequestParameters.html:306:115 #Response:."""


class UsersListResponse(Model):
    """Documented at html/RequestParameters.html:194:47 #Pagination."""

    status_code: int | None = None
    """Documented at html/Subresources.html:116:115 #Response."""

    users: list[User] | None = None
    """Documented at html/Subresources.html:116:115 #Response."""


class Value(Model):
    """Documented at html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings."""

    attached_data_key: str | None = None
    """Documented at html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings."""

    display_name: str | None = None
    """Documented at html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings."""


class VoiceGetCallsResponse(Model):
    """Documented at html/RecoveringExistingState.html:135:57 #Reading_active_calls."""

    status_code: int | None = None
    """Documented at html/RecoveringExistingState.html:138:115 #Reading_active_calls."""

    calls: list[Call] | None = None
    """Documented at html/RecoveringExistingState.html:138:115 #Reading_active_calls."""


class VoiceGetMeResponse(Model):
    """Documented at html/MakingARequest.html:185:51 #Authentication."""

    status_code: int | None = None
    """Documented at html/InterpretingAResponse.html:110:115 #Getting_user_information."""

    user: User | None = None
    """Documented at html/InterpretingAResponse.html:110:115 #Getting_user_information."""

    status_message: str | None = None
    """Documented at html/InterpretingAResponse.html:132:115 #Without_a_password."""


class VoiceStartContactCenterSessionResponse(Model):
    """Documented at html/VoiceStartContactCenterSession.html:133:5 #Overview."""

    status_code: int
    """Documented at html/VoiceStartContactCenterSession.html:212:115 #HTTP_Response."""

    failed: list[Failed] | None = None
    """Documented at html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3."""

    succeeded: list[VoiceStartContactCenterSessionResponseSucceeded] | None = None
    """Documented at html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3."""

    status_message: str | None = None
    """Documented at html/VoiceStartContactCenterSession.html:291:115 #HTTP_response_5."""


class VoiceStartContactCenterSessionResponseSucceeded(Model):
    """As samples show it."""

    channel: str | None = None
    """Documented at html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3."""

    status_code: int | None = None
    """Documented at html/VoiceStartContactCenterSession.html:246:115 #HTTP_response_3."""


class Workbin(Model):
    """What a tray looks like.

    Documented at html/WorkbinsWorkbinResource.html:113:5 #Overview.
    """

    type_: WorkbinType | str
    """Possible values are: Agent, Place, Place Group, or Agent Group

    Documented at html/WorkbinsWorkbinResource.html:137:5 #Overview.
    """

    id: str | None = None
    """Names the tray.

    Documented at html/WorkbinsWorkbinResource.html:113:5 #Overview.
    """

    uri: str | None = None
    """Its address

    Documented at html/WorkbinsWorkbinResource.html:119:5 #Overview.
    """

    name: str | None = None
    """Its name for programs.

    Documented at html/WorkbinsWorkbinResource.html:125:5 #Overview.
    """

    display_name: str | None = None
    """Its name for people.

    Documented at html/WorkbinsWorkbinResource.html:131:5 #Overview.
    """

    emails: list[Email] | None = None
    """Documented at html/WorkbinsGetWorkbins.html:227:115 #Response_3."""

    chats: list[Chat] | None = None
    """Documented at html/WorkbinsWorkbinResource.html:84:115 #Overview."""

    workbin_name: str | None = None
    """Documented at html/WorkbinsGetWorkbins.html:127:115 #Response."""


class WorkbinStat(Model):
    """Documented at html/WorkbinsRequestStats.html:146:115 #CometD_Response."""

    max_moved_to_queue_at: str | None = Field(default=None, validation_alias="MaxMovedToQueueAt", serialization_alias="MaxMovedToQueueAt")
    """Documented at html/WorkbinsRequestStats.html:146:115 #CometD_Response."""

    min_moved_to_queue_at: str | None = Field(default=None, validation_alias="MinMovedToQueueAt", serialization_alias="MinMovedToQueueAt")
    """Documented at html/WorkbinsRequestStats.html:146:115 #CometD_Response."""

    number_of_interactions: int | None = Field(default=None, validation_alias="NumberOfInteractions", serialization_alias="NumberOfInteractions")
    """Documented at html/WorkbinsRequestStats.html:146:115 #CometD_Response."""


class WorkbinStateChangeMessage(Model):
    """Documented at html/WorkbinsCometDNotifications.html:166:5 #WorkbinStateChangeMessage."""

    message_type: Literal["WorkbinStateChangeMessage"] = "WorkbinStateChangeMessage"
    """Here always WorkbinStateChangeMessage.

    Documented at html/WorkbinsCometDNotifications.html:166:5 #WorkbinStateChangeMessage.
    """

    action: WorkbinStateChangeMessageAction | str | None = None
    """ItemAdded or ItemRemoved.

    Documented at html/WorkbinsCometDNotifications.html:172:5 #WorkbinStateChangeMessage.
    """

    id: str | None = None
    """Names the tray.

    Documented at html/WorkbinsCometDNotifications.html:178:5 #WorkbinStateChangeMessage.
    """

    chat_state_resource_v_2: ChatStateResourceV2 | None = None
    """The chat that was put in or taken out.

    Documented at html/WorkbinsCometDNotifications.html:184:5 #WorkbinStateChangeMessage.
    """

    email_state_resource_v_2: Email | None = None
    """The email that was put in or taken out.

    Documented at html/WorkbinsCometDNotifications.html:190:5 #WorkbinStateChangeMessage.
    """

    workitem_state_resource_v_2: Workitem | None = None
    """The work item that was put in or taken out.

    Documented at html/WorkbinsCometDNotifications.html:196:5 #WorkbinStateChangeMessage.
    """

    workbin_agent_id: str | None = None
    """Employee number of the owner.

    Documented at html/WorkbinsCometDNotifications.html:202:5 #WorkbinStateChangeMessage.
    """


class WorkbinStatsMessage(Model):
    """Documented at html/WorkbinsRequestStats.html:146:115 #CometD_Response."""

    workbin_stats: dict[str, WorkbinStat] | None = None
    """Documented at html/WorkbinsRequestStats.html:146:115 #CometD_Response."""

    id: str | None = None
    """Documented at html/WorkbinsRequestStats.html:146:115 #CometD_Response."""

    workbin_type: str | None = None
    """Documented at html/WorkbinsRequestStats.html:146:115 #CometD_Response."""

    message_type: Literal["WorkbinStatsMessage"] = "WorkbinStatsMessage"
    """Documented at html/WorkbinsRequestStats.html:146:115 #CometD_Response."""

    reference_id: int | None = None
    """Documented at html/WorkbinsRequestStats.html:146:115 #CometD_Response."""


class WorkbinSubscriptionStateChangeMessage(Model):
    """Documented at html/WorkbinsCometDNotifications.html:111:5
    #WorkbinSubscriptionStateChangeMessage.
    """

    message_type: Literal["WorkbinSubscriptionStateChangeMessage"] = "WorkbinSubscriptionStateChangeMessage"
    """Here always `WorkbinSubscriptionStateChangeMessage`.

    Documented at html/WorkbinsCometDNotifications.html:111:5
    #WorkbinSubscriptionStateChangeMessage.
    """

    workbin_user_id: Any = None
    """Whose tray it is.

    Documented at html/WorkbinsCometDNotifications.html:117:5
    #WorkbinSubscriptionStateChangeMessage.
    """

    id: str | None = None
    """Names the tray.

    Documented at html/WorkbinsCometDNotifications.html:123:5
    #WorkbinSubscriptionStateChangeMessage.
    """

    state_resource: WorkbinSubscriptionStateChangeMessageStateResource | str | None = None
    """What became of the request:
    - `Subscribed` — news will come.
    - `Unsubscribed` — no more news.
    - `RequestFailed` — it did not work.

    Documented at html/WorkbinsCometDNotifications.html:129:5
    #WorkbinSubscriptionStateChangeMessage.
    """

    reference_id: Any = None
    """The number that the response to your request gave.

    Documented at html/WorkbinsCometDNotifications.html:135:5
    #WorkbinSubscriptionStateChangeMessage.
    """


class WorkbinsGetUserResponse(Model):
    """Documented at html/WorkbinsGetWorkbins.html:193:5 #Get_Content_of_Several_Workbins_by_User."""

    status_code: int | None = None
    """Documented at html/WorkbinsGetWorkbins.html:227:115 #Response_3."""

    workbins: dict[str, Workbin] | None = None
    """Documented at html/WorkbinsGetWorkbins.html:227:115 #Response_3."""


class WorkbinsGetWorkbinsContentByIdResponse(Model):
    """Documented at html/WorkbinsGetWorkbins.html:152:5 #Get_a_Workbin's_Content_by_ID."""

    status_code: int | None = None
    """Documented at html/WorkbinsGetWorkbins.html:178:115 #Response_2."""

    workbin: Workbin | None = None
    """Documented at html/WorkbinsGetWorkbins.html:178:115 #Response_2."""


class WorkbinsListResponse(Model):
    """Documented at html/WorkbinsGetWorkbins.html:105:5 #Get_All_Valid_Workbins_of_Any_Type."""

    status_code: int | None = None
    """Documented at html/WorkbinsGetWorkbins.html:127:115 #Response."""

    workbins: list[Workbin] | dict[str, Workbin] | None = None
    """The documentation shows several shapes.

    Documented at html/WorkbinsGetWorkbins.html:127:115 #Response.
    """


class WorkbinsSubscribeResponse(Model):
    """Documented at html/WorkbinsSubscribeToWorkbinNotifications.html:149:5
    #Subscribe_to_Multiple_Workbin_Notifications_by_User.
    """

    status_code: int | None = None
    """Documented at html/WorkbinsSubscribeToWorkbinNotifications.html:174:115 #HTTP_Response_2."""

    reference_ids: dict[str, int] | None = None
    """Documented at html/WorkbinsSubscribeToWorkbinNotifications.html:174:115 #HTTP_Response_2."""


class Workitem(Model):
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""

    user_data: dict[str, Any] | None = None
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""

    received_date: str | None = None
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""

    uri: str | None = None
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""

    capabilities: list[WorkitemCapability | str] | None = None
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""

    state: str | None = None
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""

    id: str | None = None
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""


class WorkitemStateChangeMessage(Model):
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""

    workitem: Workitem | None = None
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""

    reference_id: int | None = None
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""

    notification_type: WorkitemStateChangeMessageNotificationType | str | None = None
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""

    message_type: Literal["WorkitemStateChangeMessage"] = "WorkitemStateChangeMessage"
    """Documented at html/WorkbinsAddInteractionToWorkbin.html:188:1 #Cometd_responses."""
