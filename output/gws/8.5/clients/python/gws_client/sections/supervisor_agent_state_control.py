"""Supervisor Agent State Control API: its operations."""

from __future__ import annotations

from .. import models
from .._call import Call, CallOptions
from .._session import Session


class SupervisorAgentStateControl:
    """Supervisor Agent State Control API.

    Sets the state of somebody else.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def ready(
        self,
        *,
        user_id: str,
        channel_id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Puts an agent back to work on one channel.

        Valid values for channelId are chat, voice, email, and what else has been configured.

        POST /api/v2/users/{userId}/channels/{channelId} with operationName Ready, documented as
        “Ready” at html/SupervisorAgentStateControlReady.html:91:5 #Overview.

        Required features: api-supervisor-agent-control.

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
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
