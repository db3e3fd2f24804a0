"""Devices API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content
from .._session import Session

_list = list  # a method of the class below is called so


class Devices:
    """Devices API."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def list(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesListResponse:
        """Gives the phones of whatever stands before the path (/users/{id}/devices: those of one
        person).

        Also documented as “List Devices”, “List Device URIs”, “List Device Fields”.

        GET /api/v2/devices, documented as “Operations” at html/DevicesOperations.html:91:5
        #firstHeading.

        Roles: Contact Center Admin, Agent.

        Response 1 of 2 (List Device URIs), documented at html/DevicesListDevices.html:130:115
        #Response:
            {
              "statusCode": 0,
              "uris": [
                "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
                "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
              ]
            }

        More at html/DevicesListDevices.html:130:115 #Response, html/DevicesListDevices.html:145:115
        #Response_2.
        """
        call = Call(
            "devices.list",
            "GET",
            "/api/v2/devices",
            models.DevicesListResponse,
            query={"fields": fields},
        )
        answer: models.DevicesListResponse = await self._session.send(call, options)
        return answer

    async def get(
        self,
        *,
        device_id: str,
        resolve_uri: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesGetResponse:
        """Gives the phone.

        GET /api/v2/devices/{deviceId}, documented as “Operations” at
        html/DevicesOperations.html:112:5 #firstHeading.

        Roles: Contact Center Admin, Agent.

        Args:
            device_id: (`deviceId` in the path)
            resolve_uri: (`resolveUri` in the query)

        Response (Resolving URIs), documented at html/RequestParameters.html:344:115 #Response:_3:
            {
              "id": "<device_id>",
              "phoneNumberUri": "http://...",
              "phoneNumber": {
                "id": "<phone_number_id>"
              }
            }
        """
        call = Call(
            "devices.get",
            "GET",
            "/api/v2/devices/{deviceId}",
            models.DevicesGetResponse,
            values={"deviceId": device_id},
            query={"resolveUri": resolve_uri},
        )
        answer: models.DevicesGetResponse = await self._session.send(call, options)
        return answer

    async def list_for_user(
        self,
        *,
        user_id: str,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesListResponse:
        """All phones of one person

        GET /api/v2/users/{userId}/devices, documented as “List Devices” at
        html/DevicesListDevices.html:113:5 #Requests.

        Roles: Contact Center Admin.

        Args:
            user_id: (`userId` in the path)

        Response 1 of 2 (List Device URIs), documented at html/DevicesListDevices.html:130:115
        #Response:
            {
              "statusCode": 0,
              "uris": [
                "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
                "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
              ]
            }

        More at html/DevicesListDevices.html:130:115 #Response, html/DevicesListDevices.html:145:115
        #Response_2.
        """
        call = Call(
            "devices.list_for_user",
            "GET",
            "/api/v2/users/{userId}/devices",
            models.DevicesListResponse,
            values={"userId": user_id},
            query={"fields": fields},
        )
        answer: models.DevicesListResponse = await self._session.send(call, options)
        return answer

    async def list_for_me(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesListForMeResponse:
        """My own phones

        GET /api/v2/me/devices, documented as “List Devices” at html/DevicesListDevices.html:120:5
        #Requests.

        Roles: Agent.

        Response 3 of 5 (Requesting Devices - Example), documented at
        html/RequestParameters.html:137:115 #mw-customcollapsible-Requesting_Devices_-_Example:
            {
              "statusCode": 0,
              "uris": [
                "http://gws.example.com:8080/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1"
              ]
            }

        More at html/DevicesListDevices.html:130:115 #Response, html/DevicesListDevices.html:145:115
        #Response_2, html/RequestParameters.html:137:115
        #mw-customcollapsible-Requesting_Devices_-_Example.
        """
        call = Call(
            "devices.list_for_me",
            "GET",
            "/api/v2/me/devices",
            models.DevicesListForMeResponse,
            query={"fields": fields},
        )
        answer: models.DevicesListForMeResponse = await self._session.send(call, options)
        return answer

    async def assign_for_user(
        self,
        *,
        user_id: str,
        uri: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesAssignResponse:
        """Hands it to that person

        Also documented as “Create and Assign Device to User”.

        POST /api/v2/users/{userId}/devices, documented as “Assign Device” at
        html/DevicesAssignDevice.html:82:8 #Requests.

        Roles: Contact Center Admin.

        Args:
            user_id: (`userId` in the path)
            phone_number: (`phoneNumber` in the body)

        Response, documented at html/DevicesCreateAndAssignDeviceToUser.html:110:115 #Response:
            {
              "statusCode": 0,
              "id": "2724d51b-bde7-c067-d201-82bca2ca7e07",
              "uri": "http://198.51.100.24:8090/api/v2/devices/2724d51b-bde7-c067-d201-82bca2ca7e07"
            }
        """
        call = Call(
            "devices.assign_for_user",
            "POST",
            "/api/v2/users/{userId}/devices",
            models.DevicesAssignResponse,
            values={"userId": user_id},
            body={"uri": uri, "phoneNumber": phone_number},
        )
        answer: models.DevicesAssignResponse = await self._session.send(call, options)
        return answer

    async def assign(
        self,
        *,
        uri: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesAssignResponse:
        """Hands it to me

        Also documented as “Create and Assign Device to User”.

        POST /api/v2/me/devices, documented as “Assign Device” at html/DevicesAssignDevice.html:89:8
        #Requests.

        Roles: Agent.

        Args:
            phone_number: (`phoneNumber` in the body)

        Response, documented at html/DevicesCreateAndAssignDeviceToUser.html:110:115 #Response:
            {
              "statusCode": 0,
              "id": "2724d51b-bde7-c067-d201-82bca2ca7e07",
              "uri": "http://198.51.100.24:8090/api/v2/devices/2724d51b-bde7-c067-d201-82bca2ca7e07"
            }
        """
        call = Call(
            "devices.assign",
            "POST",
            "/api/v2/me/devices",
            models.DevicesAssignResponse,
            body={"uri": uri, "phoneNumber": phone_number},
        )
        answer: models.DevicesAssignResponse = await self._session.send(call, options)
        return answer

    async def unassign_for_user(
        self,
        *,
        user_id: str,
        device_id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Takes it from that person

        DELETE /api/v2/users/{userId}/devices/{deviceId}, documented as “Unassign Device” at
        html/DevicesUnassignDevice.html:82:8 #Requests.

        Roles: Contact Center Admin.

        Args:
            user_id: (`userId` in the path)
            device_id: (`deviceId` in the path)
        """
        call = Call(
            "devices.unassign_for_user",
            "DELETE",
            "/api/v2/users/{userId}/devices/{deviceId}",
            Content,
            values={"userId": user_id, "deviceId": device_id},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def unassign(
        self,
        *,
        device_id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Takes it from me

        DELETE /api/v2/me/devices/{deviceId}, documented as “Unassign Device” at
        html/DevicesUnassignDevice.html:89:8 #Requests.

        Roles: Agent.

        Args:
            device_id: (`deviceId` in the path)
        """
        call = Call(
            "devices.unassign",
            "DELETE",
            "/api/v2/me/devices/{deviceId}",
            Content,
            values={"deviceId": device_id},
        )
        answer: Content = await self._session.send(call, options)
        return answer
