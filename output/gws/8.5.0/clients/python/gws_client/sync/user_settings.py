"""User Settings API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions
from .._portal import Portal
from ..sections import user_settings as _waited


class UserSettings:
    """User Settings API."""

    def __init__(self, portal: Portal, section: _waited.UserSettings) -> None:
        self._portal = portal
        self._section = section

    def delete_setting(
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
        return self._portal.run(
            self._section.delete_setting(
                group_name=group_name,
                key=key,
                options=options,
            )
        )
