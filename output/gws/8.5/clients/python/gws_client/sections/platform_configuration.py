"""Platform Configuration API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content
from .._session import Session


class PlatformConfiguration:
    """Platform Configuration API.

    Reads the objects of the configuration database as they are.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_applications(
        self,
        *,
        name: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Accessing the API.

        GET /api/v2/platform/configuration/applications, documented as “Accessing the API” at
        html/PlatformConfigurationAPI.html:86:54 #Accessing_the_API.

        Required features: api-platform-configuration-read.
        """
        call = Call(
            "platform_configuration.get_applications",
            "GET",
            "/api/v2/platform/configuration/applications",
            Content,
            query={"name": name},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_agent_logins(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.PlatformConfigurationGetAgentLoginsResponse:
        """GET Operations.

        GET /api/v2/platform/configuration/agent-logins, documented as “GET Operations” at
        html/PlatformConfigurationAPI.html:138:51 #GET_Operations.

        Required features: api-platform-configuration-read.

        More at html/PlatformConfigurationAPI.html:145:115 #Response.
        """
        call = Call(
            "platform_configuration.get_agent_logins",
            "GET",
            "/api/v2/platform/configuration/agent-logins",
            models.PlatformConfigurationGetAgentLoginsResponse,
        )
        answer: models.PlatformConfigurationGetAgentLoginsResponse = await self._session.send(call, options)
        return answer

    async def get_agent_login(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.PlatformConfigurationGetAgentLoginResponse:
        """GET Operations.

        GET /api/v2/platform/configuration/agent-logins/{id}, documented as “GET Operations” at
        html/PlatformConfigurationAPI.html:138:51 #GET_Operations.

        Required features: api-platform-configuration-read.

        Response (GET Operations), documented at html/PlatformConfigurationAPI.html:169:115
        #Response_2:
            {
              "statusCode": "0",
              "agent-login": {
                "useOverride": "2",
                "tenantDBID": "3",
                "DBID": "611",
                "state": "1",
                "switchDBID": "107",
                "loginCode": "8107"
              }
            }
        """
        call = Call(
            "platform_configuration.get_agent_login",
            "GET",
            "/api/v2/platform/configuration/agent-logins/{id}",
            models.PlatformConfigurationGetAgentLoginResponse,
            values={"id": id},
        )
        answer: models.PlatformConfigurationGetAgentLoginResponse = await self._session.send(call, options)
        return answer
