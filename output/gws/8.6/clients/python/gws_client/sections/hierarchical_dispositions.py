"""Hierarchical Dispositions API: its operations."""

from __future__ import annotations

from .. import models
from .._call import Call, CallOptions
from .._session import Session


class HierarchicalDispositions:
    """Hierarchical Dispositions API.

    Why somebody called, as a tree to pick from.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_group_dispositions(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.HierarchicalDispositionsGetGroupDispositionsResponse:
        """The leaves of one branch.

        GET /api/v2/groups/{id}/dispositions, documented as “Retrieve all configured dispositions in
        a specific disposition group” at
        html/HierarchicalDispositionsRetrieveAllConfiguredDispositionsInASpecificDispositionGroup.html:68:54
        #firstHeading.
        """
        call = Call(
            "hierarchical_dispositions.get_group_dispositions",
            "GET",
            "/api/v2/groups/{id}/dispositions",
            models.HierarchicalDispositionsGetGroupDispositionsResponse,
            values={"id": id},
        )
        answer: models.HierarchicalDispositionsGetGroupDispositionsResponse = await self._session.send(call, options)
        return answer
