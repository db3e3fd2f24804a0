"""Business Unit API: its operations."""

from __future__ import annotations

from typing import Any

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions, Content
from .._pages import SyncPages
from .._portal import Portal
from ..sections import business_unit as _waited

_list = list  # a method of the class below is called so


class BusinessUnit:
    """Business Unit API.

    Each harbour of Skerry Lines is a unit. What it holds is read like this.
    """

    def __init__(self, portal: Portal, section: _waited.BusinessUnit) -> None:
        self._portal = portal
        self._section = section

    def get_group(
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
        return self._portal.run(
            self._section.get_group(
                id=id,
                subresources=subresources,
                options=options,
            )
        )

    def get_group_skills(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Business Unit API.

        GET /api/v2/groups/{id}/skills, documented as “Business Unit API” at
        html/BusinessUnitAPI.html:66:54 #firstHeading.
        """
        return self._portal.run(
            self._section.get_group_skills(
                id=id,
                options=options,
            )
        )

    def get_group_queues(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Business Unit API.

        GET /api/v2/groups/{id}/queues, documented as “Business Unit API” at
        html/BusinessUnitAPI.html:66:54 #firstHeading.
        """
        return self._portal.run(
            self._section.get_group_queues(
                id=id,
                options=options,
            )
        )

    def get_group_users(
        self,
        *,
        id: str,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: str | _list[str] | tuple[str, ...] | Unset = UNSET,
        order: models.BusinessUnitGetGroupUsersOrder | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SyncPages[Any, Content]:
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
        return SyncPages(
            self._portal,
            self._section.get_group_users(
                id=id,
                offset=offset,
                limit=limit,
                sort_by=sort_by,
                order=order,
                options=options,
            ),
        )

    def list(
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
        return self._portal.run(
            self._section.list(
                subresources=subresources,
                type_=type_,
                options=options,
            )
        )
