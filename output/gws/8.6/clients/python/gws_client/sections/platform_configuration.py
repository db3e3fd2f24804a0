"""Platform Configuration API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .._base import UNSET, Unset, wire
from .._call import Call, CallOptions, Content
from .._session import Session

if TYPE_CHECKING:
    from .. import params


class PlatformConfiguration:
    """Platform Configuration API.

    Reads and writes the objects of the configuration database as they are.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def create_dns(
        self,
        *,
        dn: models.Dn | params.DnDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Create Device.

        POST /api/v2/platform/configuration/dns, documented as “API usage example: Create Device” at
        html/APIChangeListBetween85And86.html:192:69 #API_usage_example:_Create_Device.
        """
        call = Call(
            "platform_configuration.create_dns",
            "POST",
            "/api/v2/platform/configuration/dns",
            Content,
            body={"dn": wire(dn, models.Dn)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def delete_dns_by_id(
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
        call = Call(
            "platform_configuration.delete_dns_by_id",
            "DELETE",
            "/api/v2/platform/configuration/dns/{id}",
            Content,
            values={"id": id},
            body={"dn": wire(dn, models.Dn)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def delete_place(
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
        call = Call(
            "platform_configuration.delete_place",
            "DELETE",
            "/api/v2/platform/configuration/places/{id}",
            Content,
            values={"id": id},
            body={"Place": place},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def update_places(
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
        call = Call(
            "platform_configuration.update_places",
            "PUT",
            "/api/v2/platform/configuration/places",
            Content,
            body={"delta-place": wire(delta_place, models.DeltaPlace)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def create_persons(
        self,
        *,
        person: models.Person | params.PersonDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Create User.

        POST /api/v2/platform/configuration/persons, documented as “API usage example: Create User”
        at html/APIChangeListBetween85And86.html:351:67 #API_usage_example:_Create_User.
        """
        call = Call(
            "platform_configuration.create_persons",
            "POST",
            "/api/v2/platform/configuration/persons",
            Content,
            body={"person": wire(person, models.Person)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def update_persons(
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
        call = Call(
            "platform_configuration.update_persons",
            "PUT",
            "/api/v2/platform/configuration/persons",
            Content,
            body={"delta-person": wire(delta_person, models.DeltaPerson)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_applications(
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
        html/PlatformConfigurationAPI.html:144:51 #GET_Operations.

        Required features: api-platform-configuration-read.

        More at html/PlatformConfigurationAPI.html:151:115 #Response.
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
            "platform_configuration.get_agent_login",
            "GET",
            "/api/v2/platform/configuration/agent-logins/{id}",
            models.PlatformConfigurationGetAgentLoginResponse,
            values={"id": id},
        )
        answer: models.PlatformConfigurationGetAgentLoginResponse = await self._session.send(call, options)
        return answer

    async def create_agent_logins(
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
        call = Call(
            "platform_configuration.create_agent_logins",
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

    async def update_skills(
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
        call = Call(
            "platform_configuration.update_skills",
            "PUT",
            "/api/v2/platform/configuration/skills",
            Content,
            body={"delta-skill": wire(delta_skill, models.DeltaSkill)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def delete_agent_login(
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
            "platform_configuration.delete_agent_login",
            "DELETE",
            "/api/v2/platform/configuration/agent-logins/{id}",
            Content,
            values={"id": id},
        )
        answer: Content = await self._session.send(call, options)
        return answer
