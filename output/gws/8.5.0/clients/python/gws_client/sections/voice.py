"""Voice API: its operations."""

from __future__ import annotations

from .. import models
from .._call import Call, CallOptions, Content
from .._session import Session


class Voice:
    """Voice API."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def answer(
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
        call = Call(
            "voice.answer",
            "POST",
            "/api/v2/me/calls/{id}",
            Content,
            values={"id": id},
            body={"operationName": "Answer"},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def hold(
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
        call = Call(
            "voice.hold",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "Hold"},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def retrieve(
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
        call = Call(
            "voice.retrieve",
            "POST",
            "/api/v2/me/calls/{id}",
            Content,
            values={"id": id},
            body={"operationName": "Retrieve"},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def hangup(
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
        call = Call(
            "voice.hangup",
            "POST",
            "/api/v2/me/calls/{id}",
            Content,
            values={"id": id},
            body={"operationName": "Hangup"},
        )
        answer: Content = await self._session.send(call, options)
        return answer
