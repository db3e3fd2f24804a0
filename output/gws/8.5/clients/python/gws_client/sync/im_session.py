"""IM Session API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import CallOptions
from .._portal import Portal
from ..sections import im_session as _waited

if TYPE_CHECKING:
    from .. import params

EventT = TypeVar("EventT", bound=Model)


class ImSession:
    """IM Session API.

    Short written messages from one colleague to another.
    """

    def __init__(self, portal: Portal, section: _waited.ImSession) -> None:
        self._portal = portal
        self._section = section

    @overload
    def initiate(
        self,
        *,
        destination: models.Destination | params.DestinationDict,
        user_data: Mapping[str, Any] | Unset = UNSET,
        device_path: str | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def initiate(
        self,
        *,
        destination: models.Destination | params.DestinationDict,
        user_data: Mapping[str, Any] | Unset = UNSET,
        device_path: str | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def initiate(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.initiate(
                    destination=destination,
                    user_data=user_data,
                    device_path=device_path,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.initiate(
                destination=destination,
                user_data=user_data,
                device_path=device_path,
                options=options,
            )
        )

    @overload
    def send_message(
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
    def send_message(
        self,
        *,
        id: str,
        text: str,
        destination: models.Destination | params.DestinationDict,
        device_path: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def send_message(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.send_message(
                    id=id,
                    text=text,
                    destination=destination,
                    device_path=device_path,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.send_message(
                id=id,
                text=text,
                destination=destination,
                device_path=device_path,
                options=options,
            )
        )
