"""Diagnostics: its operations."""

from __future__ import annotations

from .. import models
from .._call import Call, CallOptions
from .._session import Session


class Diagnostics:
    """Diagnostics."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_version(
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
              "version": "8.6.000.17"
            }

        Response 2 of 5 (JavaScript), documented at html/MakingARequest.html:153:115 #Response:
            {
              "statusCode": 0,
              "version": "8.6.000.17"
            }

        More at html/MakingARequest.html:115:115 #A_simple_request, html/MakingARequest.html:153:115
        #Response, html/MakingARequest.html:174:115 #Response_3.
        """
        call = Call(
            "diagnostics.get_version",
            "GET",
            "/api/v2/diagnostics/version",
            models.DiagnosticsGetVersionResponse,
        )
        answer: models.DiagnosticsGetVersionResponse = await self._session.send(call, options)
        return answer
