"""System: its operations."""

from __future__ import annotations

from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content
from .._session import Session


class System:
    """System."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_routing_templates(
        self,
        *,
        channel: str | int | bool | Unset = UNSET,
        version: str | int | bool | Unset = UNSET,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Request Parameters.

        GET /api/v2/system/routing-templates, documented as “Request Parameters” at
        html/RequestParameters.html:369:5 #Supported_Requests.
        """
        call = Call(
            "system.get_routing_templates",
            "GET",
            "/api/v2/system/routing-templates",
            Content,
            query={"channel": channel, "version": version, "fields": fields},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_features(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Addresses of everything there is; with `fields=*` the features themselves.

        GET /api/v2/system/features, documented as “Features” at html/Features.html:144:5
        #Operations.

        Roles: Contact Center Admin.
        """
        call = Call(
            "system.get_features",
            "GET",
            "/api/v2/system/features",
            Content,
            query={"fields": fields},
        )
        answer: Content = await self._session.send(call, options)
        return answer
