"""SMS Session API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import Call, CallOptions
from .._notifications import Notifications
from .._session import Session

EventT = TypeVar("EventT", bound=Model)


class SmsSession:
    """SMS Session API.

    Conversations by text message. They work much like chats.
    """

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

    async def get_smsessions(
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
        call = Call(
            "sms_session.get_smsessions",
            "GET",
            "/api/v2/me/smsessions",
            models.Chat,
            query={"fields": fields},
        )
        answer: models.Chat = await self._session.send(call, options)
        return answer

    @overload
    async def attach_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def attach_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def attach_user_data(
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
        call = Call(
            "sms_session.attach_user_data",
            "POST",
            "/api/v2/me/smsessions/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "AttachUserData", "userData": user_data},
            follow={"SMSsessionStateChangeMessage": ('/v2/me/smsessions',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def update_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def update_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def update_user_data(
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
        call = Call(
            "sms_session.update_user_data",
            "POST",
            "/api/v2/me/smsessions/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "UpdateUserData", "userData": user_data},
            follow={"SMSsessionStateChangeMessage": ('/v2/me/smsessions',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def delete_user_data(
        self,
        *,
        id: str,
        keys: list[str] | tuple[str, ...],
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def delete_user_data(
        self,
        *,
        id: str,
        keys: list[str] | tuple[str, ...],
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def delete_user_data(
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
        call = Call(
            "sms_session.delete_user_data",
            "POST",
            "/api/v2/me/smsessions/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "DeleteUserData", "keys": keys},
            follow={"SMSsessionStateChangeMessage": ('/v2/me/smsessions',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
