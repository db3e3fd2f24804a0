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
        html/BusinessUnitAPI.html:72:54 #firstHeading.

        More at html/BusinessUnitAPI.html:85:1 #Overview,
        html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:86:1 #Example.
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
        html/BusinessUnitAPI.html:72:54 #firstHeading.
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
        html/BusinessUnitAPI.html:72:54 #firstHeading.
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
        html/BusinessUnitAPI.html:72:54 #firstHeading.

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
        html/BusinessUnitRetrieveBusinessUnitsList.html:72:54 #firstHeading.

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

    def create(
        self,
        *,
        name: str,
        type_: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """A harbour that opens gets a unit of its own, empty at first.

        POST /api/v2/groups, documented as “Create a Business Unit” at
        html/BusinessUnitCreateABusinessUnit.html:97:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            name: What the harbour is called.
            type_: The word BusinessUnit. (`type` in the body)

        Request (Samples), documented at html/BusinessUnitCreateABusinessUnit.html:145:116 #Request:
            {
              "name": "Lochmaddy",
              "type": "BusinessUnit"
            }
        """
        return self._portal.run(
            self._section.create(
                name=name,
                type_=type_,
                options=options,
            )
        )

    def remove(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Closes a harbour. Its people and queues stay, without a unit.

        Also documented as “Remove sub-category of dispositions”.

        DELETE /api/v2/groups/{id}, documented as “Remove a Business Unit” at
        html/BusinessUnitRemoveABusinessUnit.html:96:5 #Overview.

        Required features: api-provisioning-write.
        """
        return self._portal.run(
            self._section.remove(
                id=id,
                options=options,
            )
        )

    def assign_queue_to(
        self,
        *,
        id: str,
        uri: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """From now on the harbour answers this queue.

        POST /api/v2/groups/{id}/queues, documented as “Assign Queue to Business Unit” at
        html/BusinessUnitAssignQueueToBusinessUnit.html:97:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            uri: Where the queue is found.
        """
        return self._portal.run(
            self._section.assign_queue_to(
                id=id,
                uri=uri,
                options=options,
            )
        )

    def remove_queue_from(
        self,
        *,
        id: str,
        queue_id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """The harbour answers the queue no longer.

        DELETE /api/v2/groups/{id}/queues/{queueId}, documented as “Remove Queue from Business Unit”
        at html/BusinessUnitRemoveQueueFromBusinessUnit.html:96:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            queue_id: (`queueId` in the path)
        """
        return self._portal.run(
            self._section.remove_queue_from(
                id=id,
                queue_id=queue_id,
                options=options,
            )
        )

    def assign_agent_to(
        self,
        *,
        id: str,
        uri: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Puts somebody on the roster of a harbour.

        POST /api/v2/groups/{id}/users, documented as “Assign Agent to Business Unit” at
        html/BusinessUnitAssignAgentToBusinessUnit.html:97:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            uri: Where the person is found.
        """
        return self._portal.run(
            self._section.assign_agent_to(
                id=id,
                uri=uri,
                options=options,
            )
        )

    def assign_to_agent(
        self,
        *,
        user_id: str,
        uri: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """The same, told from the other end: gives a person one more harbour.

        POST /api/v2/users/{userId}/groups, documented as “Assign Business Unit To Agent” at
        html/BusinessUnitAssignBusinessUnitToAgent.html:97:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            user_id: (`userId` in the path)
            uri: Where the unit is found.
        """
        return self._portal.run(
            self._section.assign_to_agent(
                user_id=user_id,
                uri=uri,
                options=options,
            )
        )
