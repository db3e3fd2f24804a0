"""Recordings: its operations."""

from __future__ import annotations

from typing import Any

from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content
from .._pages import Pages, Paging
from .._session import Session

_list = list  # a method of the class below is called so


class Recordings:
    """Recordings."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        start_time: str | int | bool | Unset = UNSET,
        end_time: str | int | bool | Unset = UNSET,
        caller_phone_number: str | int | bool | Unset = UNSET,
        user_name: str | int | bool | Unset = UNSET,
        offset: str | int | bool | Unset = UNSET,
        limit: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pages[Any, Content]:
        """Request Parameters.

        GET /api/v2/recordings, documented as “Request Parameters” at
        html/RequestParameters.html:375:5 #Supported_Requests.

        Gives a list page by page: iterate over it, or take `pages()`.

        Args:
            start_time: (`startTime` in the query)
            end_time: (`endTime` in the query)
            caller_phone_number: (`callerPhoneNumber` in the query)
            user_name: (`userName` in the query)
        """
        call = Call(
            "recordings.list",
            "GET",
            "/api/v2/recordings",
            Content,
            query={
                "startTime": start_time,
                "endTime": end_time,
                "callerPhoneNumber": caller_phone_number,
                "userName": user_name,
                "offset": offset,
                "limit": limit,
            },
        )
        paging = Paging(
            by="offset",
            position="offset",
            size="limit",
            items="recordings",
        )
        return Pages(self._session, call, options, paging)
