"""Services: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions
from .._portal import Portal
from ..sections import services as _waited

_list = list  # a method of the class below is called so


class Services:
    """Services."""

    def __init__(self, portal: Portal, section: _waited.Services) -> None:
        self._portal = portal
        self._section = section

    def list(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ServicesListResponse:
        """Addresses of the services, or the services themselves if you send `fields`.

        GET /api/v2/services, documented as “Services” at html/Services.html:122:5 #Operations.

        Roles: Agent, Supervisor, Contact Center Admin.
        """
        return self._portal.run(
            self._section.list(
                fields=fields,
                options=options,
            )
        )

    def get(
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
        return self._portal.run(
            self._section.get(
                id=id,
                options=options,
            )
        )
