"""Supervisor Agent State Control API: its operations."""

from __future__ import annotations

from .. import models
from .._call import CallOptions
from .._portal import Portal
from ..sections import supervisor_agent_state_control as _waited


class SupervisorAgentStateControl:
    """Supervisor Agent State Control API.

    Sets the state of somebody else.
    """

    def __init__(self, portal: Portal, section: _waited.SupervisorAgentStateControl) -> None:
        self._portal = portal
        self._section = section

    def ready(
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
        return self._portal.run(
            self._section.ready(
                user_id=user_id,
                channel_id=channel_id,
                options=options,
            )
        )
