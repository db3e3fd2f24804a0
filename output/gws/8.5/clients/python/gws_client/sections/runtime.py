"""Runtime API: its operations."""

from __future__ import annotations

from .. import models
from .._call import Call, CallOptions
from .._session import Session


class Runtime:
    """Runtime API.

    What the server itself is doing.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def retrieve_system_data(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.RuntimeRetrieveSystemDataResponse:
        """For those who keep the server afloat. Requires the Admin role.

        GET /api/v2/service/runtime, documented as “Retrieve system data” at
        html/RuntimeRetrieveSystemData.html:90:5 #Overview.

        Required features: api-provisioning-read.

        Response (Samples), documented at html/RuntimeRetrieveSystemData.html:113:115
        #HTTP_Response:
            {
              "statusCode": 0,
              "runtime": {
                "startedAt": "2023-05-29T04:10:00Z",
                "sessions": 34
              }
            }
        """
        call = Call(
            "runtime.retrieve_system_data",
            "GET",
            "/api/v2/service/runtime",
            models.RuntimeRetrieveSystemDataResponse,
        )
        answer: models.RuntimeRetrieveSystemDataResponse = await self._session.send(call, options)
        return answer
