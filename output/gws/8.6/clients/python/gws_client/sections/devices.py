"""Devices API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._session import Call, CallOptions, Content, Session


class Devices:
    """Devices API."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_devices(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsResponse:
        """Gives the phones of whatever stands before the path (/users/{id}/devices: those of one
        person).

        GET /api/v2/devices, documented as “Operations” at html/DevicesOperations.html:91:5
        #firstHeading.

        Roles: Contact Center Admin, Agent.
        """
        call = Call(
            "devices.get_devices",
            "GET",
            "/api/v2/devices",
            models.DevicesOperationsResponse,
            query={"fields": fields},
        )
        answer: models.DevicesOperationsResponse = await self._session.send(call, options)
        return answer

    async def get_device(
        self,
        *,
        device_id: str,
        resolve_uri: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsForDeviceResponse:
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
            "devices.get_device",
            "GET",
            "/api/v2/devices/{deviceId}",
            models.DevicesOperationsForDeviceResponse,
            values={"deviceId": device_id},
            query={"resolveUri": resolve_uri},
        )
        answer: models.DevicesOperationsForDeviceResponse = await self._session.send(call, options)
        return answer

    async def list_devices(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsResponse:
        """All phones of the contact center

        GET /api/v2/devices, documented as “List Devices” at html/DevicesListDevices.html:106:5
        #Requests.

        Roles: Contact Center Admin.

        Response 1 of 2 (List Device URIs), documented at html/DevicesListDevices.html:130:115
        #Response:
            {
              "statusCode": 0,
              "uris": [
                "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
                "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
              ]
            }

        Response 2 of 2 (List Device Fields), documented at html/DevicesListDevices.html:145:115
        #Response_2:
            {
              "statusCode": 0,
              "devices": [
                {
                  "id": "53788a59-5896-8187-b323-b05f835136c1",
                  "deviceState": "Inactive",
                  "phoneNumberUri": "http://198.51.100.24:8090/api/v2/phone-numbers/ee96200d-3d55-a1bb-6294-63f919fc08b7",
                  "telephonyNetwork": "Private",
                  "model": "Quay 2",
                  "vendor": "Skerry Works",
                  "phoneNumber": "4107",
                  "country": {
                    "name": "",
                    "code": "",
                    "callingCode": ""
                  },
                  "e164Number": "4107"
                }
              ]
            }
        """
        call = Call(
            "devices.list_devices",
            "GET",
            "/api/v2/devices",
            models.DevicesOperationsResponse,
        )
        answer: models.DevicesOperationsResponse = await self._session.send(call, options)
        return answer

    async def list_devices_for_user(
        self,
        *,
        user_id: str,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsResponse:
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

        Response 2 of 2 (List Device Fields), documented at html/DevicesListDevices.html:145:115
        #Response_2:
            {
              "statusCode": 0,
              "devices": [
                {
                  "id": "53788a59-5896-8187-b323-b05f835136c1",
                  "deviceState": "Inactive",
                  "phoneNumberUri": "http://198.51.100.24:8090/api/v2/phone-numbers/ee96200d-3d55-a1bb-6294-63f919fc08b7",
                  "telephonyNetwork": "Private",
                  "model": "Quay 2",
                  "vendor": "Skerry Works",
                  "phoneNumber": "4107",
                  "country": {
                    "name": "",
                    "code": "",
                    "callingCode": ""
                  },
                  "e164Number": "4107"
                }
              ]
            }
        """
        call = Call(
            "devices.list_devices_for_user",
            "GET",
            "/api/v2/users/{userId}/devices",
            models.DevicesOperationsResponse,
            values={"userId": user_id},
            query={"fields": fields},
        )
        answer: models.DevicesOperationsResponse = await self._session.send(call, options)
        return answer

    async def list_devices_for_me(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesListDevicesForMeResponse:
        """My own phones

        GET /api/v2/me/devices, documented as “List Devices” at html/DevicesListDevices.html:120:5
        #Requests.

        Roles: Agent.

        Response 1 of 5 (List Device URIs), documented at html/DevicesListDevices.html:130:115
        #Response:
            {
              "statusCode": 0,
              "uris": [
                "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
                "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
              ]
            }

        Response 2 of 5 (List Device Fields), documented at html/DevicesListDevices.html:145:115
        #Response_2:
            {
              "statusCode": 0,
              "devices": [
                {
                  "id": "53788a59-5896-8187-b323-b05f835136c1",
                  "deviceState": "Inactive",
                  "phoneNumberUri": "http://198.51.100.24:8090/api/v2/phone-numbers/ee96200d-3d55-a1bb-6294-63f919fc08b7",
                  "telephonyNetwork": "Private",
                  "model": "Quay 2",
                  "vendor": "Skerry Works",
                  "phoneNumber": "4107",
                  "country": {
                    "name": "",
                    "code": "",
                    "callingCode": ""
                  },
                  "e164Number": "4107"
                }
              ]
            }

        Response 3 of 5 (Requesting Devices - Example), documented at
        html/RequestParameters.html:137:115 #mw-customcollapsible-Requesting_Devices_-_Example:
            {
              "statusCode": 0,
              "uris": [
                "http://gws.example.com:8080/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1"
              ]
            }
        """
        call = Call(
            "devices.list_devices_for_me",
            "GET",
            "/api/v2/me/devices",
            models.DevicesListDevicesForMeResponse,
            query={"fields": fields},
        )
        answer: models.DevicesListDevicesForMeResponse = await self._session.send(call, options)
        return answer

    async def list_device_uris(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsResponse:
        """List Device URIs.

        GET /api/v2/devices, documented as “List Device URIs” at html/DevicesListDevices.html:123:53
        #List_Device_URIs.

        Response (List Device URIs), documented at html/DevicesListDevices.html:130:115 #Response:
            {
              "statusCode": 0,
              "uris": [
                "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
                "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
              ]
            }
        """
        call = Call(
            "devices.list_device_uris",
            "GET",
            "/api/v2/devices",
            models.DevicesOperationsResponse,
        )
        answer: models.DevicesOperationsResponse = await self._session.send(call, options)
        return answer

    async def list_device_fields(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsResponse:
        """List Device Fields.

        GET /api/v2/devices, documented as “List Device Fields” at
        html/DevicesListDevices.html:138:55 #List_Device_Fields.

        Response (List Device Fields), documented at html/DevicesListDevices.html:145:115
        #Response_2:
            {
              "statusCode": 0,
              "devices": [
                {
                  "id": "53788a59-5896-8187-b323-b05f835136c1",
                  "deviceState": "Inactive",
                  "phoneNumberUri": "http://198.51.100.24:8090/api/v2/phone-numbers/ee96200d-3d55-a1bb-6294-63f919fc08b7",
                  "telephonyNetwork": "Private",
                  "model": "Quay 2",
                  "vendor": "Skerry Works",
                  "phoneNumber": "4107",
                  "country": {
                    "name": "",
                    "code": "",
                    "callingCode": ""
                  },
                  "e164Number": "4107"
                }
              ]
            }
        """
        call = Call(
            "devices.list_device_fields",
            "GET",
            "/api/v2/devices",
            models.DevicesOperationsResponse,
            query={"fields": fields},
        )
        answer: models.DevicesOperationsResponse = await self._session.send(call, options)
        return answer

    async def assign_device_for_user(
        self,
        *,
        user_id: str,
        uri: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesAssignDeviceResponse:
        """Hands it to that person

        POST /api/v2/users/{userId}/devices, documented as “Assign Device” at
        html/DevicesAssignDevice.html:82:8 #Requests.

        Roles: Contact Center Admin.

        Args:
            user_id: (`userId` in the path)

        Request (Example), documented at html/DevicesAssignDevice.html:99:115 #Example:
            {
              "uri": "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
            }
        """
        call = Call(
            "devices.assign_device_for_user",
            "POST",
            "/api/v2/users/{userId}/devices",
            models.DevicesAssignDeviceResponse,
            values={"userId": user_id},
            body={"uri": uri},
        )
        answer: models.DevicesAssignDeviceResponse = await self._session.send(call, options)
        return answer

    async def assign_device(
        self,
        *,
        uri: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesAssignDeviceResponse:
        """Hands it to me

        POST /api/v2/me/devices, documented as “Assign Device” at html/DevicesAssignDevice.html:89:8
        #Requests.

        Roles: Agent.

        Request (Example), documented at html/DevicesAssignDevice.html:99:115 #Example:
            {
              "uri": "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
            }
        """
        call = Call(
            "devices.assign_device",
            "POST",
            "/api/v2/me/devices",
            models.DevicesAssignDeviceResponse,
            body={"uri": uri},
        )
        answer: models.DevicesAssignDeviceResponse = await self._session.send(call, options)
        return answer

    async def unassign_device_for_user(
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
            "devices.unassign_device_for_user",
            "DELETE",
            "/api/v2/users/{userId}/devices/{deviceId}",
            Content,
            values={"userId": user_id, "deviceId": device_id},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def unassign_device(
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
            "devices.unassign_device",
            "DELETE",
            "/api/v2/me/devices/{deviceId}",
            Content,
            values={"deviceId": device_id},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def create_and_assign_device_to_user_post_users_by_user_id_devices(
        self,
        *,
        user_id: str,
        phone_number: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesAssignDeviceResponse:
        """Makes it for that person

        POST /api/v2/users/{userId}/devices, documented as “Create and Assign Device to User” at
        html/DevicesCreateAndAssignDeviceToUser.html:82:8 #Requests.

        Roles: Contact Center Admin.

        Args:
            user_id: (`userId` in the path)
            phone_number: (`phoneNumber` in the body)

        Request, documented at html/DevicesCreateAndAssignDeviceToUser.html:89:116 #Requests:
            {
              "phoneNumber": "4131"
            }

        Response, documented at html/DevicesCreateAndAssignDeviceToUser.html:110:115 #Response:
            {
              "statusCode": 0,
              "id": "2724d51b-bde7-c067-d201-82bca2ca7e07",
              "uri": "http://198.51.100.24:8090/api/v2/devices/2724d51b-bde7-c067-d201-82bca2ca7e07"
            }
        """
        call = Call(
            "devices.create_and_assign_device_to_user_post_users_by_user_id_devices",
            "POST",
            "/api/v2/users/{userId}/devices",
            models.DevicesAssignDeviceResponse,
            values={"userId": user_id},
            body={"phoneNumber": phone_number},
        )
        answer: models.DevicesAssignDeviceResponse = await self._session.send(call, options)
        return answer

    async def create_and_assign_device_to_user(
        self,
        *,
        phone_number: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesAssignDeviceResponse:
        """Makes it for me

        POST /api/v2/me/devices, documented as “Create and Assign Device to User” at
        html/DevicesCreateAndAssignDeviceToUser.html:95:8 #Requests.

        Roles: Agent.

        Args:
            phone_number: (`phoneNumber` in the body)

        Request, documented at html/DevicesCreateAndAssignDeviceToUser.html:102:116 #Requests:
            {
              "phoneNumber": "4132"
            }

        Response, documented at html/DevicesCreateAndAssignDeviceToUser.html:110:115 #Response:
            {
              "statusCode": 0,
              "id": "2724d51b-bde7-c067-d201-82bca2ca7e07",
              "uri": "http://198.51.100.24:8090/api/v2/devices/2724d51b-bde7-c067-d201-82bca2ca7e07"
            }
        """
        call = Call(
            "devices.create_and_assign_device_to_user",
            "POST",
            "/api/v2/me/devices",
            models.DevicesAssignDeviceResponse,
            body={"phoneNumber": phone_number},
        )
        answer: models.DevicesAssignDeviceResponse = await self._session.send(call, options)
        return answer
