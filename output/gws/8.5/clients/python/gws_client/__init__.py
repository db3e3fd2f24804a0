"""Client of Web Services API Reference 8.5, made by docgen."""

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
    from .models import BusinessUnitListResponse as BusinessUnitListResponse
    from .models import Call as Call
    from .models import CallStateChangeMessage as CallStateChangeMessage
    from .models import Channel as Channel
    from .models import Chat as Chat
    from .models import ChatGetMessagesResponse as ChatGetMessagesResponse
    from .models import ChatListResponse as ChatListResponse
    from .models import ChatParticipant as ChatParticipant
    from .models import ChatStateChangeMessage as ChatStateChangeMessage
    from .models import ChatStateResourceV2 as ChatStateResourceV2
    from .models import Contact as Contact
    from .models import ContactPhoneNumber as ContactPhoneNumber
    from .models import ContactsCreateCustomContactResponse as ContactsCreateCustomContactResponse
    from .models import ContactsListResponse as ContactsListResponse
    from .models import Country as Country
    from .models import Destination as Destination
    from .models import Device as Device
    from .models import DeviceStateChangeMessage as DeviceStateChangeMessage
    from .models import DeviceUserEventMessage as DeviceUserEventMessage
    from .models import DevicesGetResponse as DevicesGetResponse
    from .models import DevicesListForMeResponse as DevicesListForMeResponse
    from .models import DevicesListResponse as DevicesListResponse
    from .models import DiagnosticsGetVersionResponse as DiagnosticsGetVersionResponse
    from .models import Disposition as Disposition
    from .models import Email as Email
    from .models import ErrorMessage as ErrorMessage
    from .models import Failed as Failed
    from .models import Feature as Feature
    from .models import From as From
    from .models import GeneralSetting as GeneralSetting
    from .models import GetInteractionContentMessage as GetInteractionContentMessage
    from .models import Group as Group
    from .models import GroupGroup as GroupGroup
    from .models import HierarchicalDispositionsGetGroupDispositionsResponse as HierarchicalDispositionsGetGroupDispositionsResponse
    from .models import IMLogUpdateMessage as IMLogUpdateMessage
    from .models import IMSessionStateChangeMessage as IMSessionStateChangeMessage
    from .models import ImSession as ImSession
    from .models import IncomingCallFromOutboundCampaign as IncomingCallFromOutboundCampaign
    from .models import InteractionHistory as InteractionHistory
    from .models import InteractionsHistoryMessage as InteractionsHistoryMessage
    from .models import Message as Message
    from .models import MessageLogUpdated as MessageLogUpdated
    from .models import OutboundCampaign as OutboundCampaign
    from .models import OutboundCampaignMessage as OutboundCampaignMessage
    from .models import OutboundRecord as OutboundRecord
    from .models import OutboundRecordMessage as OutboundRecordMessage
    from .models import OwnerInformation as OwnerInformation
    from .models import PartialSuccess as PartialSuccess
    from .models import Participant as Participant
    from .models import PhoneNumber as PhoneNumber
    from .models import PlaceManagementCreatePlaceResponse as PlaceManagementCreatePlaceResponse
    from .models import PlatformConfigurationGetAgentLoginResponse as PlatformConfigurationGetAgentLoginResponse
    from .models import PlatformConfigurationGetAgentLoginsResponse as PlatformConfigurationGetAgentLoginsResponse
    from .models import Queue as Queue
    from .models import QueuesGetResponse as QueuesGetResponse
    from .models import QueuesListResponse as QueuesListResponse
    from .models import Record as Record
    from .models import Runtime as Runtime
    from .models import RuntimeRetrieveSystemDataResponse as RuntimeRetrieveSystemDataResponse
    from .models import SMSsessionStateChangeMessage as SMSsessionStateChangeMessage
    from .models import Service as Service
    from .models import ServiceStateChangeMessage as ServiceStateChangeMessage
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
    from .models import StatisticsGetStatByNameResponse as StatisticsGetStatByNameResponse
    from .models import StatusResponse as StatusResponse
    from .models import Succeeded as Succeeded
    from .models import SupervisorMonitoringState as SupervisorMonitoringState
    from .models import Toast as Toast
    from .models import User as User
    from .models import UserSettingsGetSettingsGroupsResponse as UserSettingsGetSettingsGroupsResponse
    from .models import UserSettingsSetting as UserSettingsSetting
    from .models import UserSkill as UserSkill
    from .models import UserState as UserState
    from .models import UsersCreateResponse as UsersCreateResponse
    from .models import UsersGetResponse as UsersGetResponse
    from .models import UsersListResponse as UsersListResponse
    from .models import Value as Value
    from .models import VoiceGetCallsResponse as VoiceGetCallsResponse
    from .models import VoiceGetMeResponse as VoiceGetMeResponse
    from .models import VoiceStartContactCenterSessionResponse as VoiceStartContactCenterSessionResponse
    from .models import VoiceStartContactCenterSessionResponseSucceeded as VoiceStartContactCenterSessionResponseSucceeded
    from .models import Workbin as Workbin
    from .models import WorkbinStat as WorkbinStat
    from .models import WorkbinStateChangeMessage as WorkbinStateChangeMessage
    from .models import WorkbinStatsMessage as WorkbinStatsMessage
    from .models import WorkbinSubscriptionStateChangeMessage as WorkbinSubscriptionStateChangeMessage
    from .models import WorkbinsGetUserResponse as WorkbinsGetUserResponse
    from .models import WorkbinsGetWorkbinsContentByIdResponse as WorkbinsGetWorkbinsContentByIdResponse
    from .models import WorkbinsListResponse as WorkbinsListResponse
    from .models import WorkbinsSubscribeResponse as WorkbinsSubscribeResponse
    from .models import Workitem as Workitem
    from .models import WorkitemStateChangeMessage as WorkitemStateChangeMessage

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
