"""Hierarchical Dispositions API: its operations."""

from __future__ import annotations

from .. import models
from .._call import CallOptions
from .._portal import Portal
from ..sections import hierarchical_dispositions as _waited


class HierarchicalDispositions:
    """Hierarchical Dispositions API.

    Why somebody called, as a tree to pick from.
    """

    def __init__(self, portal: Portal, section: _waited.HierarchicalDispositions) -> None:
        self._portal = portal
        self._section = section

    def get_group_dispositions(
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
        return self._portal.run(
            self._section.get_group_dispositions(
                id=id,
                options=options,
            )
        )
