"""User Settings API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions
from .._session import Session


class UserSettings:
    """User Settings API.

    Settings of one person, in groups.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_settings_groups_for_user(
        self,
        *,
        user_id: str,
        options: CallOptions | None = None,
    ) -> models.UserSettingsGetSettingsGroupsResponse:
        """Lists the groups that a person has.

        GET /api/v2/users/{userId}/settings, documented as “Get Settings Groups” at
        html/UserSettingsGetSettingsGroups.html:94:5 #Overview.

        Required features: api-provisioning-read.

        Args:
            user_id: (`userId` in the path)

        More at html/UserSettingsGetSettingsGroups.html:121:6 #HTTP_Response.
        """
        call = Call(
            "user_settings.get_settings_groups_for_user",
            "GET",
            "/api/v2/users/{userId}/settings",
            models.UserSettingsGetSettingsGroupsResponse,
            values={"userId": user_id},
        )
        answer: models.UserSettingsGetSettingsGroupsResponse = await self._session.send(call, options)
        return answer

    async def get_settings_groups(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.UserSettingsGetSettingsGroupsResponse:
        """Lists the groups that a person has.

        GET /api/v2/me/settings, documented as “Get Settings Groups” at
        html/UserSettingsGetSettingsGroups.html:94:5 #Overview.

        Required features: api-provisioning-read.

        Response (Samples), documented at html/UserSettingsGetSettingsGroups.html:121:6
        #HTTP_Response:
            {
              "statusCode": 0,
              "settings": [
                {
                  "displayName": "Desk",
                  "name": "desk",
                  "uri": "http://.../api/v2/me/settings/desk"
                },
                {
                  "displayName": "Shortcuts",
                  "name": "shortcuts",
                  "uri": "http://.../api/v2/me/settings/shortcuts"
                }
              ]
            }
        """
        call = Call(
            "user_settings.get_settings_groups",
            "GET",
            "/api/v2/me/settings",
            models.UserSettingsGetSettingsGroupsResponse,
        )
        answer: models.UserSettingsGetSettingsGroupsResponse = await self._session.send(call, options)
        return answer

    async def create_settings_group(
        self,
        *,
        display_name: str,
        name: str,
        key: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Makes a group.

        POST /api/v2/me/settings, documented as “Create Settings Group” at
        html/UserSettingsCreateSettingsGroup.html:95:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            display_name: Its name for people. (`displayName` in the body)
            name: Its name in URLs, as in GET /settings/desk.
            key: The member by which settings of this group are told apart; it cannot be changed
                later. This parameter is optional.

        Request (Samples), documented at html/UserSettingsCreateSettingsGroup.html:143:6 #Request:
            {
              "displayName": "Desk",
              "name": "desk",
              "key": "name"
            }
        """
        call = Call(
            "user_settings.create_settings_group",
            "POST",
            "/api/v2/me/settings",
            models.StatusResponse,
            body={"displayName": display_name, "name": name, "key": key},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def get_settings(
        self,
        *,
        group_name: str,
        options: CallOptions | None = None,
    ) -> models.SettingsGetVoiceResponse:
        """Lists the settings of a group.

        The documentation contradicts itself here: it shows this request as `GET
        /api/v2/settings/desk`.

        GET /api/v2/me/settings/{groupName}, documented as “Get Settings” at
        html/UserSettingsGetSettings.html:94:5 #Overview.

        Required features: api-provisioning-read.

        Args:
            group_name: (`groupName` in the path)

        More at html/UserSettingsGetSettings.html:123:6 #HTTP_Response.
        """
        call = Call(
            "user_settings.get_settings",
            "GET",
            "/api/v2/me/settings/{groupName}",
            models.SettingsGetVoiceResponse,
            values={"groupName": group_name},
        )
        answer: models.SettingsGetVoiceResponse = await self._session.send(call, options)
        return answer

    async def update_setting(
        self,
        *,
        id: str,
        group_name: str,
        value: str | Unset = UNSET,
        name: str | Unset = UNSET,
        members: Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Changes a setting.

        PUT /api/v2/users/{id}/settings/{groupName}, documented as “Update Setting” at
        html/UserSettingsUpdateSetting.html:95:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            group_name: (`groupName` in the path)
            value: What to set it to.
            members: Further members of the body. The member that tells settings apart, "name"
                in most groups.

        Request (Samples), documented at html/UserSettingsUpdateSetting.html:137:6 #Request:
            {
              "name": "colour",
              "value": "teal"
            }
        """
        call = Call(
            "user_settings.update_setting",
            "PUT",
            "/api/v2/users/{id}/settings/{groupName}",
            models.StatusResponse,
            values={"id": id, "groupName": group_name},
            body={
                "value": value,
                "name": name,
                **({} if isinstance(members, Unset) else members),
            },
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def delete_setting(
        self,
        *,
        group_name: str,
        name: str | Unset = UNSET,
        members: Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Takes a setting away.

        DELETE /api/v2/me/settings/{groupName}, documented as “Delete Setting” at
        html/UserSettingsDeleteSetting.html:95:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            group_name: (`groupName` in the path)
            members: Further members of the body. The member that tells settings apart, "name"
                in most groups.
        """
        call = Call(
            "user_settings.delete_setting",
            "DELETE",
            "/api/v2/me/settings/{groupName}",
            models.StatusResponse,
            values={"groupName": group_name},
            body={"name": name, **({} if isinstance(members, Unset) else members)},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
