"""Place Management API: its operations."""

from __future__ import annotations

from .. import models
from .._call import CallOptions
from .._portal import Portal
from ..sections import place_management as _waited


class PlaceManagement:
    """Place Management API.

    A place is a desk at which somebody can sit, with the phones that stand on it.
    """

    def __init__(self, portal: Portal, section: _waited.PlaceManagement) -> None:
        self._portal = portal
        self._section = section

    def create_place(
        self,
        *,
        name: str,
        options: CallOptions | None = None,
    ) -> models.PlaceManagementCreatePlaceResponse:
        """Sets up a desk without phones.

        POST /api/v2/places, documented as “Create Place” at
        html/PlaceManagementCreatePlace.html:96:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            name: What is written on the desk.

        Response (Samples), documented at html/PlaceManagementCreatePlace.html:142:115
        #HTTP_Response:
            {
              "statusCode": 0,
              "id": "pl-5175",
              "uri": "http://198.51.100.24:8090/api/v2/places/pl-5175"
            }
        """
        return self._portal.run(
            self._section.create_place(
                name=name,
                options=options,
            )
        )

    def update_place(
        self,
        *,
        place_id: str,
        name: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Writes another name on a desk.

        PUT /api/v2/places/{placeId}, documented as “Update Place” at
        html/PlaceManagementUpdatePlace.html:96:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            place_id: (`placeId` in the path)
            name: What shall be written on it.
        """
        return self._portal.run(
            self._section.update_place(
                place_id=place_id,
                name=name,
                options=options,
            )
        )

    def delete_place(
        self,
        *,
        place_id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Clears a desk away.

        DELETE /api/v2/places/{placeId}, documented as “Delete Place” at
        html/PlaceManagementDeletePlace.html:95:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            place_id: (`placeId` in the path)
        """
        return self._portal.run(
            self._section.delete_place(
                place_id=place_id,
                options=options,
            )
        )

    def assign_device_to_place(
        self,
        *,
        place_id: str,
        uri: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Puts a phone on a desk.

        POST /api/v2/places/{placeId}/devices, documented as “Assign Device to Place” at
        html/PlaceManagementAssignDeviceToPlace.html:96:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            place_id: (`placeId` in the path)
            uri: Where the phone is found.
        """
        return self._portal.run(
            self._section.assign_device_to_place(
                place_id=place_id,
                uri=uri,
                options=options,
            )
        )

    def assign_place_to_user(
        self,
        *,
        user_id: str,
        uri: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Seats somebody at a desk.

        POST /api/v2/users/{userId}/places, documented as “Assign Place to User” at
        html/PlaceManagementAssignPlaceToUser.html:96:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            user_id: (`userId` in the path)
            uri: Where the place is found.
        """
        return self._portal.run(
            self._section.assign_place_to_user(
                user_id=user_id,
                uri=uri,
                options=options,
            )
        )

    def unassign_place_from_user(
        self,
        *,
        user_id: str,
        place_id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Makes somebody give their desk back.

        DELETE /api/v2/users/{userId}/places/{placeId}, documented as “Unassign Place from User” at
        html/PlaceManagementUnassignPlaceFromUser.html:95:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            user_id: (`userId` in the path)
            place_id: (`placeId` in the path)
        """
        return self._portal.run(
            self._section.unassign_place_from_user(
                user_id=user_id,
                place_id=place_id,
                options=options,
            )
        )
