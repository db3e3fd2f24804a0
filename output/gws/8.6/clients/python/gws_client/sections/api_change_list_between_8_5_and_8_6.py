"""API change list between 8.5 and 8.6: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .._base import UNSET, Unset, wire
from .._session import Call, CallOptions, Content, Session


class ApiChangeListBetween85And86:
    """API change list between 8.5 and 8.6.

    Business units are read-only now.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def post_platform_configuration_dns(
        self,
        *,
        dn: models.Dn | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Create Device.

        POST /api/v2/platform/configuration/dns, documented as “API usage example: Create Device” at
        html/APIChangeListBetween85And86.html:192:69 #API_usage_example:_Create_Device.

        Request (API usage example: Create Device), documented at
        html/APIChangeListBetween85And86.html:193:116 #API_usage_example:_Create_Device:
            {
              "dn": {
                "tenantDBID": "3",
                "type": "1",
                "number": "4188",
                "registerAll": "2",
                "routeType": "1",
                "switchDBID": "107"
              }
            }
        """
        call = Call(
            "api_change_list_between_8_5_and_8_6.post_platform_configuration_dns",
            "POST",
            "/api/v2/platform/configuration/dns",
            Content,
            body={"dn": wire(dn, models.Dn)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def delete_platform_configuration_dns_by_id(
        self,
        *,
        id: str,
        dn: models.Dn | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Delete Device.

        DELETE /api/v2/platform/configuration/dns/{id}, documented as “API usage example: Delete
        Device” at html/APIChangeListBetween85And86.html:205:69 #API_usage_example:_Delete_Device.

        Request (API usage example: Delete Device), documented at
        html/APIChangeListBetween85And86.html:206:116 #API_usage_example:_Delete_Device:
            {
              "dn": {}
            }
        """
        call = Call(
            "api_change_list_between_8_5_and_8_6.delete_platform_configuration_dns_by_id",
            "DELETE",
            "/api/v2/platform/configuration/dns/{id}",
            Content,
            values={"id": id},
            body={"dn": wire(dn, models.Dn)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def delete_platform_configuration_place(
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

        Request (API usage example: Delete Place), documented at
        html/APIChangeListBetween85And86.html:288:116 #API_usage_example:_Delete_Place:
            {
              "Place": {}
            }
        """
        call = Call(
            "api_change_list_between_8_5_and_8_6.delete_platform_configuration_place",
            "DELETE",
            "/api/v2/platform/configuration/places/{id}",
            Content,
            values={"id": id},
            body={"Place": place},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def put_platform_configuration_places(
        self,
        *,
        delta_place: models.DeltaPlace | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Update Place.

        PUT /api/v2/platform/configuration/places, documented as “API usage example: Update Place”
        at html/APIChangeListBetween85And86.html:293:68 #API_usage_example:_Update_Place.

        Args:
            delta_place: (`delta-place` in the body)

        Request (API usage example: Update Place), documented at
        html/APIChangeListBetween85And86.html:294:116 #API_usage_example:_Update_Place:
            {
              "delta-place": {
                "CfgPlace": {
                  "DBID": 5175,
                  "DNDBIDs": [
                    "2044"
                  ]
                }
              }
            }
        """
        call = Call(
            "api_change_list_between_8_5_and_8_6.put_platform_configuration_places",
            "PUT",
            "/api/v2/platform/configuration/places",
            Content,
            body={"delta-place": wire(delta_place, models.DeltaPlace)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def post_platform_configuration_persons(
        self,
        *,
        person: models.Person | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Create User.

        POST /api/v2/platform/configuration/persons, documented as “API usage example: Create User”
        at html/APIChangeListBetween85And86.html:351:67 #API_usage_example:_Create_User.

        Request (API usage example: Create User), documented at
        html/APIChangeListBetween85And86.html:352:116 #API_usage_example:_Create_User:
            {
              "person": {
                "tenantDBID": "3",
                "lastName": "Marchetti",
                "externalID": " bmarchetti ",
                "employeeID": "E-0417",
                "name": " bmarchetti ",
                "emailAddress": " bao.marchetti @skerrylines.example",
                "isAdmin": "1",
                "userName": " bmarchetti ",
                "firstName": "Bao",
                "password": "guillemot9",
                "isAgent": "2",
                "CfgAgentInfo": {
                  "contractDBID": "0",
                  "placeDBID": "5175"
                }
              }
            }
        """
        call = Call(
            "api_change_list_between_8_5_and_8_6.post_platform_configuration_persons",
            "POST",
            "/api/v2/platform/configuration/persons",
            Content,
            body={"person": wire(person, models.Person)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def put_platform_configuration_persons(
        self,
        *,
        delta_person: models.DeltaPerson | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """API usage example: Update User.

        PUT /api/v2/platform/configuration/persons, documented as “API usage example: Update User”
        at html/APIChangeListBetween85And86.html:370:67 #API_usage_example:_Update_User.

        Args:
            delta_person: (`delta-person` in the body)

        Request (API usage example: Update User), documented at
        html/APIChangeListBetween85And86.html:371:116 #API_usage_example:_Update_User:
            {
              "delta-person": {
                "CfgPerson": {
                  "DBID": "912",
                  "CfgAgentInfo": {
                    "placeDBID": "5175"
                  }
                }
              }
            }
        """
        call = Call(
            "api_change_list_between_8_5_and_8_6.put_platform_configuration_persons",
            "PUT",
            "/api/v2/platform/configuration/persons",
            Content,
            body={"delta-person": wire(delta_person, models.DeltaPerson)},
        )
        answer: Content = await self._session.send(call, options)
        return answer
