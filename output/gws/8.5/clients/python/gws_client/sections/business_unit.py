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
        html/BusinessUnitAPI.html:72:54 #firstHeading.

        More at html/BusinessUnitAPI.html:85:1 #Overview,
        html/HierarchicalDispositionsRetrieveFullDispositionAndCategoryTree.html:86:1 #Example.
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
        html/BusinessUnitAPI.html:72:54 #firstHeading.
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
        html/BusinessUnitAPI.html:72:54 #firstHeading.
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
        html/BusinessUnitRetrieveBusinessUnitsList.html:72:54 #firstHeading.

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

    async def create(
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
        call = Call(
            "business_unit.create",
            "POST",
            "/api/v2/groups",
            models.StatusResponse,
            body={"name": name, "type": type_},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def remove(
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
        call = Call(
            "business_unit.remove",
            "DELETE",
            "/api/v2/groups/{id}",
            models.StatusResponse,
            values={"id": id},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def assign_queue_to(
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
        call = Call(
            "business_unit.assign_queue_to",
            "POST",
            "/api/v2/groups/{id}/queues",
            models.StatusResponse,
            values={"id": id},
            body={"uri": uri},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def remove_queue_from(
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
        call = Call(
            "business_unit.remove_queue_from",
            "DELETE",
            "/api/v2/groups/{id}/queues/{queueId}",
            models.StatusResponse,
            values={"id": id, "queueId": queue_id},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def assign_agent_to(
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
        call = Call(
            "business_unit.assign_agent_to",
            "POST",
            "/api/v2/groups/{id}/users",
            models.StatusResponse,
            values={"id": id},
            body={"uri": uri},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def assign_to_agent(
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
        call = Call(
            "business_unit.assign_to_agent",
            "POST",
            "/api/v2/users/{userId}/groups",
            models.StatusResponse,
            values={"userId": user_id},
            body={"uri": uri},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
