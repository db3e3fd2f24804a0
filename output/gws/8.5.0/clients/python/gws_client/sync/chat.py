"""Chat API: its operations."""

from __future__ import annotations

from typing import TypeVar, overload

from .. import models
from .._base import Model
from .._call import CallOptions
from .._portal import Portal
from ..sections import chat as _waited

EventT = TypeVar("EventT", bound=Model)


class Chat:
    """Chat API."""

    def __init__(self, portal: Portal, section: _waited.Chat) -> None:
        self._portal = portal
        self._section = section

    @overload
    def accept(
        self,
        *,
        id: str,
        nickname: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def accept(
        self,
        *,
        id: str,
        nickname: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def accept(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.accept(
                    id=id,
                    nickname=nickname,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.accept(
                id=id,
                nickname=nickname,
                options=options,
            )
        )
