"""Chat API: its operations."""

from __future__ import annotations

from typing import TypeVar, overload

from .. import models
from .._base import Model
from .._call import Call, CallOptions
from .._notifications import Notifications
from .._session import Session

EventT = TypeVar("EventT", bound=Model)


class Chat:
    """Chat API."""

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

    @overload
    async def accept(
        self,
        *,
        id: str,
        nickname: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def accept(
        self,
        *,
        id: str,
        nickname: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def accept(
        self,
        *,
        id: str,
        nickname: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Begins to talk with a passenger who waits.

        POST /api/v2/me/chats/{id} with operationName Accept, documented as “AcceptChat” at
        text/accept-chat.txt:9-11.

        Required features: api-multimedia-chat.

        Followed by ChatStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            nickname: The name that the passenger sees

        Request, documented at text/accept-chat.txt:21-25:
            {
              "operationName": "Accept",
              "nickname": "Ines"
            }
        """
        call = Call(
            "chat.accept",
            "POST",
            "/api/v2/me/chats/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "Accept", "nickname": nickname},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
