"""The events that the server sends: one class for each message type, and what is none of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import models
from ._base import Model, decode

MESSAGE_TYPE: str = "messageType"
REFERENCE: str = "reference_id"
"""The attribute that answers and events have in common where one follows the other."""


class UnknownEvent(Model):
    """A message of a type that the documentation does not know, or none at all.

    An object has its members in `model_extra`; anything else is `content`.
    """

    content: Any = None

    @property
    def message_type(self) -> str:
        """The message type as it came; empty where there is none."""
        told = (self.model_extra or {}).get(MESSAGE_TYPE)
        return told if isinstance(told, str) else ""


Event = (
    models.CallStateChangeMessage
    | models.ChannelStateChangeMessageV2
    | models.ChatStateChangeMessage
    | models.DeviceStateChangeMessage
    | models.DeviceUserEventMessage
    | models.ErrorMessage
    | models.GetInteractionContentMessage
    | models.GetInteractionsHistoryMessage
    | models.IMLogUpdateMessage
    | models.IMSessionStateChangeMessage
    | models.MessageLogUpdated
    | models.OutboundCampaignMessage
    | models.OutboundRecordMessage
    | models.ServiceStateChangeMessage
    | models.SMSsessionStateChangeMessage
    | models.UcsOperationResponse
    | models.WorkbinStateChangeMessage
    | models.WorkbinStatsMessage
    | models.WorkbinSubscriptionStateChangeMessage
    | models.WorkitemStateChangeMessage
    | UnknownEvent
)
"""Any event: tell them apart with `isinstance` or `match`."""

TYPES: Mapping[str, type[Model]] = {
    "CallStateChangeMessage": models.CallStateChangeMessage,
    "ChannelStateChangeMessageV2": models.ChannelStateChangeMessageV2,
    "ChatStateChangeMessage": models.ChatStateChangeMessage,
    "DeviceStateChangeMessage": models.DeviceStateChangeMessage,
    "DeviceUserEventMessage": models.DeviceUserEventMessage,
    "ErrorMessage": models.ErrorMessage,
    "GetInteractionContentMessage": models.GetInteractionContentMessage,
    "GetInteractionsHistoryMessage": models.GetInteractionsHistoryMessage,
    "IMLogUpdateMessage": models.IMLogUpdateMessage,
    "IMLogUpdatedMessage": models.IMLogUpdateMessage,
    "IMSessionStateChangeMessage": models.IMSessionStateChangeMessage,
    "MessageLogUpdated": models.MessageLogUpdated,
    "OutboundCampaignMessage": models.OutboundCampaignMessage,
    "OutboundRecordMessage": models.OutboundRecordMessage,
    "ServiceStateChangeMessage": models.ServiceStateChangeMessage,
    "SMSsessionStateChangeMessage": models.SMSsessionStateChangeMessage,
    "UcsOperationResponse": models.UcsOperationResponse,
    "WorkbinStateChangeMessage": models.WorkbinStateChangeMessage,
    "WorkbinStatsMessage": models.WorkbinStatsMessage,
    "WorkbinSubscriptionStateChangeMessage": models.WorkbinSubscriptionStateChangeMessage,
    "WorkitemStateChangeMessage": models.WorkitemStateChangeMessage,
}
"""The class of each message type, as it is spelled on the wire."""

FAILURES: tuple[type[Model], ...] = (
    models.ErrorMessage,
)
"""The events that tell, by their name, that something went wrong."""

CHANNELS: Mapping[str, tuple[str, ...]] = {
    "CallStateChangeMessage": (
        "/v2/me/calls",
    ),
    "ChannelStateChangeMessageV2": (
        "/v2/me/channels",
    ),
    "ChatStateChangeMessage": (
        "/v2/me/chats",
    ),
    "DeviceStateChangeMessage": (
        "/v2/me/devices",
    ),
    "DeviceUserEventMessage": (
        "/me/internal",
    ),
    "ErrorMessage": (
        "/v2/me/devices",
        "/v2/me/calls",
    ),
    "GetInteractionContentMessage": (
        "/v2/ucs/interactions",
    ),
    "GetInteractionsHistoryMessage": (
        "/v2/ucs/interactions",
    ),
    "IMLogUpdateMessage": (
        "/v2/me/im-sessions",
    ),
    "IMSessionStateChangeMessage": (
        "/v2/me/im-sessions",
    ),
    "MessageLogUpdated": (
        "/v2/me/chats",
        "/v2/me/smssessions",
    ),
    "OutboundCampaignMessage": (
        "/v2/me/outbound",
    ),
    "OutboundRecordMessage": (
        "/v2/me/outbound",
    ),
    "ServiceStateChangeMessage": (
        "/notifications/services",
    ),
    "SMSsessionStateChangeMessage": (
        "/v2/me/smssessions",
    ),
    "WorkbinStateChangeMessage": (
        "/v2/me/workbins",
    ),
    "WorkbinStatsMessage": (
        "/v2/me/workbins",
    ),
    "WorkbinSubscriptionStateChangeMessage": (
        "/v2/me/workbins",
    ),
    "WorkitemStateChangeMessage": (
        "/v2/me/workbins",
    ),
}
"""The channels that the documentation names for each event."""


def read(data: object) -> Event:
    """The event that the data of a message tells."""
    if isinstance(data, dict):
        name = data.get(MESSAGE_TYPE)
        found = TYPES.get(name) if isinstance(name, str) else None
        made: Event = decode(found or UnknownEvent, data)
        return made
    return UnknownEvent(content=data)


def reference_of(value: object) -> object:
    """What an event or an answer has in common with its counterpart; None where it has nothing."""
    told = getattr(value, REFERENCE, None) if REFERENCE else None
    if told is None and isinstance(value, Model):
        told = (value.model_extra or {}).get("referenceId")
    return told


def name_of(kind: object) -> str:
    """The name that CHANNELS has for an event class."""
    return getattr(kind, "__name__", "")
