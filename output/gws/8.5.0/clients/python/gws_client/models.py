"""The objects that the API takes and gives, by name."""

from __future__ import annotations

from typing import Literal

from ._base import Model

ChatStateChangeMessageNotificationType = Literal["StatusChange"]
KNOWN_CHAT_STATE_CHANGE_MESSAGE_NOTIFICATION_TYPES: tuple[ChatStateChangeMessageNotificationType, ...] = ('StatusChange',)


class Chat(Model):
    """Documented at text/accept-chat.txt:35-43."""

    id: str | None = None
    """Documented at text/accept-chat.txt:35-43."""

    state: str | None = None
    """Documented at text/accept-chat.txt:35-43."""


class ChatStateChangeMessage(Model):
    """Documented at text/accept-chat.txt:35-43."""

    reference_id: int | None = None
    """Documented at text/accept-chat.txt:35-43."""

    chat: Chat | None = None
    """Documented at text/accept-chat.txt:35-43."""

    notification_type: ChatStateChangeMessageNotificationType | str | None = None
    """Documented at text/accept-chat.txt:35-43."""

    message_type: Literal["ChatStateChangeMessage"] = "ChatStateChangeMessage"
    """Documented at text/accept-chat.txt:35-43."""


class ProvisioningGetSkillsResponse(Model):
    """Documented at text/skills.txt:8."""

    status_code: int | None = None
    """Documented at text/skills.txt:16-22."""

    skill: Skill | None = None
    """Documented at text/skills.txt:16-22."""


class Skill(Model):
    """Documented at text/skills.txt:16-22."""

    id: str | None = None
    """Documented at text/skills.txt:16-22."""

    name: str | None = None
    """Documented at text/skills.txt:16-22."""


class StatusResponse(Model):
    """Documented at text/accept-chat.txt:29-31."""

    status_code: int
    """Documented at text/accept-chat.txt:29-31."""
