"""Features: its operations."""

from __future__ import annotations

from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content
from .._session import Session

_list = list  # a method of the class below is called so


class Features:
    """Features."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def list(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Addresses of the features of this contact center; with `fields=*` the features themselves.

        GET /api/v2/features, documented as “Features” at html/Features.html:123:5 #Operations.

        Roles: Contact Center Admin, Agent.
        """
        call = Call(
            "features.list",
            "GET",
            "/api/v2/features",
            Content,
            query={"fields": fields},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """One feature.

        GET /api/v2/features/{id}, documented as “Features” at html/Features.html:171:5 #Operations.

        Roles: Contact Center Admin, Agent.
        """
        call = Call(
            "features.get",
            "GET",
            "/api/v2/features/{id}",
            Content,
            values={"id": id},
        )
        answer: Content = await self._session.send(call, options)
        return answer
