"""Queues: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions
from .._session import Session

_list = list  # a method of the class below is called so


class Queues:
    """Queues."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get(
        self,
        *,
        queue_id: str,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.QueuesGetResponse:
        """Specify data fields - Example.

        GET /api/v2/queues/{queueId}, documented as “Specify data fields - Example” at
        html/RequestParameters.html:180:51 #mw-customcollapsible-Specify_data_fields_-_Example.

        Args:
            queue_id: (`queueId` in the path)

        Response 1 of 2 (Specify data fields - Example), documented at
        html/RequestParameters.html:188:115 #mw-customcollapsible-Specify_data_fields_-_Example:
            {
              "id": "<queue_id>",
              "name": "<queue_name>"
            }

        Response 2 of 2 (Pagination), documented at html/RequestParameters.html:244:115 #Pagination:
            {
              "statusCode": 0,
              "users": [],
              "totalCount": 87
            }
        """
        call = Call(
            "queues.get",
            "GET",
            "/api/v2/queues/{queueId}",
            models.QueuesGetResponse,
            values={"queueId": queue_id},
            query={"fields": fields},
        )
        answer: models.QueuesGetResponse = await self._session.send(call, options)
        return answer

    async def list(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        channel: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.QueuesListResponse:
        """Any member of an object can serve as a filter for its list.

        GET /api/v2/queues, documented as “Filtering” at html/Filtering.html:81:54 #firstHeading.

        Response (Example), documented at html/Filtering.html:110:115 #Response::
            {
              "statusCode": 0,
              "queues": [
                {
                  "id": "<queue_1_id>",
                  "name": "<queue_1_name>",
                  "channel": "voice"
                },
                {
                  "id": "<queue_N_id>",
                  "name": "<queue_N_name>",
                  "channel": "voice"
                }
              ]
            }
        """
        call = Call(
            "queues.list",
            "GET",
            "/api/v2/queues",
            models.QueuesListResponse,
            query={"fields": fields, "channel": channel},
        )
        answer: models.QueuesListResponse = await self._session.send(call, options)
        return answer
