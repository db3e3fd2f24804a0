"""Interaction History API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import Call, CallOptions
from .._notifications import Notifications
from .._session import Session

EventT = TypeVar("EventT", bound=Model)


class InteractionHistory:
    """Interaction History API.

    What a person has told the company before, by whatever means.
    """

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

    @overload
    async def retrieve_contact_history(
        self,
        *,
        id: str,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
        media_type: models.InteractionHistoryRetrieveContactHistoryMediaType | str | Unset = UNSET,
        sort: models.InteractionHistoryRetrieveContactHistorySort | str | Unset = UNSET,
        custom_attributes: list[str] | tuple[str, ...] | Unset = UNSET,
        search_custom_attributes: Mapping[str, Any] | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def retrieve_contact_history(
        self,
        *,
        id: str,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
        media_type: models.InteractionHistoryRetrieveContactHistoryMediaType | str | Unset = UNSET,
        sort: models.InteractionHistoryRetrieveContactHistorySort | str | Unset = UNSET,
        custom_attributes: list[str] | tuple[str, ...] | Unset = UNSET,
        search_custom_attributes: Mapping[str, Any] | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def retrieve_contact_history(
        self,
        *,
        id: str,
        from_date: str | Unset = UNSET,
        to_date: str | Unset = UNSET,
        media_type: models.InteractionHistoryRetrieveContactHistoryMediaType | str | Unset = UNSET,
        sort: models.InteractionHistoryRetrieveContactHistorySort | str | Unset = UNSET,
        custom_attributes: list[str] | tuple[str, ...] | Unset = UNSET,
        search_custom_attributes: Mapping[str, Any] | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Gives what one person has told. Without dates, the last month.

        POST /api/v2/ucs/contacts/{id}/interactions with operationName RetrieveContactHistory,
        documented as “RetrieveContactHistory” at
        html/InteractionHistoryRetrieveContactHistory.html:94:5 #Overview.

        Required features: any of api-multimedia-chat, api-multimedia-email, api-ucs-voice.

        Followed by InteractionsHistoryMessage: give it as `wait_for` to wait for it.

        Args:
            from_date: As yyyy-MM-dd. (`fromDate` in the body)
            to_date: As yyyy-MM-dd. Today is the default. (`toDate` in the body; default:
                "Today")
            media_type: Possible values are **call**, **chat**, **email**, or **workitem**.
                (`mediaType` in the body)
            sort: Possible values are "asc" or "desc". The default is "desc". (default: "desc")
            custom_attributes: Names of your own keys to give as well. (`customAttributes` in
                the body)
            search_custom_attributes: Your own keys and the values that they must have.
                (`searchCustomAttributes` in the body)

        More at html/InteractionHistoryRetrieveContactHistory.html:182:116 #Request,
        html/InteractionHistoryRetrieveContactHistory.html:195:115 #HTTP_response.
        """
        call = Call(
            "interaction_history.retrieve_contact_history",
            "POST",
            "/api/v2/ucs/contacts/{id}/interactions",
            models.StatusResponse,
            values={"id": id},
            body={
                "operationName": "RetrieveContactHistory",
                "fromDate": from_date,
                "toDate": to_date,
                "mediaType": media_type,
                "sort": sort,
                "customAttributes": custom_attributes,
                "searchCustomAttributes": search_custom_attributes,
            },
            follow={"InteractionsHistoryMessage": ('/v2/ucs/interactions',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
