"""System: its operations."""

from __future__ import annotations

from .._base import UNSET, Unset
from .._call import CallOptions, Content
from .._portal import Portal
from ..sections import system as _waited


class System:
    """System."""

    def __init__(self, portal: Portal, section: _waited.System) -> None:
        self._portal = portal
        self._section = section

    def get_routing_templates(
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
        return self._portal.run(
            self._section.get_routing_templates(
                channel=channel,
                version=version,
                fields=fields,
                options=options,
            )
        )

    def get_features(
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
        return self._portal.run(
            self._section.get_features(
                fields=fields,
                options=options,
            )
        )
