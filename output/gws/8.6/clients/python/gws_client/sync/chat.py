"""Chat API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import CallOptions
from .._pages import SyncPages
from .._portal import Portal
from ..sections import chat as _waited

_list = list  # a method of the class below is called so

EventT = TypeVar("EventT", bound=Model)


class Chat:
    """Chat API.

    Conversations with passengers in a window of the web site.
    """

    def __init__(self, portal: Portal, section: _waited.Chat) -> None:
        self._portal = portal
        self._section = section

    def list(
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
        return self._portal.run(
            self._section.list(
                fields=fields,
                options=options,
            )
        )

    def get_messages(
        self,
        *,
        chat_id: str,
        start_index: str | int | bool | Unset = UNSET,
        count: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SyncPages[models.Message, models.ChatGetMessagesResponse]:
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
        return SyncPages(
            self._portal,
            self._section.get_messages(
                chat_id=chat_id,
                start_index=start_index,
                count=count,
                options=options,
            ),
        )

    @overload
    def accept(
        self,
        *,
        id: str,
        nickname: str,
        save_lar: bool | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def accept(
        self,
        *,
        id: str,
        nickname: str,
        save_lar: bool | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def accept(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.accept(
                    id=id,
                    nickname=nickname,
                    save_lar=save_lar,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.accept(
                id=id,
                nickname=nickname,
                save_lar=save_lar,
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
        """Writes new values to keys of a chat.

        POST /api/v2/me/chats/{id} with operationName UpdateUserData, documented as “UpdateUserData”
        at html/ChatUpdateUserData.html:100:5 #Overview.

        Required features: api-multimedia.

        Followed by ChatStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            user_data: Keys and values to write (`userData` in the body)

        Request, documented at text/chat-update-user-data.web.txt:13:
            {
              "operationName": "UpdateUserData",
              "userData": {
                "BookingRef": "SK-20848",
                "Bags": 2
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
        keys: _list[str] | tuple[str, ...],
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def delete_user_data(
        self,
        *,
        id: str,
        keys: _list[str] | tuple[str, ...],
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def delete_user_data(
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
