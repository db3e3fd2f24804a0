"""IM Session API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset, wire
from .._call import Call, CallOptions
from .._notifications import Notifications
from .._session import Session

if TYPE_CHECKING:
    from .. import params

EventT = TypeVar("EventT", bound=Model)


class ImSession:
    """IM Session API.

    Short written messages from one colleague to another.
    """

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

    @overload
    async def initiate(
        self,
        *,
        destination: models.Destination | params.DestinationDict,
        user_data: Mapping[str, Any] | Unset = UNSET,
        device_path: str | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def initiate(
        self,
        *,
        destination: models.Destination | params.DestinationDict,
        user_data: Mapping[str, Any] | Unset = UNSET,
        device_path: str | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def initiate(
        self,
        *,
        destination: models.Destination | params.DestinationDict,
        user_data: Mapping[str, Any] | Unset = UNSET,
        device_path: str | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Opens a session. One person can be in one session only.

        POST /api/v2/me/im-sessions with operationName InitiateIMSession, documented as
        “InitiateIMSession” at html/IMSessionInitiateIMSession.html:98:5 #Overview.

        Required features: api-voice-instant-messaging.

        Followed by IMSessionStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            destination: The number of the colleague. (mandatory)
                Their phone has to be set up for messages:
                - multimedia set to true
                - sip-signalling-chat set to none
            user_data: Data to tie to the session. (optional) (`userData` in the body)
            device_path: Path of the phone to use, where there is more than one (optional).
                (`devicePath` in the body)

        More at html/IMSessionInitiateIMSession.html:152:116 #Request,
        html/IMSessionInitiateIMSession.html:165:115 #HTTP_Response.
        """
        call = Call(
            "im_session.initiate",
            "POST",
            "/api/v2/me/im-sessions",
            models.StatusResponse,
            body={
                "operationName": "InitiateIMSession",
                "destination": wire(destination, models.Destination),
                "userData": user_data,
                "devicePath": device_path,
            },
            follow={"IMSessionStateChangeMessage": ('/v2/me/im-sessions',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def send_message(
        self,
        *,
        id: str,
        text: str,
        destination: models.Destination | params.DestinationDict,
        device_path: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def send_message(
        self,
        *,
        id: str,
        text: str,
        destination: models.Destination | params.DestinationDict,
        device_path: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def send_message(
        self,
        *,
        id: str,
        text: str,
        destination: models.Destination | params.DestinationDict,
        device_path: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Says something.

        POST /api/v2/me/im-sessions/{id} with operationName SendMessage, documented as “SendMessage”
        at html/IMSessionSendMessage.html:98:5 #Overview.

        Required features: api-voice-instant-messaging.

        Followed by IMLogUpdateMessage: give it as `wait_for` to wait for it.

        Args:
            text: What to say. (mandatory)
            destination: The number of the colleague. (mandatory)
            device_path: Path of the phone to use. (mandatory) (`devicePath` in the body)

        Request (Samples), documented at html/IMSessionSendMessage.html:152:116 #Request:
            {
              "operationName": "SendMessage",
              "text": "Is berth three free tonight?",
              "destination": {
                "phoneNumber": "4112"
              },
              "devicePath": "/devices/53788a59-5896-8187-b323-b05f835136c1"
            }
        """
        call = Call(
            "im_session.send_message",
            "POST",
            "/api/v2/me/im-sessions/{id}",
            models.StatusResponse,
            values={"id": id},
            body={
                "operationName": "SendMessage",
                "text": text,
                "destination": wire(destination, models.Destination),
                "devicePath": device_path,
            },
            follow={"IMLogUpdateMessage": ('/v2/me/im-sessions',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
