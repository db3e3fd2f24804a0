"""Voice API: its operations."""

from __future__ import annotations

from .. import models
from .._call import CallOptions, Content
from .._portal import Portal
from ..sections import voice as _waited


class Voice:
    """Voice API."""

    def __init__(self, portal: Portal, section: _waited.Voice) -> None:
        self._portal = portal
        self._section = section

    def answer(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Takes the call that rings.

        POST /api/v2/me/calls/{id} with operationName Answer, documented as “Answer” at
        text/call-operations.txt:9.

        Roles: Agent.
        """
        return self._portal.run(
            self._section.answer(
                id=id,
                options=options,
            )
        )

    def hold(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Lets the caller hear the sea.

        POST /api/v2/me/calls/{id} with operationName Hold, documented as “Hold” at
        text/call-operations.txt:10.

        Roles: Agent.
        """
        return self._portal.run(
            self._section.hold(
                id=id,
                options=options,
            )
        )

    def retrieve(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Talks to a caller who was on hold.

        POST /api/v2/me/calls/{id} with operationName Retrieve, documented as “Retrieve” at
        text/call-operations.txt:11.

        Roles: Agent.
        """
        return self._portal.run(
            self._section.retrieve(
                id=id,
                options=options,
            )
        )

    def hangup(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Ends the call.

        POST /api/v2/me/calls/{id} with operationName Hangup, documented as “Hangup” at
        text/call-operations.txt:12.

        Roles: Agent, Supervisor.
        """
        return self._portal.run(
            self._section.hangup(
                id=id,
                options=options,
            )
        )
