"""Business Unit API: its operations."""

from __future__ import annotations

from typing import Any

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content, joined
from .._pages import Pages, Paging
from .._session import Session

_list = list  # a method of the class below is called so


class BusinessUnit:
    """Business Unit API.

    Each harbour of Skerry Lines is a unit. What it holds is read like this.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_group(
        self,
        *,
        id: str,
        subresources: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.BusinessUnitGetGroupResponse:
        """Also documented as “Retrieve full disposition and category tree”.

        GET /api/v2/groups/{id}, documented as “Business Unit API” at
        html/BusinessUnitAPI.html:66:54 #firstHeading.

        More at html/BusinessUnitAPI.html:79:1 #Overview,
        html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:82:1 #Example.
        """
        call = Call(
            "business_unit.get_group",
            "GET",
            "/api/v2/groups/{id}",
            models.BusinessUnitGetGroupResponse,
            values={"id": id},
            query={"subresources": subresources},
        )
        answer: models.BusinessUnitGetGroupResponse = await self._session.send(call, options)
        return answer

    async def get_group_skills(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Business Unit API.

        GET /api/v2/groups/{id}/skills, documented as “Business Unit API” at
        html/BusinessUnitAPI.html:66:54 #firstHeading.
        """
        call = Call(
            "business_unit.get_group_skills",
            "GET",
            "/api/v2/groups/{id}/skills",
            Content,
            values={"id": id},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_group_queues(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Business Unit API.

        GET /api/v2/groups/{id}/queues, documented as “Business Unit API” at
        html/BusinessUnitAPI.html:66:54 #firstHeading.
        """
        call = Call(
            "business_unit.get_group_queues",
            "GET",
            "/api/v2/groups/{id}/queues",
            Content,
            values={"id": id},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    def get_group_users(
        self,
        *,
        id: str,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        order: models.BusinessUnitGetGroupUsersOrder | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pages[Any, Content]:
        """Business Unit API.

        GET /api/v2/groups/{id}/users, documented as “Business Unit API” at
        html/BusinessUnitAPI.html:66:54 #firstHeading.

        Gives a list page by page: iterate over it, or take `pages()`.

        Args:
            offset: How many records to leave out at the front.
                - 0 unless you say otherwise.
            limit: How many records to give.
                - A hundred at most.
                - Ten unless you say otherwise.
            sort_by: One or more members to order by, with commas. (`sortBy` in the query)
            order: Which way round: "Ascending" or "Descending", the former if you say nothing.
        """
        call = Call(
            "business_unit.get_group_users",
            "GET",
            "/api/v2/groups/{id}/users",
            Content,
            values={"id": id},
            query={
                "offset": offset,
                "limit": limit,
                "sortBy": joined(sort_by),
                "order": order,
            },
        )
        paging = Paging(
            by="offset",
            position="offset",
            size="limit",
            items="users",
        )
        return Pages(self._session, call, options, paging)

    async def list(
        self,
        *,
        subresources: str | int | bool | Unset = UNSET,
        type_: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.BusinessUnitListResponse:
        """Lists the units.

        GET /api/v2/groups, documented as “Retrieve Business Units list” at
        html/BusinessUnitRetrieveBusinessUnitsList.html:66:54 #firstHeading.

        Args:
            type_: (`type` in the query)
        """
        call = Call(
            "business_unit.list",
            "GET",
            "/api/v2/groups",
            models.BusinessUnitListResponse,
            query={"subresources": subresources, "type": type_},
        )
        answer: models.BusinessUnitListResponse = await self._session.send(call, options)
        return answer
