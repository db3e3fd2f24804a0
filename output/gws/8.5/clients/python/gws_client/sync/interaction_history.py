"""Interaction History API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import CallOptions
from .._portal import Portal
from ..sections import interaction_history as _waited

EventT = TypeVar("EventT", bound=Model)


class InteractionHistory:
    """Interaction History API.

    What a person has told the company before, by whatever means.
    """

    def __init__(self, portal: Portal, section: _waited.InteractionHistory) -> None:
        self._portal = portal
        self._section = section

    @overload
    def retrieve_contact_history(
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
    def retrieve_contact_history(
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

    def retrieve_contact_history(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.retrieve_contact_history(
                    id=id,
                    from_date=from_date,
                    to_date=to_date,
                    media_type=media_type,
                    sort=sort,
                    custom_attributes=custom_attributes,
                    search_custom_attributes=search_custom_attributes,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.retrieve_contact_history(
                id=id,
                from_date=from_date,
                to_date=to_date,
                media_type=media_type,
                sort=sort,
                custom_attributes=custom_attributes,
                search_custom_attributes=search_custom_attributes,
                options=options,
            )
        )
