"""Features: its operations."""

from __future__ import annotations

from .._base import UNSET, Unset
from .._call import CallOptions, Content
from .._portal import Portal
from ..sections import features as _waited

_list = list  # a method of the class below is called so


class Features:
    """Features."""

    def __init__(self, portal: Portal, section: _waited.Features) -> None:
        self._portal = portal
        self._section = section

    def list(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Addresses of the features of this contact center; with `fields=*` the features themselves.

        GET /api/v2/features, documented as “Features” at html/Features.html:123:5 #Operations.

        Roles: Contact Center Admin, Agent.
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
    ) -> Content:
        """One feature.

        GET /api/v2/features/{id}, documented as “Features” at html/Features.html:171:5 #Operations.

        Roles: Contact Center Admin, Agent.
        """
        return self._portal.run(
            self._section.get(
                id=id,
                options=options,
            )
        )
