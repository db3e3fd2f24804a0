"""Services: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions
from .._session import Session

_list = list  # a method of the class below is called so


class Services:
    """Services."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def list(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ServicesListResponse:
        """Addresses of the services, or the services themselves if you send `fields`.

        GET /api/v2/services, documented as “Services” at html/Services.html:122:5 #Operations.

        Roles: Agent, Supervisor, Contact Center Admin.
        """
        call = Call(
            "services.list",
            "GET",
            "/api/v2/services",
            models.ServicesListResponse,
            query={"fields": fields},
        )
        answer: models.ServicesListResponse = await self._session.send(call, options)
        return answer

    async def get(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.ServicesGetResponse:
        """One service.

        GET /api/v2/services/{id}, documented as “Services” at html/Services.html:143:5 #Operations.

        Roles: Agent, Supervisor, Contact Center Admin.

        Response (Examples), documented at html/Services.html:274:115 #GET_/services/<service_id>:
            {
              "statusCode": 0,
              "service": [
                {
                  "id": "<service_id>",
                  "name": "Provisioning",
                  "type": "Provisioning",
                  "state": "Active"
                }
              ]
            }
        """
        call = Call(
            "services.get",
            "GET",
            "/api/v2/services/{id}",
            models.ServicesGetResponse,
            values={"id": id},
        )
        answer: models.ServicesGetResponse = await self._session.send(call, options)
        return answer
