"""Recordings: its operations."""

from __future__ import annotations

from typing import Any

from .._base import UNSET, Unset
from .._call import CallOptions, Content
from .._pages import SyncPages
from .._portal import Portal
from ..sections import recordings as _waited

_list = list  # a method of the class below is called so


class Recordings:
    """Recordings."""

    def __init__(self, portal: Portal, section: _waited.Recordings) -> None:
        self._portal = portal
        self._section = section

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
    ) -> SyncPages[Any, Content]:
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
        return SyncPages(
            self._portal,
            self._section.list(
                start_time=start_time,
                end_time=end_time,
                caller_phone_number=caller_phone_number,
                user_name=user_name,
                offset=offset,
                limit=limit,
                options=options,
            ),
        )
