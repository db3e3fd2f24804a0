"""Chat API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import Call, CallOptions
from .._notifications import Notifications
from .._pages import Pages, Paging
from .._session import Session

_list = list  # a method of the class below is called so

EventT = TypeVar("EventT", bound=Model)


class Chat:
    """Chat API.

    Conversations with passengers in a window of the web site.
    """

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

    async def list(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ChatListResponse:
        """A chat, who is in it, and what may be done with it now.

        GET /api/v2/me/chats, documented as “Chat Resource” at html/ChatResource.html:106:5
        #Overview.

        Required features: api-multimedia-chat.

        More at html/ChatResource.html:129:115 #CometD_Notification.
        """
        call = Call(
            "chat.list",
            "GET",
            "/api/v2/me/chats",
            models.ChatListResponse,
            query={"fields": fields},
        )
        answer: models.ChatListResponse = await self._session.send(call, options)
        return answer

    def get_messages(
        self,
        *,
        chat_id: str,
        start_index: str | int | bool | Unset = UNSET,
        count: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pages[models.Message, models.ChatGetMessagesResponse]:
        """Optional URL parameters: **startIndex** and **count**.

        GET /api/v2/me/chats/{chatId}/messages, documented as “Messages” at
        html/ChatResource.html:148:5 #Messages.

        Required features: api-multimedia-chat.

        Gives a list page by page: iterate over it, or take `pages()`.

        Args:
            chat_id: (`chatId` in the path)
            start_index: Optional URL parameters: **startIndex** and **count**. (`startIndex` in
                the query)
            count: Optional URL parameters: **startIndex** and **count**.
        """
        call = Call(
            "chat.get_messages",
            "GET",
            "/api/v2/me/chats/{chatId}/messages",
            models.ChatGetMessagesResponse,
            values={"chatId": chat_id},
            query={"startIndex": start_index, "count": count},
        )
        paging = Paging(
            by="offset",
            position="startIndex",
            size="count",
            items="messages",
        )
        return Pages(self._session, call, options, paging)

    @overload
    async def accept(
        self,
        *,
        id: str,
        nickname: str,
        save_lar: bool | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def accept(
        self,
        *,
        id: str,
        nickname: str,
        save_lar: bool | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def accept(
        self,
        *,
        id: str,
        nickname: str,
        save_lar: bool | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Takes a chat that was offered. What was written before the agent came in follows as a
        notification.

        POST /api/v2/me/chats/{id} with operationName Accept, documented as “Accept” at
        html/ChatAccept.html:106:5 #Overview.

        Required features: api-multimedia.

        Followed by ChatStateChangeMessage, MessageLogUpdated: give it as `wait_for` to wait for it.

        Args:
            nickname: The name that the passenger sees.
            save_lar: Possible values are true or false. With true the passenger comes back to
                the same agent next time. (optional) (`saveLAR` in the body)

        Request, documented at html/ChatAccept.html:156:115 #HTTP_Request:
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
            body={"operationName": "Accept", "nickname": nickname, "saveLAR": save_lar},
            follow={
                "ChatStateChangeMessage": ('/v2/me/chats',),
                "MessageLogUpdated": ('/v2/me/chats',),
            },
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
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
        """Ties data to a chat.

        POST /api/v2/me/chats/{id} with operationName AttachUserData, documented as “AttachUserData”
        at html/ChatAttachUserData.html:104:5 #Overview.

        Required features: api-multimedia.

        Followed by ChatStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            user_data: Keys and values to tie to it (`userData` in the body)

        Request, documented at html/ChatAttachUserData.html:146:116 #Request:
            {
              "operationName": "AttachUserData",
              "userData": {
                "BookingRef": "SK-20847",
                "Bags": 1
              }
            }
        """
        call = Call(
            "chat.attach_user_data",
            "POST",
            "/api/v2/me/chats/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "AttachUserData", "userData": user_data},
            follow={"ChatStateChangeMessage": ('/v2/me/chats',)},
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
        """Writes new values to keys of a chat.

        POST /api/v2/me/chats/{id} with operationName UpdateUserData, documented as “UpdateUserData”
        at html/ChatUpdateUserData.html:100:5 #Overview.

        Required features: api-multimedia.

        Followed by ChatStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            user_data: Keys and values to write (`userData` in the body)

        Request, documented at html/ChatUpdateUserData.html:142:116 #Request:
            {
              "operationName": "UpdateUserData",
              "userData": {
                "BookingRef": "SK-20848",
                "Bags": 2
              }
            }
        """
        call = Call(
            "chat.update_user_data",
            "POST",
            "/api/v2/me/chats/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "UpdateUserData", "userData": user_data},
            follow={"ChatStateChangeMessage": ('/v2/me/chats',)},
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
        keys: _list[str] | tuple[str, ...],
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def delete_user_data(
        self,
        *,
        id: str,
        keys: _list[str] | tuple[str, ...],
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def delete_user_data(
        self,
        *,
        id: str,
        keys: _list[str] | tuple[str, ...],
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Takes keys away from a chat.

        POST /api/v2/me/chats/{id} with operationName DeleteUserData, documented as “DeleteUserData”
        at html/ChatDeleteUserData.html:100:5 #Overview.

        Required features: api-multimedia.

        Followed by ChatStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            keys: Names of the keys to take away

        Request, documented at html/ChatDeleteUserData.html:142:116 #Request:
            {
              "operationName": "DeleteUserData",
              "keys": [
                "Bags"
              ]
            }
        """
        call = Call(
            "chat.delete_user_data",
            "POST",
            "/api/v2/me/chats/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "DeleteUserData", "keys": keys},
            follow={"ChatStateChangeMessage": ('/v2/me/chats',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
