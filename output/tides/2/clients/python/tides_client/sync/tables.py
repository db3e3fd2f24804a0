"""Tables: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions
from .._portal import Portal
from ..sections import tables as _waited

_list = list  # a method of the class below is called so


class Tables:
    """Tables."""

    def __init__(self, portal: Portal, section: _waited.Tables) -> None:
        self._portal = portal
        self._section = section

    def list(
        self,
        *,
        station: str,
        from_: str | int | bool | Unset = UNSET,
        days: int | Unset = UNSET,
        datum: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.TablesListResponse:
        """Gives high and low water of some days.

        GET /stations/{station}/tides, documented as “Get a table” at html/index.html:123:10
        #get-a-table.

        Args:
            station: its identifier
            from_: the first day, default is today (`from` in the query; default: "today")
            days: how many, at most 31
            datum: what heights are measured from

        More at html/index.html:135:12 #get-a-table.
        """
        return self._portal.run(
            self._section.list(
                station=station,
                from_=from_,
                days=days,
                datum=datum,
                options=options,
            )
        )

    def create_compare(
        self,
        *,
        first: str,
        second: str,
        day: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.TablesCreateCompareResponse:
        """Tells by how many minutes the tides of two stations differ.

        POST /compare, documented as “Compare two tables” at html/index.html:149:10
        #compare-two-tables.

        Args:
            first: identifier of a station
            second: identifier of the other
            day: of which day

        Request (Request body), documented at html/index.html:157:12 #compare-two-tables:
            {
              "first": "helgoland",
              "second": "u-old-pier"
            }
        """
        return self._portal.run(
            self._section.create_compare(
                first=first,
                second=second,
                day=day,
                options=options,
            )
        )
