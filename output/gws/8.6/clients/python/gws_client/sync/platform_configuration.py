"""Platform Configuration API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .._base import UNSET, Unset
from .._portal import Portal
from .._session import CallOptions, Content
from ..sections import platform_configuration as _waited


class PlatformConfiguration:
    """Platform Configuration API.

    Reads and writes the objects of the configuration database as they are.
    """

    def __init__(self, portal: Portal, section: _waited.PlatformConfiguration) -> None:
        self._portal = portal
        self._section = section

    def get_platform_configuration_applications(
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
        return self._portal.run(
            self._section.get_platform_configuration_applications(
                name=name,
                options=options,
            )
        )

    def get_platform_configuration_agent_logins(
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
        return self._portal.run(
            self._section.get_platform_configuration_agent_logins(
                options=options,
            )
        )

    def get_platform_configuration_agent_login(
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
        return self._portal.run(
            self._section.get_platform_configuration_agent_login(
                id=id,
                options=options,
            )
        )

    def post_platform_configuration_agent_logins(
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
        return self._portal.run(
            self._section.post_platform_configuration_agent_logins(
                agent_login=agent_login,
                folder_dbid=folder_dbid,
                options=options,
            )
        )

    def put_platform_configuration_skills(
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
        return self._portal.run(
            self._section.put_platform_configuration_skills(
                delta_skill=delta_skill,
                options=options,
            )
        )

    def delete_platform_configuration_agent_login(
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
        return self._portal.run(
            self._section.delete_platform_configuration_agent_login(
                id=id,
                options=options,
            )
        )
