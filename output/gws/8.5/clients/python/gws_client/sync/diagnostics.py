"""Diagnostics: its operations."""

from __future__ import annotations

from .. import models
from .._call import CallOptions
from .._portal import Portal
from ..sections import diagnostics as _waited


class Diagnostics:
    """Diagnostics."""

    def __init__(self, portal: Portal, section: _waited.Diagnostics) -> None:
        self._portal = portal
        self._section = section

    def get_version(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.DiagnosticsGetVersionResponse:
        """Also documented as “Determining your Web Services version”.

        GET /api/v2/diagnostics/version, documented as “A simple request” at
        html/MakingARequest.html:100:53 #A_simple_request.

        Response 1 of 5 (A simple request), documented at html/MakingARequest.html:115:115
        #A_simple_request:
            {
              "statusCode": 0,
              "version": "8.5.202.40"
            }

        Response 2 of 5 (JavaScript), documented at html/MakingARequest.html:153:115 #Response:
            {
              "statusCode": 0,
              "version": "8.5.202.40"
            }

        More at html/MakingARequest.html:115:115 #A_simple_request, html/MakingARequest.html:153:115
        #Response, html/MakingARequest.html:174:115 #Response_3.
        """
        return self._portal.run(
            self._section.get_version(
                options=options,
            )
        )
