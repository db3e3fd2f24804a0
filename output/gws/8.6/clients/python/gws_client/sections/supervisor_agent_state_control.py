"""Supervisor Agent State Control API: its operations."""

from __future__ import annotations

from typing import TypeVar, overload

from .. import models
from .._base import Model
from .._call import Call, CallOptions
from .._notifications import Notifications
from .._session import Session

EventT = TypeVar("EventT", bound=Model)


class SupervisorAgentStateControl:
    """Supervisor Agent State Control API.

    Sets the state of somebody else.
    """

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

    @overload
    async def ready(
        self,
        *,
        user_id: str,
        channel_id: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def ready(
        self,
        *,
        user_id: str,
        channel_id: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def ready(
        self,
        *,
        user_id: str,
        channel_id: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Puts an agent back to work on one channel.

        Valid values for channelId are chat, voice, email, and what else has been configured.

        POST /api/v2/users/{userId}/channels/{channelId} with operationName Ready, documented as
        “Ready” at html/SupervisorAgentStateControlReady.html:92:5 #Overview.

        Required features: api-supervisor-agent-control.

        Followed by ChannelStateChangeMessageV2: give it as `wait_for` to wait for it.

        Args:
            user_id: (`userId` in the path)
            channel_id: Valid values for channelId are chat, voice, email, and what else has
                been configured. (`channelId` in the path)
        """
        call = Call(
            "supervisor_agent_state_control.ready",
            "POST",
            "/api/v2/users/{userId}/channels/{channelId}",
            models.StatusResponse,
            values={"userId": user_id, "channelId": channel_id},
            body={"operationName": "Ready"},
            follow={"ChannelStateChangeMessageV2": ('/v2/me/channels',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
