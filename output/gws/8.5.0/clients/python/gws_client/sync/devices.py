"""Devices API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions
from .._portal import Portal
from ..sections import devices as _waited


class Devices:
    """Devices API."""

    def __init__(self, portal: Portal, section: _waited.Devices) -> None:
        self._portal = portal
        self._section = section

    def assign_for_user(
        self,
        *,
        user_id: str,
        uri: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Gives a telephone to a clerk of the ferry desk.

        Method: POST, with the URI of the telephone in the body.

        POST /api/v2/users/{userId}/devices, documented as “Assign Device” at
        text/assign-device.txt:5.

        Args:
            user_id: (`userId` in the path)
        """
        return self._portal.run(
            self._section.assign_for_user(
                user_id=user_id,
                uri=uri,
                options=options,
            )
        )

    def assign(
        self,
        *,
        uri: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Gives a telephone to a clerk of the ferry desk.

        Method: POST, with the URI of the telephone in the body.

        POST /api/v2/me/devices, documented as “Assign Device” at text/assign-device.txt:6.
        """
        return self._portal.run(
            self._section.assign(
                uri=uri,
                options=options,
            )
        )
