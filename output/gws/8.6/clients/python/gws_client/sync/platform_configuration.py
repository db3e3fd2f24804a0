"""Platform Configuration API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions, Content
from .._portal import Portal
from ..sections import platform_configuration as _waited

if TYPE_CHECKING:
    from .. import params


class PlatformConfiguration:
    """Platform Configuration API.

    Reads and writes the objects of the configuration database as they are.
    """

    def __init__(self, portal: Portal, section: _waited.PlatformConfiguration) -> None:
        self._portal = portal
        self._section = section

    def create_dns(
        self,
        *,
        dn: models.Dn | params.DnDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Create Device.

        POST /api/v2/platform/configuration/dns, documented as “API usage example: Create Device” at
        html/APIChangeListBetween85And86.html:192:69 #API_usage_example:_Create_Device.
        """
        return self._portal.run(
            self._section.create_dns(
                dn=dn,
                options=options,
            )
        )

    def delete_dns_by_id(
        self,
        *,
        id: str,
        dn: models.Dn | params.DnDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Delete Device.

        DELETE /api/v2/platform/configuration/dns/{id}, documented as “API usage example: Delete
        Device” at html/APIChangeListBetween85And86.html:205:69 #API_usage_example:_Delete_Device.
        """
        return self._portal.run(
            self._section.delete_dns_by_id(
                id=id,
                dn=dn,
                options=options,
            )
        )

    def delete_place(
        self,
        *,
        id: str,
        place: Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Delete Place.

        DELETE /api/v2/platform/configuration/places/{id}, documented as “API usage example: Delete
        Place” at html/APIChangeListBetween85And86.html:287:68 #API_usage_example:_Delete_Place.

        Args:
            place: (`Place` in the body)
        """
        return self._portal.run(
            self._section.delete_place(
                id=id,
                place=place,
                options=options,
            )
        )

    def update_places(
        self,
        *,
        delta_place: models.DeltaPlace | params.DeltaPlaceDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Update Place.

        PUT /api/v2/platform/configuration/places, documented as “API usage example: Update Place”
        at html/APIChangeListBetween85And86.html:293:68 #API_usage_example:_Update_Place.

        Args:
            delta_place: (`delta-place` in the body)
        """
        return self._portal.run(
            self._section.update_places(
                delta_place=delta_place,
                options=options,
            )
        )

    def create_persons(
        self,
        *,
        person: models.Person | params.PersonDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Create User.

        POST /api/v2/platform/configuration/persons, documented as “API usage example: Create User”
        at html/APIChangeListBetween85And86.html:351:67 #API_usage_example:_Create_User.
        """
        return self._portal.run(
            self._section.create_persons(
                person=person,
                options=options,
            )
        )

    def update_persons(
        self,
        *,
        delta_person: models.DeltaPerson | params.DeltaPersonDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Update User.

        PUT /api/v2/platform/configuration/persons, documented as “API usage example: Update User”
        at html/APIChangeListBetween85And86.html:370:67 #API_usage_example:_Update_User.

        Args:
            delta_person: (`delta-person` in the body)
        """
        return self._portal.run(
            self._section.update_persons(
                delta_person=delta_person,
                options=options,
            )
        )

    def get_applications(
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
            self._section.get_applications(
                name=name,
                options=options,
            )
        )

    def get_agent_logins(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.PlatformConfigurationGetAgentLoginsResponse:
        """GET Operations.

        GET /api/v2/platform/configuration/agent-logins, documented as “GET Operations” at
        html/PlatformConfigurationAPI.html:144:51 #GET_Operations.

        Required features: api-platform-configuration-read.

        More at html/PlatformConfigurationAPI.html:151:115 #Response.
        """
        return self._portal.run(
            self._section.get_agent_logins(
                options=options,
            )
        )

    def get_agent_login(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.PlatformConfigurationGetAgentLoginResponse:
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
            self._section.get_agent_login(
                id=id,
                options=options,
            )
        )

    def create_agent_logins(
        self,
        *,
        agent_login: models.AgentLogin | params.AgentLoginDict | Unset = UNSET,
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

        More at html/PlatformConfigurationAPI.html:191:116 #Request_4.
        """
        return self._portal.run(
            self._section.create_agent_logins(
                agent_login=agent_login,
                folder_dbid=folder_dbid,
                options=options,
            )
        )

    def update_skills(
        self,
        *,
        delta_skill: models.DeltaSkill | params.DeltaSkillDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """PUT Operations.

        PUT /api/v2/platform/configuration/skills, documented as “PUT Operations” at
        html/PlatformConfigurationAPI.html:208:51 #PUT_Operations.

        Required features: api-platform-configuration-write.

        Args:
            delta_skill: (`delta-skill` in the body)
        """
        return self._portal.run(
            self._section.update_skills(
                delta_skill=delta_skill,
                options=options,
            )
        )

    def delete_agent_login(
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
            self._section.delete_agent_login(
                id=id,
                options=options,
            )
        )
