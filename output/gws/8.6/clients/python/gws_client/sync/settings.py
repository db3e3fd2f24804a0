"""Settings API: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import CallOptions, Content
from .._portal import Portal
from ..sections import settings as _waited

if TYPE_CHECKING:
    from .. import params

EventT = TypeVar("EventT", bound=Model)


class Settings:
    """Settings API.

    Settings of the contact center as a whole.
    """

    def __init__(self, portal: Portal, section: _waited.Settings) -> None:
        self._portal = portal
        self._section = section

    def get_voice(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.SettingsGetVoiceResponse:
        """Reading voice settings.

        GET /api/v2/settings/voice, documented as “Reading voice settings” at
        html/ToastAndCaseData.html:107:51 #mw-customcollapsible-Reading_voice_settings.

        More at html/ToastAndCaseData.html:114:1 #mw-customcollapsible-Reading_voice_settings.
        """
        return self._portal.run(
            self._section.get_voice(
                options=options,
            )
        )

    @overload
    def create_voice(
        self,
        *,
        name: str | Unset = UNSET,
        value: Sequence[models.Value | params.ValueDict] | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def create_voice(
        self,
        *,
        name: str | Unset = UNSET,
        value: Sequence[models.Value | params.ValueDict] | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def create_voice(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.create_voice(
                    name=name,
                    value=value,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.create_voice(
                name=name,
                value=value,
                options=options,
            )
        )

    def get_access_control(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.SettingsGetAccessControlResponse:
        """Gives the list as an array of settings

        GET /api/v2/settings/access-control, documented as “Cross-Origin Resource Sharing” at
        html/CrossOriginResourceSharing.html:121:5 #Operations.

        Roles: Contact Center Admin.
        """
        return self._portal.run(
            self._section.get_access_control(
                options=options,
            )
        )

    def update_access_control(
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
        return self._portal.run(
            self._section.update_access_control(
                settings=settings,
                options=options,
            )
        )

    def delete_access_control(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Content:
        """Takes a setting away.

        DELETE /api/v2/settings/access-control, documented as “Cross-Origin Resource Sharing” at
        html/CrossOriginResourceSharing.html:137:5 #Operations.

        Roles: Contact Center Admin.
        """
        return self._portal.run(
            self._section.delete_access_control(
                options=options,
            )
        )

    def get_general_settings(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.SettingsGetGeneralSettingsResponse:
        """Get general-settings.

        GET /api/v2/settings/general-settings, documented as “Get general-settings” at
        html/SettingsSystemSettings.html:130:57 #Get_general-settings.

        Response (Get general-settings), documented at html/SettingsSystemSettings.html:135:115
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
        return self._portal.run(
            self._section.get_general_settings(
                options=options,
            )
        )

    def get_agent_states_settings(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.SettingsGetAgentStatesSettingsResponse:
        """Get agent states settings.

        GET /api/v2/settings/agent-states, documented as “Get agent states settings” at
        html/SettingsSystemSettings.html:201:62 #Get_agent_states_settings.

        Response (Get agent states settings), documented at html/SettingsSystemSettings.html:206:115
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
        return self._portal.run(
            self._section.get_agent_states_settings(
                options=options,
            )
        )

    def add(
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
        return self._portal.run(
            self._section.add(
                name=name,
                value=value,
                options=options,
            )
        )

    def delete(
        self,
        *,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Without its body, this request is “Delete a settings group”.

        DELETE /api/v2/settings/harbour-settings, documented as “Delete a setting” at
        html/SettingsCustomSettings.html:114:53 #Delete_a_setting.
        """
        return self._portal.run(
            self._section.delete(
                name=name,
                options=options,
            )
        )

    def delete_settings_group(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Delete a settings group.

        DELETE /api/v2/settings/harbour-settings, documented as “Delete a settings group” at
        html/SettingsCustomSettings.html:124:60 #Delete_a_settings_group.
        """
        return self._portal.run(
            self._section.delete_settings_group(
                options=options,
            )
        )
