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
    models.ChatStateChangeMessage
    | UnknownEvent
)
"""Any event: tell them apart with `isinstance` or `match`."""

TYPES: Mapping[str, type[Model]] = {
    "ChatStateChangeMessage": models.ChatStateChangeMessage,
}
"""The class of each message type, as it is spelled on the wire."""

FAILURES: tuple[type[Model], ...] = (
)
"""The events that tell, by their name, that something went wrong."""

CHANNELS: Mapping[str, tuple[str, ...]] = {
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
