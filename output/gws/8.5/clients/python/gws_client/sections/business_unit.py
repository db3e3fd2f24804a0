"""Business Unit API: its operations."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._base import UNSET, Unset
from .._session import Call, CallOptions, Content, Session, joined


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
    ) -> models.BusinessUnitApiResponse:
        """Business Unit API.

        GET /api/v2/groups/{id}, documented as “Business Unit API” at
        html/BusinessUnitAPI.html:72:54 #firstHeading.

        Response, documented at html/BusinessUnitAPI.html:85:1 #Overview:
            {
              "name": "Ullapool",
              "contains": [
                "users",
                "skills",
                "queues"
              ],
              "users": [
                {
                  "userName": "iokafor"
                }
              ],
              "skills": [
                {
                  "name": "Gaelic",
                  "description": "Speaks with islanders"
                }
              ],
              "queues": [
                {
                  "name": "Ullapool bookings"
                }
              ],
              "type": "BusinessUnit"
            }
        """
        call = Call(
            "business_unit.get_group",
            "GET",
            "/api/v2/groups/{id}",
            models.BusinessUnitApiResponse,
            values={"id": id},
            query={"subresources": subresources},
        )
        answer: models.BusinessUnitApiResponse = await self._session.send(call, options)
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

    async def get_group_users(
        self,
        *,
        id: str,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: str | list[str] | tuple[str, ...] | Unset = UNSET,
        order: Literal["Ascending", "Descending"] | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Business Unit API.

        GET /api/v2/groups/{id}/users, documented as “Business Unit API” at
        html/BusinessUnitAPI.html:72:54 #firstHeading.

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
        answer: Content = await self._session.send(call, options)
        return answer

    async def retrieve_business_units_list(
        self,
        *,
        subresources: str | int | bool | Unset = UNSET,
        type_: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.BusinessUnitRetrieveBusinessUnitsListResponse:
        """Lists the units.

        GET /api/v2/groups, documented as “Retrieve Business Units list” at
        html/BusinessUnitRetrieveBusinessUnitsList.html:72:54 #firstHeading.

        Args:
            type_: (`type` in the query)

        Response (Example), documented at html/BusinessUnitRetrieveBusinessUnitsList.html:88:1
        #Example:
            {
              "groups": [
                {
                  "names": "Ullapool",
                  "contains": [
                    "users",
                    "skills",
                    "queues"
                  ],
                  "type": "BusinessUnit"
                }
              ]
            }
        """
        call = Call(
            "business_unit.retrieve_business_units_list",
            "GET",
            "/api/v2/groups",
            models.BusinessUnitRetrieveBusinessUnitsListResponse,
            query={"subresources": subresources, "type": type_},
        )
        answer: models.BusinessUnitRetrieveBusinessUnitsListResponse = await self._session.send(call, options)
        return answer

    async def create_business_unit(
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

        Response (Samples), documented at html/BusinessUnitCreateABusinessUnit.html:152:115
        #HTTP_Response:
            {
              "statusCode": 0
            }
        """
        call = Call(
            "business_unit.create_business_unit",
            "POST",
            "/api/v2/groups",
            models.StatusResponse,
            body={"name": name, "type": type_},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def remove_business_unit(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Closes a harbour. Its people and queues stay, without a unit.

        DELETE /api/v2/groups/{id}, documented as “Remove a Business Unit” at
        html/BusinessUnitRemoveABusinessUnit.html:96:5 #Overview.

        Required features: api-provisioning-write.

        Response (Samples), documented at html/BusinessUnitRemoveABusinessUnit.html:119:115
        #HTTP_Response:
            {
              "statusCode": 0
            }
        """
        call = Call(
            "business_unit.remove_business_unit",
            "DELETE",
            "/api/v2/groups/{id}",
            models.StatusResponse,
            values={"id": id},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def assign_queue_to_business_unit(
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

        Request (Samples), documented at html/BusinessUnitAssignQueueToBusinessUnit.html:137:116
        #Request:
            {
              "uri": "http://198.51.100.24:8090/api/v2/queues/q-lochmaddy-bookings"
            }

        Response (Samples), documented at html/BusinessUnitAssignQueueToBusinessUnit.html:143:115
        #HTTP_Response:
            {
              "statusCode": 0
            }
        """
        call = Call(
            "business_unit.assign_queue_to_business_unit",
            "POST",
            "/api/v2/groups/{id}/queues",
            models.StatusResponse,
            values={"id": id},
            body={"uri": uri},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def remove_queue_from_business_unit(
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

        Response (Samples), documented at html/BusinessUnitRemoveQueueFromBusinessUnit.html:119:115
        #HTTP_Response:
            {
              "statusCode": 0
            }
        """
        call = Call(
            "business_unit.remove_queue_from_business_unit",
            "DELETE",
            "/api/v2/groups/{id}/queues/{queueId}",
            models.StatusResponse,
            values={"id": id, "queueId": queue_id},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def assign_agent_to_business_unit(
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

        Request (Samples), documented at html/BusinessUnitAssignAgentToBusinessUnit.html:137:116
        #Request:
            {
              "uri": "http://198.51.100.24:8090/api/v2/users/a2cab77e20f8066ae86234700627a7d7"
            }

        Response (Samples), documented at html/BusinessUnitAssignAgentToBusinessUnit.html:143:115
        #HTTP_Response:
            {
              "statusCode": 0
            }
        """
        call = Call(
            "business_unit.assign_agent_to_business_unit",
            "POST",
            "/api/v2/groups/{id}/users",
            models.StatusResponse,
            values={"id": id},
            body={"uri": uri},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def assign_business_unit_to_agent(
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

        Request (Samples), documented at html/BusinessUnitAssignBusinessUnitToAgent.html:137:116
        #Request:
            {
              "uri": "http://198.51.100.24:8090/api/v2/groups/8f0d2a64b1c94d0c"
            }

        Response (Samples), documented at html/BusinessUnitAssignBusinessUnitToAgent.html:143:115
        #HTTP_Response:
            {
              "statusCode": 0
            }
        """
        call = Call(
            "business_unit.assign_business_unit_to_agent",
            "POST",
            "/api/v2/users/{userId}/groups",
            models.StatusResponse,
            values={"userId": user_id},
            body={"uri": uri},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
