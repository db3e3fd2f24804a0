"""Platform Configuration API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .._base import UNSET, Unset, wire
from .._session import Call, CallOptions, Content, Session


class PlatformConfiguration:
    """Platform Configuration API.

    Reads and writes the objects of the configuration database as they are.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_platform_configuration_applications(
        self,
        *,
        name: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Accessing the API.

        GET /api/v2/platform/configuration/applications, documented as “Accessing the API” at
        html/PlatformConfigurationAPI.html:92:54 #Accessing_the_API.

        Required features: api-platform-configuration-read.
        """
        call = Call(
            "platform_configuration.get_platform_configuration_applications",
            "GET",
            "/api/v2/platform/configuration/applications",
            Content,
            query={"name": name},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_platform_configuration_agent_logins(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.PlatformConfigurationGetOperationsResponse:
        """GET Operations.

        GET /api/v2/platform/configuration/agent-logins, documented as “GET Operations” at
        html/PlatformConfigurationAPI.html:144:51 #GET_Operations.

        Required features: api-platform-configuration-read.

        Response (GET Operations), documented at html/PlatformConfigurationAPI.html:151:115
        #Response:
            {
              "statusCode": 0,
              "agent-logins": [
                {
                  "useOverride": "2",
                  "tenantDBID": "3",
                  "DBID": "611",
                  "userProperties": {
                    "TServer": {
                      "wrap-up-time": "25"
                    }
                  },
                  "state": "1",
                  "switchDBID": "107",
                  "loginCode": "8107"
                }
              ]
            }
        """
        call = Call(
            "platform_configuration.get_platform_configuration_agent_logins",
            "GET",
            "/api/v2/platform/configuration/agent-logins",
            models.PlatformConfigurationGetOperationsResponse,
        )
        answer: models.PlatformConfigurationGetOperationsResponse = await self._session.send(call, options)
        return answer

    async def get_platform_configuration_agent_login(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.PlatformConfigurationGetOperationsForPlatformConfigurationAgentLoginResponse:
        """GET Operations.

        GET /api/v2/platform/configuration/agent-logins/{id}, documented as “GET Operations” at
        html/PlatformConfigurationAPI.html:144:51 #GET_Operations.

        Required features: api-platform-configuration-read.

        Response (GET Operations), documented at html/PlatformConfigurationAPI.html:175:115
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
            "platform_configuration.get_platform_configuration_agent_login",
            "GET",
            "/api/v2/platform/configuration/agent-logins/{id}",
            models.PlatformConfigurationGetOperationsForPlatformConfigurationAgentLoginResponse,
            values={"id": id},
        )
        answer: models.PlatformConfigurationGetOperationsForPlatformConfigurationAgentLoginResponse = await self._session.send(call, options)
        return answer

    async def post_platform_configuration_agent_logins(
        self,
        *,
        agent_login: models.AgentLogin | Mapping[str, Any] | Unset = UNSET,
        folder_dbid: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """POST Operations.

        POST /api/v2/platform/configuration/agent-logins, documented as “POST Operations” at
        html/PlatformConfigurationAPI.html:187:52 #POST_Operations.

        Required features: api-platform-configuration-write.

        Args:
            agent_login: (`agent-login` in the body)
            folder_dbid: (`folderDbid` in the body)

        Request (POST Operations), documented at html/PlatformConfigurationAPI.html:191:116
        #Request_4:
            {
              "agent-login": {
                "tenantDBID": "3",
                "userProperties": {
                  "TServer": {
                    "wrap-up-time": "25"
                  }
                },
                "state": "1",
                "switchDBID": "107",
                "loginCode": "8112"
              },
              "folderDbid": 318
            }
        """
        call = Call(
            "platform_configuration.post_platform_configuration_agent_logins",
            "POST",
            "/api/v2/platform/configuration/agent-logins",
            Content,
            body={
                "agent-login": wire(agent_login, models.AgentLogin),
                "folderDbid": folder_dbid,
            },
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def put_platform_configuration_skills(
        self,
        *,
        delta_skill: models.DeltaSkill | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """PUT Operations.

        PUT /api/v2/platform/configuration/skills, documented as “PUT Operations” at
        html/PlatformConfigurationAPI.html:208:51 #PUT_Operations.

        Required features: api-platform-configuration-write.

        Args:
            delta_skill: (`delta-skill` in the body)

        Request (PUT Operations), documented at html/PlatformConfigurationAPI.html:212:116
        #Request_5:
            {
              "delta-skill": {
                "CfgSkill": {
                  "DBID": 441,
                  "name": "Gaelic (islands)"
                }
              }
            }
        """
        call = Call(
            "platform_configuration.put_platform_configuration_skills",
            "PUT",
            "/api/v2/platform/configuration/skills",
            Content,
            body={"delta-skill": wire(delta_skill, models.DeltaSkill)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def delete_platform_configuration_agent_login(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """DELETE Operations.

        DELETE /api/v2/platform/configuration/agent-logins/{id}, documented as “DELETE Operations”
        at html/PlatformConfigurationAPI.html:222:54 #DELETE_Operations.

        Required features: api-platform-configuration-write.
        """
        call = Call(
            "platform_configuration.delete_platform_configuration_agent_login",
            "DELETE",
            "/api/v2/platform/configuration/agent-logins/{id}",
            Content,
            values={"id": id},
        )
        answer: Content = await self._session.send(call, options)
        return answer
