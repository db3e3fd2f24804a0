"""Devices API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions
from .._session import Session


class Devices:
    """Devices API."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def assign_for_user(
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
        call = Call(
            "devices.assign_for_user",
            "POST",
            "/api/v2/users/{userId}/devices",
            models.StatusResponse,
            values={"userId": user_id},
            body={"uri": uri},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def assign(
        self,
        *,
        uri: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Gives a telephone to a clerk of the ferry desk.

        Method: POST, with the URI of the telephone in the body.

        POST /api/v2/me/devices, documented as “Assign Device” at text/assign-device.txt:6.
        """
        call = Call(
            "devices.assign",
            "POST",
            "/api/v2/me/devices",
            models.StatusResponse,
            body={"uri": uri},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
