"""Settings API: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset, wire
from .._call import Call, CallOptions, Content
from .._notifications import Notifications
from .._session import Session

if TYPE_CHECKING:
    from .. import params

EventT = TypeVar("EventT", bound=Model)


class Settings:
    """Settings API.

    Settings of the contact center as a whole.
    """

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

    async def get_voice(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.SettingsGetVoiceResponse:
        """Reading voice settings.

        GET /api/v2/settings/voice, documented as “Reading voice settings” at
        html/ToastAndCaseData.html:107:51 #mw-customcollapsible-Reading_voice_settings.

        More at html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings.
        """
        call = Call(
            "settings.get_voice",
            "GET",
            "/api/v2/settings/voice",
            models.SettingsGetVoiceResponse,
        )
        answer: models.SettingsGetVoiceResponse = await self._session.send(call, options)
        return answer

    @overload
    async def create_voice(
        self,
        *,
        name: str | Unset = UNSET,
        value: Sequence[models.Value | params.ValueDict] | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def create_voice(
        self,
        *,
        name: str | Unset = UNSET,
        value: Sequence[models.Value | params.ValueDict] | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def create_voice(
        self,
        *,
        name: str | Unset = UNSET,
        value: Sequence[models.Value | params.ValueDict] | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Setting a toast-filter.

        POST /api/v2/settings/voice, documented as “Setting a toast-filter” at
        html/ToastAndCaseData.html:136:51 #mw-customcollapsible-Setting_a_toast-filter.

        Followed by CallStateChangeMessage: give it as `wait_for` to wait for it.

        Request (Setting a toast-filter), documented at html/ToastAndCaseData.html:140:1 #Request:
            {
              "name": "toast-filter",
              "value": [
                {
                  "attachedDataKey": "Harbour",
                  "displayName": "Port of departure"
                }
              ]
            }
        """
        call = Call(
            "settings.create_voice",
            "POST",
            "/api/v2/settings/voice",
            models.StatusResponse,
            body={"name": name, "value": wire(value, list[models.Value])},
            follow={"CallStateChangeMessage": ('/v2/me/calls',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def get_access_control(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.SettingsGetAccessControlResponse:
        """Gives the list as an array of settings

        GET /api/v2/settings/access-control, documented as “Cross-Origin Resource Sharing” at
        html/CrossOriginResourceSharing.html:121:5 #Operations.

        Roles: Contact Center Admin.
        """
        call = Call(
            "settings.get_access_control",
            "GET",
            "/api/v2/settings/access-control",
            models.SettingsGetAccessControlResponse,
        )
        answer: models.SettingsGetAccessControlResponse = await self._session.send(call, options)
        return answer

    async def update_access_control(
        self,
        *,
        settings: models.ApiBasicsSetting | params.ApiBasicsSettingDict | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Replaces a setting.

        PUT /api/v2/settings/access-control, documented as “Cross-Origin Resource Sharing” at
        html/CrossOriginResourceSharing.html:129:5 #Operations.

        Roles: Contact Center Admin.
        """
        call = Call(
            "settings.update_access_control",
            "PUT",
            "/api/v2/settings/access-control",
            Content,
            body={"settings": wire(settings, models.ApiBasicsSetting)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def delete_access_control(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Content:
        """Takes a setting away.

        DELETE /api/v2/settings/access-control, documented as “Cross-Origin Resource Sharing” at
        html/CrossOriginResourceSharing.html:137:5 #Operations.

        Roles: Contact Center Admin.
        """
        call = Call(
            "settings.delete_access_control",
            "DELETE",
            "/api/v2/settings/access-control",
            Content,
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_general_settings(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.SettingsGetGeneralSettingsResponse:
        """Get general-settings.

        GET /api/v2/settings/general-settings, documented as “Get general-settings” at
        html/SettingsSystemSettings.html:141:57 #Get_general-settings.

        Response (Get general-settings), documented at html/SettingsSystemSettings.html:146:115
        #Response:
            {
              "settings": {
                "countryCode": "GB",
                "countryDigits": "44",
                "countryName": "United Kingdom"
              },
              "statusCode": 0
            }
        """
        call = Call(
            "settings.get_general_settings",
            "GET",
            "/api/v2/settings/general-settings",
            models.SettingsGetGeneralSettingsResponse,
        )
        answer: models.SettingsGetGeneralSettingsResponse = await self._session.send(call, options)
        return answer

    async def get_agent_states_settings(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.SettingsGetAgentStatesSettingsResponse:
        """Get agent states settings.

        GET /api/v2/settings/agent-states, documented as “Get agent states settings” at
        html/SettingsSystemSettings.html:212:62 #Get_agent_states_settings.

        Response (Get agent states settings), documented at html/SettingsSystemSettings.html:217:115
        #Response_2:
            {
              "statusCode": 0,
              "settings": [
                {
                  "id": "9B510716-3E61-60C0-467E-97237F3047C7",
                  "operationName": "NotReady",
                  "displayName": "Not Ready",
                  "state": "NotReady"
                },
                {
                  "id": "61842C98-1F94-46C4-0016-DF5799D0A147",
                  "operationName": "AuxWork",
                  "displayName": "Aux Work",
                  "state": "NotReady",
                  "workMode": "AuxWork"
                }
              ],
              "key": "id"
            }
        """
        call = Call(
            "settings.get_agent_states_settings",
            "GET",
            "/api/v2/settings/agent-states",
            models.SettingsGetAgentStatesSettingsResponse,
        )
        answer: models.SettingsGetAgentStatesSettingsResponse = await self._session.send(call, options)
        return answer

    async def create_agent_state_setting(
        self,
        *,
        display_name: str | Unset = UNSET,
        state: str | Unset = UNSET,
        work_mode: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Create an agent state setting.

        POST /api/v2/settings/agent-states, documented as “Create an agent state setting” at
        html/SettingsSystemSettings.html:237:66 #Create_an_agent_state_setting.

        Args:
            display_name: (`displayName` in the body)
            work_mode: (`workMode` in the body)

        Request (Create an agent state setting), documented at
        html/SettingsSystemSettings.html:239:116 #Request_3:
            {
              "displayName": "At the ropes",
              "state": "NotReady",
              "workMode": "AuxWork"
            }
        """
        call = Call(
            "settings.create_agent_state_setting",
            "POST",
            "/api/v2/settings/agent-states",
            models.StatusResponse,
            body={"displayName": display_name, "state": state, "workMode": work_mode},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def update_reporting_setting(
        self,
        *,
        name: str | Unset = UNSET,
        value: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Update a reporting setting.

        PUT /api/v2/settings/reporting, documented as “Update a reporting setting” at
        html/SettingsSystemSettings.html:255:63 #Update_a_reporting_setting.

        Request (Update a reporting setting), documented at html/SettingsSystemSettings.html:257:116
        #Request_4:
            {
              "name": "wallboard",
              "value": "hourly"
            }
        """
        call = Call(
            "settings.update_reporting_setting",
            "PUT",
            "/api/v2/settings/reporting",
            models.StatusResponse,
            body={"name": name, "value": value},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def add(
        self,
        *,
        name: str | Unset = UNSET,
        value: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Add a setting.

        POST /api/v2/settings/harbour-settings, documented as “Add a setting” at
        html/SettingsCustomSettings.html:100:50 #Add_a_setting.

        Request (Add a setting), documented at html/SettingsCustomSettings.html:102:4 #Request:
            {
              "name": "Tide",
              "value": "high"
            }
        """
        call = Call(
            "settings.add",
            "POST",
            "/api/v2/settings/harbour-settings",
            models.StatusResponse,
            body={"name": name, "value": value},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def delete(
        self,
        *,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Without its body, this request is “Delete a settings group”.

        DELETE /api/v2/settings/harbour-settings, documented as “Delete a setting” at
        html/SettingsCustomSettings.html:114:53 #Delete_a_setting.
        """
        call = Call(
            "settings.delete",
            "DELETE",
            "/api/v2/settings/harbour-settings",
            models.StatusResponse,
            body={"name": name},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def delete_settings_group(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Delete a settings group.

        DELETE /api/v2/settings/harbour-settings, documented as “Delete a settings group” at
        html/SettingsCustomSettings.html:124:60 #Delete_a_settings_group.
        """
        call = Call(
            "settings.delete_settings_group",
            "DELETE",
            "/api/v2/settings/harbour-settings",
            models.StatusResponse,
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
