"""Devices API: its operations."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._base import UNSET, Unset
from .._portal import Portal
from .._session import CallOptions, Content
from ..sections import devices as _waited


class Devices:
    """Devices API."""

    def __init__(self, portal: Portal, section: _waited.Devices) -> None:
        self._portal = portal
        self._section = section

    def get_devices(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsResponse:
        """Gives the phones of whatever stands before the path (/users/{id}/devices: those of one
        person).

        GET /api/v2/devices, documented as “Operations” at html/DevicesOperations.html:93:5
        #firstHeading.

        Roles: Contact Center Admin, Agent.
        """
        return self._portal.run(
            self._section.get_devices(
                fields=fields,
                options=options,
            )
        )

    def get_device(
        self,
        *,
        device_id: str,
        resolve_uri: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsForDeviceResponse:
        """Gives the phone.

        GET /api/v2/devices/{deviceId}, documented as “Operations” at
        html/DevicesOperations.html:114:5 #firstHeading.

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
        return self._portal.run(
            self._section.get_device(
                device_id=device_id,
                resolve_uri=resolve_uri,
                options=options,
            )
        )

    def list_devices(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsResponse:
        """All phones of the contact center

        GET /api/v2/devices, documented as “List Devices” at html/DevicesListDevices.html:108:5
        #Requests.

        Roles: Contact Center Admin.

        Response 1 of 2 (List Device URIs), documented at html/DevicesListDevices.html:132:115
        #Response:
            {
              "statusCode": 0,
              "uris": [
                "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
                "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
              ]
            }

        Response 2 of 2 (List Device Fields), documented at html/DevicesListDevices.html:147:115
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
        return self._portal.run(
            self._section.list_devices(
                options=options,
            )
        )

    def list_devices_for_user(
        self,
        *,
        user_id: str,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsResponse:
        """All phones of one person

        GET /api/v2/users/{userId}/devices, documented as “List Devices” at
        html/DevicesListDevices.html:115:5 #Requests.

        Roles: Contact Center Admin.

        Args:
            user_id: (`userId` in the path)

        Response 1 of 2 (List Device URIs), documented at html/DevicesListDevices.html:132:115
        #Response:
            {
              "statusCode": 0,
              "uris": [
                "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
                "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
              ]
            }

        Response 2 of 2 (List Device Fields), documented at html/DevicesListDevices.html:147:115
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
        return self._portal.run(
            self._section.list_devices_for_user(
                user_id=user_id,
                fields=fields,
                options=options,
            )
        )

    def list_devices_for_me(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesListDevicesForMeResponse:
        """My own phones

        GET /api/v2/me/devices, documented as “List Devices” at html/DevicesListDevices.html:122:5
        #Requests.

        Roles: Agent.

        Response 1 of 5 (List Device URIs), documented at html/DevicesListDevices.html:132:115
        #Response:
            {
              "statusCode": 0,
              "uris": [
                "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
                "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
              ]
            }

        Response 2 of 5 (List Device Fields), documented at html/DevicesListDevices.html:147:115
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
        return self._portal.run(
            self._section.list_devices_for_me(
                fields=fields,
                options=options,
            )
        )

    def list_device_uris(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsResponse:
        """List Device URIs.

        GET /api/v2/devices, documented as “List Device URIs” at html/DevicesListDevices.html:125:53
        #List_Device_URIs.

        Response (List Device URIs), documented at html/DevicesListDevices.html:132:115 #Response:
            {
              "statusCode": 0,
              "uris": [
                "http://198.51.100.24:8090/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
                "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
              ]
            }
        """
        return self._portal.run(
            self._section.list_device_uris(
                options=options,
            )
        )

    def list_device_fields(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.DevicesOperationsResponse:
        """List Device Fields.

        GET /api/v2/devices, documented as “List Device Fields” at
        html/DevicesListDevices.html:140:55 #List_Device_Fields.

        Response (List Device Fields), documented at html/DevicesListDevices.html:147:115
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
        return self._portal.run(
            self._section.list_device_fields(
                fields=fields,
                options=options,
            )
        )

    def assign_device_for_user(
        self,
        *,
        user_id: str,
        uri: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.UsersCreateUserResponse:
        """Hands it to that person

        POST /api/v2/users/{userId}/devices, documented as “Assign Device” at
        html/DevicesAssignDevice.html:84:8 #Requests.

        Roles: Contact Center Admin.

        Args:
            user_id: (`userId` in the path)

        Request (Example), documented at html/DevicesAssignDevice.html:101:115 #Example:
            {
              "uri": "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
            }
        """
        return self._portal.run(
            self._section.assign_device_for_user(
                user_id=user_id,
                uri=uri,
                options=options,
            )
        )

    def assign_device(
        self,
        *,
        uri: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.UsersCreateUserResponse:
        """Hands it to me

        POST /api/v2/me/devices, documented as “Assign Device” at html/DevicesAssignDevice.html:91:8
        #Requests.

        Roles: Agent.

        Request (Example), documented at html/DevicesAssignDevice.html:101:115 #Example:
            {
              "uri": "http://198.51.100.24:8090/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
            }
        """
        return self._portal.run(
            self._section.assign_device(
                uri=uri,
                options=options,
            )
        )

    def unassign_device_for_user(
        self,
        *,
        user_id: str,
        device_id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Takes it from that person

        DELETE /api/v2/users/{userId}/devices/{deviceId}, documented as “Unassign Device” at
        html/DevicesUnassignDevice.html:84:8 #Requests.

        Roles: Contact Center Admin.

        Args:
            user_id: (`userId` in the path)
            device_id: (`deviceId` in the path)
        """
        return self._portal.run(
            self._section.unassign_device_for_user(
                user_id=user_id,
                device_id=device_id,
                options=options,
            )
        )

    def unassign_device(
        self,
        *,
        device_id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Takes it from me

        DELETE /api/v2/me/devices/{deviceId}, documented as “Unassign Device” at
        html/DevicesUnassignDevice.html:91:8 #Requests.

        Roles: Agent.

        Args:
            device_id: (`deviceId` in the path)
        """
        return self._portal.run(
            self._section.unassign_device(
                device_id=device_id,
                options=options,
            )
        )

    def create_and_assign_device_to_user_post_users_by_user_id_devices(
        self,
        *,
        user_id: str,
        phone_number: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.UsersCreateUserResponse:
        """Makes it for that person

        POST /api/v2/users/{userId}/devices, documented as “Create and Assign Device to User” at
        html/DevicesCreateAndAssignDeviceToUser.html:84:8 #Requests.

        Roles: Contact Center Admin.

        Args:
            user_id: (`userId` in the path)
            phone_number: (`phoneNumber` in the body)

        Request, documented at html/DevicesCreateAndAssignDeviceToUser.html:91:116 #Requests:
            {
              "phoneNumber": "4131"
            }

        Response, documented at html/DevicesCreateAndAssignDeviceToUser.html:112:115 #Response:
            {
              "statusCode": 0,
              "id": "2724d51b-bde7-c067-d201-82bca2ca7e07",
              "uri": "http://198.51.100.24:8090/api/v2/devices/2724d51b-bde7-c067-d201-82bca2ca7e07"
            }
        """
        return self._portal.run(
            self._section.create_and_assign_device_to_user_post_users_by_user_id_devices(
                user_id=user_id,
                phone_number=phone_number,
                options=options,
            )
        )

    def create_and_assign_device_to_user(
        self,
        *,
        phone_number: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.UsersCreateUserResponse:
        """Makes it for me

        POST /api/v2/me/devices, documented as “Create and Assign Device to User” at
        html/DevicesCreateAndAssignDeviceToUser.html:97:8 #Requests.

        Roles: Agent.

        Args:
            phone_number: (`phoneNumber` in the body)

        Request, documented at html/DevicesCreateAndAssignDeviceToUser.html:104:116 #Requests:
            {
              "phoneNumber": "4132"
            }

        Response, documented at html/DevicesCreateAndAssignDeviceToUser.html:112:115 #Response:
            {
              "statusCode": 0,
              "id": "2724d51b-bde7-c067-d201-82bca2ca7e07",
              "uri": "http://198.51.100.24:8090/api/v2/devices/2724d51b-bde7-c067-d201-82bca2ca7e07"
            }
        """
        return self._portal.run(
            self._section.create_and_assign_device_to_user(
                phone_number=phone_number,
                options=options,
            )
        )

    def create_device(
        self,
        *,
        phone_number: str,
        telephony_network: Literal["Public", "Private"] | Unset = UNSET,
        vendor: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.UsersCreateUserResponse:
        """Makes a phone that nobody has yet. Requires the Admin role.

        POST /api/v2/devices, documented as “Create Device” at html/DevicesCreateDevice.html:98:5
        #Overview.

        Required features: api-provisioning-write.

        Args:
            phone_number: Its number. (`phoneNumber` in the body)
            telephony_network: Valid values are Public or Private. (`telephonyNetwork` in the
                body)
            vendor: Who made it.

        Request (Samples), documented at html/DevicesCreateDevice.html:154:116 #Request:
            {
              "phoneNumber": "4188",
              "telephonyNetwork": "Private",
              "vendor": "Skerry Works"
            }

        Response (Samples), documented at html/DevicesCreateDevice.html:162:115 #HTTP_Response:
            {
              "statusCode": 0,
              "id": "7a1f0c52-90c4-4b3e-8f2d-5be6c1d30a77",
              "uri": "http://198.51.100.24:8090/api/v2/devices/7a1f0c52-90c4-4b3e-8f2d-5be6c1d30a77"
            }
        """
        return self._portal.run(
            self._section.create_device(
                phone_number=phone_number,
                telephony_network=telephony_network,
                vendor=vendor,
                options=options,
            )
        )

    def delete_device(
        self,
        *,
        device_id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Scraps a phone. Requires the Admin role.

        DELETE /api/v2/devices/{deviceId}, documented as “Delete Device” at
        html/DevicesDeleteDevice.html:97:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            device_id: (`deviceId` in the path)

        Response (Samples), documented at html/DevicesDeleteDevice.html:120:115 #HTTP_Response:
            {
              "statusCode": 0
            }
        """
        return self._portal.run(
            self._section.delete_device(
                device_id=device_id,
                options=options,
            )
        )
