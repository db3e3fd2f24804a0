"""Client of Web Services API Reference 8.6, made by docgen."""

# isort: skip_file
from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from . import errors as errors
from ._base import UNSET as UNSET
from ._base import Model as Model
from ._base import Unset as Unset
from ._call import CallOptions as CallOptions
from ._call import Content as Content
from ._call import RawAnswer as RawAnswer
from ._call import Timeouts as Timeouts
from ._call import id_of as id_of
from ._connection import VERSION
from .client import GwsClient as GwsClient
from .client import SyncGwsClient as SyncGwsClient
from .errors import (
    BadRequest as BadRequest,
    ClientClosed as ClientClosed,
    Conflict as Conflict,
    DecodeError as DecodeError,
    FailureEvent as FailureEvent,
    Forbidden as Forbidden,
    GwsError as GwsError,
    HttpError as HttpError,
    NoEvent as NoEvent,
    NotFound as NotFound,
    NotificationError as NotificationError,
    PartialSuccessError as PartialSuccessError,
    ServerFailure as ServerFailure,
    StatusError as StatusError,
    TimedOut as TimedOut,
    TooManyRequests as TooManyRequests,
    TransportError as TransportError,
    Unauthorized as Unauthorized,
    UnprocessableContent as UnprocessableContent,
)

