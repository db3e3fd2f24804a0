"""SMS Session API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import CallOptions
from .._portal import Portal
from ..sections import sms_session as _waited

EventT = TypeVar("EventT", bound=Model)


class SmsSession:
    """SMS Session API.

    Conversations by text message. They work much like chats.
    """

    def __init__(self, portal: Portal, section: _waited.SmsSession) -> None:
        self._portal = portal
        self._section = section

    def get_smsessions(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.Chat:
        """A session and what may be done with it now.

        GET /api/v2/me/smsessions, documented as “SMS Session Resource” at
        html/SMSSessionResource.html:84:5 #Overview.

        Required features: api-multimedia-chat.

        More at html/SMSSessionResource.html:104:1 #Sample_Data.
        """
        return self._portal.run(
            self._section.get_smsessions(
                fields=fields,
                options=options,
            )
        )

    @overload
    def attach_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def attach_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def attach_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Ties data to a session.

        POST /api/v2/me/smsessions/{id} with operationName AttachUserData, documented as
        “AttachUserData” at html/SMSSessionAttachUserData.html:98:5 #Overview.

        Required features: api-multimedia.

        Followed by SMSsessionStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            user_data: Keys and values to tie to it (`userData` in the body)

        Request, documented at html/SMSSessionAttachUserData.html:140:116 #Request:
            {
              "operationName": "AttachUserData",
              "userData": {
                "Plate": "SK07 FRY",
                "Length": 4.2,
                "Lane": 4
              }
            }
        """
        if wait_for is not None:
            return self._portal.run(
                self._section.attach_user_data(
                    id=id,
                    user_data=user_data,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.attach_user_data(
                id=id,
                user_data=user_data,
                options=options,
            )
        )

    @overload
    def update_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def update_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def update_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Writes new values to keys of a session.

        POST /api/v2/me/smsessions/{id} with operationName UpdateUserData, documented as
        “UpdateUserData” at html/SMSSessionUpdateUserData.html:98:5 #Overview.

        Required features: api-multimedia.

        Followed by SMSsessionStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            user_data: Keys and values to write (`userData` in the body)

        Request, documented at html/SMSSessionUpdateUserData.html:140:116 #Request:
            {
              "operationName": "UpdateUserData",
              "userData": {
                "Plate": "SK08 QUY",
                "Lane": 6
              }
            }
        """
        if wait_for is not None:
            return self._portal.run(
                self._section.update_user_data(
                    id=id,
                    user_data=user_data,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.update_user_data(
                id=id,
                user_data=user_data,
                options=options,
            )
        )

    @overload
    def delete_user_data(
        self,
        *,
        id: str,
        keys: list[str] | tuple[str, ...],
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def delete_user_data(
        self,
        *,
        id: str,
        keys: list[str] | tuple[str, ...],
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def delete_user_data(
        self,
        *,
        id: str,
        keys: list[str] | tuple[str, ...],
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Takes keys away from a session.

        POST /api/v2/me/smsessions/{id} with operationName DeleteUserData, documented as
        “DeleteUserData” at html/SMSSessionDeleteUserData.html:98:5 #Overview.

        Required features: api-multimedia.

        Followed by SMSsessionStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            keys: Names of the keys to take away

        Request, documented at html/SMSSessionDeleteUserData.html:140:116 #Request:
            {
              "operationName": "DeleteUserData",
              "keys": [
                "Lane",
                "Length"
              ]
            }
        """
        if wait_for is not None:
            return self._portal.run(
                self._section.delete_user_data(
                    id=id,
                    keys=keys,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.delete_user_data(
                id=id,
                keys=keys,
                options=options,
            )
        )
