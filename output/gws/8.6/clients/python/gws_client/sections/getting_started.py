"""Getting started: its operations."""

from __future__ import annotations

from .. import models
from .._session import Call, CallOptions, Session


class GettingStarted:
    """Getting started.

    Four short lessons take you from a shell prompt to a call that an agent has picked up. Each one
    uses cURL and nothing else.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_diagnostics_version(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.GettingStartedGetDiagnosticsVersionResponse:
        """A simple request.

        GET /api/v2/diagnostics/version, documented as “A simple request” at
        html/MakingARequest.html:100:53 #A_simple_request.

        Response 1 of 4 (A simple request), documented at html/MakingARequest.html:115:115
        #A_simple_request:
            {
              "statusCode": 0,
              "version": "8.6.000.17"
            }

        Response 2 of 4 (JavaScript), documented at html/MakingARequest.html:153:115 #Response:
            {
              "statusCode": 0,
              "version": "8.6.000.17"
            }

        Response 3 of 4 (REST client), documented at html/MakingARequest.html:174:115 #Response_3:
            {
              "statusCode": 0,
              "version": "8.6.000.17"
            }
        """
        call = Call(
            "getting_started.get_diagnostics_version",
            "GET",
            "/api/v2/diagnostics/version",
            models.GettingStartedGetDiagnosticsVersionResponse,
        )
        answer: models.GettingStartedGetDiagnosticsVersionResponse = await self._session.send(call, options)
        return answer

    async def get_me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.GettingStartedGetMeResponse:
        """Authentication.

        GET /api/v2/me, documented as “Authentication” at html/MakingARequest.html:185:51
        #Authentication.

        Response (Authentication), documented at html/MakingARequest.html:192:115 #Authentication:
            {
              "statusCode": 0,
              "user": {
                "id": "a2cab77e20f8066ae86234700627a7d7",
                "userName": "iokafor",
                "firstName": "Ines",
                "lastName": "Okafor",
                "roles": [
                  "ROLE_AGENT"
                ],
                "enabled": true,
                "changePasswordOnFirstLogin": false,
                "uri": "http://gws.example.com:8080/api/v2/users/a2cab77e20f8066ae86234700627a7d7",
                "path": "/users/a2cab77e20f8066ae86234700627a7d7"
              }
            }
        """
        call = Call(
            "getting_started.get_me",
            "GET",
            "/api/v2/me",
            models.GettingStartedGetMeResponse,
        )
        answer: models.GettingStartedGetMeResponse = await self._session.send(call, options)
        return answer

    async def sending_data(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Sending data.

        POST /api/v2/me/channels/voice with operationName NotReady, documented as “Sending data” at
        html/MakingARequest.html:207:49 #Sending_data.

        Request (Sending data), documented at html/MakingARequest.html:210:6 #Sending_data:
            {
              "operationName": "NotReady"
            }

        Response (Sending data), documented at html/MakingARequest.html:214:115 #Sending_data:
            {
              "statusCode": 0
            }
        """
        call = Call(
            "getting_started.sending_data",
            "POST",
            "/api/v2/me/channels/voice",
            models.StatusResponse,
            body={"operationName": "NotReady"},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def get_diagnostics_version_of_determining_your_web_services_version(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.GettingStartedGetDiagnosticsVersionResponse:
        """Determining your Web Services version.

        GET /api/v2/diagnostics/version, documented as “Determining your Web Services version” at
        html/InterpretingAResponse.html:91:74 #Determining_your_Web_Services_version.

        Response (Determining your Web Services version), documented at
        html/InterpretingAResponse.html:98:115 #Determining_your_Web_Services_version:
            {
              "statusCode": 0,
              "version": "8.6.000.17"
            }
        """
        call = Call(
            "getting_started.get_diagnostics_version_of_determining_your_web_services_version",
            "GET",
            "/api/v2/diagnostics/version",
            models.GettingStartedGetDiagnosticsVersionResponse,
        )
        answer: models.GettingStartedGetDiagnosticsVersionResponse = await self._session.send(call, options)
        return answer

    async def get_me_of_getting_user_information(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.GettingStartedGetMeResponse:
        """Getting user information.

        GET /api/v2/me, documented as “Getting user information” at
        html/InterpretingAResponse.html:103:61 #Getting_user_information.

        Response 1 of 2 (Getting user information), documented at
        html/InterpretingAResponse.html:110:115 #Getting_user_information:
            {
              "statusCode": 0,
              "user": {
                "id": "a2cab77e20f8066ae86234700627a7d7",
                "userName": "iokafor",
                "firstName": "Ines",
                "lastName": "Okafor",
                "roles": [
                  "ROLE_AGENT"
                ],
                "enabled": true,
                "changePasswordOnFirstLogin": false,
                "uri": "http://gws.example.com:8080/api/v2/users/a2cab77e20f8066ae86234700627a7d7",
                "path": "/users/a2cab77e20f8066ae86234700627a7d7"
              }
            }

        Response 2 of 2 (Without a password), documented at html/InterpretingAResponse.html:132:115
        #Without_a_password:
            {
              "statusCode": 20,
              "statusMessage": "Who are you?"
            }
        """
        call = Call(
            "getting_started.get_me_of_getting_user_information",
            "GET",
            "/api/v2/me",
            models.GettingStartedGetMeResponse,
        )
        answer: models.GettingStartedGetMeResponse = await self._session.send(call, options)
        return answer
