"""Tables: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions
from .._session import Session

_list = list  # a method of the class below is called so


class Tables:
    """Tables."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def list(
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
        call = Call(
            "tables.list",
            "GET",
            "/stations/{station}/tides",
            models.TablesListResponse,
            values={"station": station},
            query={"from": from_, "days": days, "datum": datum},
        )
        answer: models.TablesListResponse = await self._session.send(call, options)
        return answer

    async def create_compare(
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
        call = Call(
            "tables.create_compare",
            "POST",
            "/compare",
            models.TablesCreateCompareResponse,
            body={"first": first, "second": second, "day": day},
        )
        answer: models.TablesCreateCompareResponse = await self._session.send(call, options)
        return answer