if TYPE_CHECKING:
    from . import events as events
    from . import models as models
    from .events import Event as Event
    from .events import UnknownEvent as UnknownEvent
    from .models import AgentLogin as AgentLogin
    from .models import ApiBasicsSetting as ApiBasicsSetting
    from .models import Availability as Availability
    from .models import BusinessUnit as BusinessUnit
    from .models import BusinessUnitGetGroupResponse as BusinessUnitGetGroupResponse
    from .models import BusinessUnitGetGroupUsersOrder as BusinessUnitGetGroupUsersOrder
    from .models import BusinessUnitListResponse as BusinessUnitListResponse
    from .models import Call as Call
    from .models import CallCallType as CallCallType
    from .models import CallCapability as CallCapability
    from .models import CallRecordingState as CallRecordingState
    from .models import CallState as CallState
    from .models import CallStateChangeMessage as CallStateChangeMessage
    from .models import CallStateChangeMessageNotificationType as CallStateChangeMessageNotificationType
    from .models import CfgAgentInfo as CfgAgentInfo
    from .models import CfgPerson as CfgPerson
    from .models import CfgPlace as CfgPlace
    from .models import CfgSkill as CfgSkill
    from .models import Channel as Channel
    from .models import ChannelStateChangeMessageV2 as ChannelStateChangeMessageV2
    from .models import Chat as Chat
    from .models import ChatCapability as ChatCapability
    from .models import ChatGetMessagesResponse as ChatGetMessagesResponse
    from .models import ChatListResponse as ChatListResponse
    from .models import ChatListResponseCapability as ChatListResponseCapability
    from .models import ChatParticipant as ChatParticipant
    from .models import ChatParticipantType as ChatParticipantType
    from .models import ChatState as ChatState
    from .models import ChatStateChangeMessage as ChatStateChangeMessage
    from .models import ChatStateChangeMessageNotificationType as ChatStateChangeMessageNotificationType
    from .models import ChatStateResourceV2 as ChatStateResourceV2
    from .models import Contact as Contact
    from .models import ContactPhoneNumber as ContactPhoneNumber
    from .models import ContactRole as ContactRole
    from .models import ContactType as ContactType
    from .models import ContactsCreateCustomContactResponse as ContactsCreateCustomContactResponse
    from .models import ContactsListOrder as ContactsListOrder
    from .models import ContactsListResponse as ContactsListResponse
    from .models import ContactsListRole as ContactsListRole
    from .models import ContactsListType as ContactsListType
    from .models import Country as Country
    from .models import DeltaPerson as DeltaPerson
    from .models import DeltaPlace as DeltaPlace
    from .models import DeltaSkill as DeltaSkill
    from .models import Destination as Destination
    from .models import Device as Device
    from .models import DeviceCapability as DeviceCapability
    from .models import DeviceDeviceState as DeviceDeviceState
    from .models import DeviceDoNotDisturb as DeviceDoNotDisturb
    from .models import DeviceStateChangeMessage as DeviceStateChangeMessage
    from .models import DeviceTelephonyNetwork as DeviceTelephonyNetwork
    from .models import DeviceUserEventMessage as DeviceUserEventMessage
    from .models import DevicesAssignResponse as DevicesAssignResponse
    from .models import DevicesGetResponse as DevicesGetResponse
    from .models import DevicesListForMeResponse as DevicesListForMeResponse
    from .models import DevicesListResponse as DevicesListResponse
    from .models import DiagnosticsGetVersionResponse as DiagnosticsGetVersionResponse
    from .models import Disposition as Disposition
    from .models import Dn as Dn
    from .models import Email as Email
    from .models import ErrorMessage as ErrorMessage
    from .models import Failed as Failed
    from .models import Feature as Feature
    from .models import From as From
    from .models import FromType as FromType
    from .models import GeneralSetting as GeneralSetting
    from .models import GetInteractionContentMessage as GetInteractionContentMessage
    from .models import GetInteractionsHistoryMessage as GetInteractionsHistoryMessage
    from .models import Group as Group
    from .models import GroupGroup as GroupGroup
    from .models import HierarchicalDispositionsGetGroupDispositionsResponse as HierarchicalDispositionsGetGroupDispositionsResponse
    from .models import IMLogUpdateMessage as IMLogUpdateMessage
    from .models import IMLogUpdateMessageMessageType as IMLogUpdateMessageMessageType
    from .models import IMLogUpdateMessageNotificationType as IMLogUpdateMessageNotificationType
    from .models import IMSessionStateChangeMessage as IMSessionStateChangeMessage
    from .models import IMSessionStateChangeMessageNotificationType as IMSessionStateChangeMessageNotificationType
    from .models import ImSession as ImSession
    from .models import ImSessionCapability as ImSessionCapability
    from .models import ImSessionState as ImSessionState
    from .models import IncomingCallFromOutboundCampaign as IncomingCallFromOutboundCampaign
    from .models import InteractionHistory as InteractionHistory
    from .models import InteractionHistoryRetrieveContactHistoryMediaType as InteractionHistoryRetrieveContactHistoryMediaType
    from .models import InteractionHistoryRetrieveContactHistorySort as InteractionHistoryRetrieveContactHistorySort
    from .models import KNOWN_BUSINESS_UNIT_GET_GROUP_USERS_ORDERS as KNOWN_BUSINESS_UNIT_GET_GROUP_USERS_ORDERS
    from .models import KNOWN_CALL_CALL_TYPES as KNOWN_CALL_CALL_TYPES
    from .models import KNOWN_CALL_CAPABILITIES as KNOWN_CALL_CAPABILITIES
    from .models import KNOWN_CALL_RECORDING_STATES as KNOWN_CALL_RECORDING_STATES
    from .models import KNOWN_CALL_STATES as KNOWN_CALL_STATES
    from .models import KNOWN_CALL_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES as KNOWN_CALL_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES
    from .models import KNOWN_CHAT_CAPABILITIES as KNOWN_CHAT_CAPABILITIES
    from .models import KNOWN_CHAT_LIST_RESPONSE_CAPABILITIES as KNOWN_CHAT_LIST_RESPONSE_CAPABILITIES
    from .models import KNOWN_CHAT_PARTICIPANT_TYPES as KNOWN_CHAT_PARTICIPANT_TYPES
    from .models import KNOWN_CHAT_STATES as KNOWN_CHAT_STATES
    from .models import KNOWN_CHAT_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES as KNOWN_CHAT_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES
    from .models import KNOWN_CONTACTS_LIST_ORDERS as KNOWN_CONTACTS_LIST_ORDERS
    from .models import KNOWN_CONTACTS_LIST_ROLES as KNOWN_CONTACTS_LIST_ROLES
    from .models import KNOWN_CONTACTS_LIST_TYPES as KNOWN_CONTACTS_LIST_TYPES
    from .models import KNOWN_CONTACT_ROLES as KNOWN_CONTACT_ROLES
    from .models import KNOWN_CONTACT_TYPES as KNOWN_CONTACT_TYPES
    from .models import KNOWN_DEVICE_CAPABILITIES as KNOWN_DEVICE_CAPABILITIES
    from .models import KNOWN_DEVICE_DEVICE_STATES as KNOWN_DEVICE_DEVICE_STATES
    from .models import KNOWN_DEVICE_DO_NOT_DISTURBS as KNOWN_DEVICE_DO_NOT_DISTURBS
    from .models import KNOWN_DEVICE_TELEPHONY_NETWORKS as KNOWN_DEVICE_TELEPHONY_NETWORKS
    from .models import KNOWN_FROM_TYPES as KNOWN_FROM_TYPES
    from .models import KNOWN_IM_LOG_UPDATE_MESSAGE_MESSAGE_TYPES as KNOWN_IM_LOG_UPDATE_MESSAGE_MESSAGE_TYPES
    from .models import KNOWN_IM_LOG_UPDATE_MESSAGE_NOTIFICATION_TYPES as KNOWN_IM_LOG_UPDATE_MESSAGE_NOTIFICATION_TYPES
    from .models import KNOWN_IM_SESSION_CAPABILITIES as KNOWN_IM_SESSION_CAPABILITIES
    from .models import KNOWN_IM_SESSION_STATES as KNOWN_IM_SESSION_STATES
    from .models import KNOWN_IM_SESSION_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES as KNOWN_IM_SESSION_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES
    from .models import KNOWN_INTERACTION_HISTORY_RETRIEVE_CONTACT_HISTORY_MEDIA_TYPES as KNOWN_INTERACTION_HISTORY_RETRIEVE_CONTACT_HISTORY_MEDIA_TYPES
    from .models import KNOWN_INTERACTION_HISTORY_RETRIEVE_CONTACT_HISTORY_SORTS as KNOWN_INTERACTION_HISTORY_RETRIEVE_CONTACT_HISTORY_SORTS
    from .models import KNOWN_MESSAGE_LOG_UPDATED_NOTIFICATION_TYPES as KNOWN_MESSAGE_LOG_UPDATED_NOTIFICATION_TYPES
    from .models import KNOWN_MESSAGE_TYPES as KNOWN_MESSAGE_TYPES
    from .models import KNOWN_OUTBOUND_CAMPAIGN_MESSAGE_NOTIFICATION_TYPES as KNOWN_OUTBOUND_CAMPAIGN_MESSAGE_NOTIFICATION_TYPES
    from .models import KNOWN_OUTBOUND_CAMPAIGN_STATES as KNOWN_OUTBOUND_CAMPAIGN_STATES
    from .models import KNOWN_OUTBOUND_COMPLETE_RECORD_CALL_RESULTS as KNOWN_OUTBOUND_COMPLETE_RECORD_CALL_RESULTS
    from .models import KNOWN_OUTBOUND_COMPLETE_RECORD_CHAIN_ATTRIBUTES as KNOWN_OUTBOUND_COMPLETE_RECORD_CHAIN_ATTRIBUTES
    from .models import KNOWN_OUTBOUND_RECORD_MESSAGE_NOTIFICATION_TYPES as KNOWN_OUTBOUND_RECORD_MESSAGE_NOTIFICATION_TYPES
    from .models import KNOWN_SERVICE_STATES as KNOWN_SERVICE_STATES
    from .models import KNOWN_SERVICE_TYPES as KNOWN_SERVICE_TYPES
    from .models import KNOWN_SM_SSESSION_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES as KNOWN_SM_SSESSION_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES
    from .models import KNOWN_SUPERVISOR_MONITORING_STATE_MODES as KNOWN_SUPERVISOR_MONITORING_STATE_MODES
    from .models import KNOWN_SUPERVISOR_MONITORING_STATE_SCOPES as KNOWN_SUPERVISOR_MONITORING_STATE_SCOPES
    from .models import KNOWN_SUPERVISOR_MONITORING_STATE_STATES as KNOWN_SUPERVISOR_MONITORING_STATE_STATES
    from .models import KNOWN_USER_STATE_STATES as KNOWN_USER_STATE_STATES
    from .models import KNOWN_VOICE_LISTEN_IN_SUPERVISOR_MONITORING_MODES as KNOWN_VOICE_LISTEN_IN_SUPERVISOR_MONITORING_MODES
    from .models import KNOWN_VOICE_LISTEN_IN_SUPERVISOR_MONITORING_SCOPES as KNOWN_VOICE_LISTEN_IN_SUPERVISOR_MONITORING_SCOPES
    from .models import KNOWN_VOICE_READY_WORKMODES as KNOWN_VOICE_READY_WORKMODES
    from .models import KNOWN_VOICE_START_CONTACT_CENTER_SESSION_WORKMODES as KNOWN_VOICE_START_CONTACT_CENTER_SESSION_WORKMODES
    from .models import KNOWN_WORKBINS_ADD_INTERACTION_TO_WORKBIN_OPERATION_NAMES as KNOWN_WORKBINS_ADD_INTERACTION_TO_WORKBIN_OPERATION_NAMES
    from .models import KNOWN_WORKBINS_PULL_INTERACTION_FROM_WORKBIN_OPERATION_NAMES as KNOWN_WORKBINS_PULL_INTERACTION_FROM_WORKBIN_OPERATION_NAMES
    from .models import KNOWN_WORKBIN_STATE_CHANGE_MESSAGE_ACTIONS as KNOWN_WORKBIN_STATE_CHANGE_MESSAGE_ACTIONS
    from .models import KNOWN_WORKBIN_SUBSCRIPTION_STATE_CHANGE_MESSAGE_STATE_RESOURCES as KNOWN_WORKBIN_SUBSCRIPTION_STATE_CHANGE_MESSAGE_STATE_RESOURCES
    from .models import KNOWN_WORKBIN_TYPES as KNOWN_WORKBIN_TYPES
    from .models import KNOWN_WORKITEM_CAPABILITIES as KNOWN_WORKITEM_CAPABILITIES
    from .models import KNOWN_WORKITEM_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES as KNOWN_WORKITEM_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES
    from .models import Message as Message
    from .models import MessageLogUpdated as MessageLogUpdated
    from .models import MessageLogUpdatedNotificationType as MessageLogUpdatedNotificationType
    from .models import MessageType as MessageType
    from .models import OutboundCampaign as OutboundCampaign
    from .models import OutboundCampaignMessage as OutboundCampaignMessage
    from .models import OutboundCampaignMessageNotificationType as OutboundCampaignMessageNotificationType
    from .models import OutboundCampaignState as OutboundCampaignState
    from .models import OutboundCompleteRecordCallResult as OutboundCompleteRecordCallResult
    from .models import OutboundCompleteRecordChainAttribute as OutboundCompleteRecordChainAttribute
    from .models import OutboundRecord as OutboundRecord
    from .models import OutboundRecordMessage as OutboundRecordMessage
    from .models import OutboundRecordMessageNotificationType as OutboundRecordMessageNotificationType
    from .models import OwnerInformation as OwnerInformation
    from .models import PartialSuccess as PartialSuccess
    from .models import Participant as Participant
    from .models import Person as Person
    from .models import PhoneNumber as PhoneNumber
    from .models import PlatformConfigurationGetAgentLoginResponse as PlatformConfigurationGetAgentLoginResponse
    from .models import PlatformConfigurationGetAgentLoginsResponse as PlatformConfigurationGetAgentLoginsResponse
    from .models import Queue as Queue
    from .models import QueuesGetResponse as QueuesGetResponse
    from .models import QueuesListResponse as QueuesListResponse
    from .models import Record as Record
    from .models import SMSsessionStateChangeMessage as SMSsessionStateChangeMessage
    from .models import SMSsessionStateChangeMessageNotificationType as SMSsessionStateChangeMessageNotificationType
    from .models import Service as Service
    from .models import ServiceState as ServiceState
    from .models import ServiceStateChangeMessage as ServiceStateChangeMessage
    from .models import ServiceType as ServiceType
    from .models import ServicesGetResponse as ServicesGetResponse
    from .models import ServicesListResponse as ServicesListResponse
    from .models import Setting as Setting
    from .models import SettingValue as SettingValue
    from .models import SettingsGetAccessControlResponse as SettingsGetAccessControlResponse
    from .models import SettingsGetAgentStatesSettingsResponse as SettingsGetAgentStatesSettingsResponse
    from .models import SettingsGetGeneralSettingsResponse as SettingsGetGeneralSettingsResponse
    from .models import SettingsGetGeneralSettingsResponseSetting as SettingsGetGeneralSettingsResponseSetting
    from .models import SettingsGetVoiceResponse as SettingsGetVoiceResponse
    from .models import SettingsSetting as SettingsSetting
    from .models import SimpleModeEntryFormat as SimpleModeEntryFormat
    from .models import Skill as Skill
    from .models import SkillsListResponse as SkillsListResponse
    from .models import Statistic as Statistic
    from .models import StatisticsGetMostRecentStatisticValuesResponse as StatisticsGetMostRecentStatisticValuesResponse
    from .models import StatusResponse as StatusResponse
    from .models import Succeeded as Succeeded
    from .models import SupervisorMonitoringState as SupervisorMonitoringState
    from .models import SupervisorMonitoringStateMode as SupervisorMonitoringStateMode
    from .models import SupervisorMonitoringStateScope as SupervisorMonitoringStateScope
    from .models import SupervisorMonitoringStateState as SupervisorMonitoringStateState
    from .models import Toast as Toast
    from .models import UcsIntegrationWithVoiceSetCallNoteResponse as UcsIntegrationWithVoiceSetCallNoteResponse
    from .models import UcsOperationResponse as UcsOperationResponse
    from .models import User as User
    from .models import UserSettingsGetSettingsGroupsResponse as UserSettingsGetSettingsGroupsResponse
    from .models import UserSettingsSetting as UserSettingsSetting
    from .models import UserSkill as UserSkill
    from .models import UserState as UserState
    from .models import UserStateState as UserStateState
    from .models import UsersGetResponse as UsersGetResponse
    from .models import UsersListResponse as UsersListResponse
    from .models import Value as Value
    from .models import VoiceGetCallsResponse as VoiceGetCallsResponse
    from .models import VoiceGetMeResponse as VoiceGetMeResponse
    from .models import VoiceListenInSupervisorMonitoringMode as VoiceListenInSupervisorMonitoringMode
    from .models import VoiceListenInSupervisorMonitoringScope as VoiceListenInSupervisorMonitoringScope
    from .models import VoiceReadyWorkmode as VoiceReadyWorkmode
    from .models import VoiceStartContactCenterSessionResponse as VoiceStartContactCenterSessionResponse
    from .models import VoiceStartContactCenterSessionResponseSucceeded as VoiceStartContactCenterSessionResponseSucceeded
    from .models import VoiceStartContactCenterSessionWorkmode as VoiceStartContactCenterSessionWorkmode
    from .models import Workbin as Workbin
    from .models import WorkbinStat as WorkbinStat
    from .models import WorkbinStateChangeMessage as WorkbinStateChangeMessage
    from .models import WorkbinStateChangeMessageAction as WorkbinStateChangeMessageAction
    from .models import WorkbinStatsMessage as WorkbinStatsMessage
    from .models import WorkbinSubscriptionStateChangeMessage as WorkbinSubscriptionStateChangeMessage
    from .models import WorkbinSubscriptionStateChangeMessageStateResource as WorkbinSubscriptionStateChangeMessageStateResource
    from .models import WorkbinType as WorkbinType
    from .models import WorkbinsAddInteractionToWorkbinOperationName as WorkbinsAddInteractionToWorkbinOperationName
    from .models import WorkbinsGetUserResponse as WorkbinsGetUserResponse
    from .models import WorkbinsGetWorkbinsContentByIdResponse as WorkbinsGetWorkbinsContentByIdResponse
    from .models import WorkbinsListResponse as WorkbinsListResponse
    from .models import WorkbinsPullInteractionFromWorkbinOperationName as WorkbinsPullInteractionFromWorkbinOperationName
    from .models import WorkbinsSubscribeResponse as WorkbinsSubscribeResponse
    from .models import Workitem as Workitem
    from .models import WorkitemCapability as WorkitemCapability
    from .models import WorkitemStateChangeMessage as WorkitemStateChangeMessage
    from .models import WorkitemStateChangeMessageNotificationType as WorkitemStateChangeMessageNotificationType

__version__ = VERSION

_LATER = ("events", "models")  # they take a while to import: not before one of them is asked for


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return importlib.import_module(f".{name}", __name__)
    if not name.startswith("_"):
        for module in _LATER:
            loaded = importlib.import_module(f".{module}", __name__)
            if name in vars(loaded):
                return vars(loaded)[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
