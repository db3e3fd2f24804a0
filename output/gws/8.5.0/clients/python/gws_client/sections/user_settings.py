"""User Settings API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions
from .._session import Session


class UserSettings:
    """User Settings API."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def delete_setting(
        self,
        *,
        group_name: str,
        key: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Forgets what a clerk has chosen, for instance **the pier** on the first screen.

        DELETE /api/v2/me/settings/{groupName}, documented as “Delete Setting” at
        text/delete-setting.wiki.txt:9-15.

        Required features: api-user-account-management-user.

        Args:
            group_name: (`groupName` in the path)
        """
        call = Call(
            "user_settings.delete_setting",
            "DELETE",
            "/api/v2/me/settings/{groupName}",
            models.StatusResponse,
            values={"groupName": group_name},
            query={"key": key},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
