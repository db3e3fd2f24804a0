"""API basics: its operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._portal import Portal
from .._session import CallOptions, Content
from ..sections import api_basics as _waited

EventT = TypeVar("EventT", bound=Model)


class ApiBasics:
    """API basics.

    The **Web Services API** speaks HTTP and JSON, yet it takes some liberties with REST. These
    pages tell which.
    """

    def __init__(self, portal: Portal, section: _waited.ApiBasics) -> None:
        self._portal = portal
        self._section = section

    def get_queue(
        self,
        *,
        queue_id: str,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetQueueResponse:
        """Specify data fields - Example.

        GET /api/v2/queues/{queueId}, documented as “Specify data fields - Example” at
        html/RequestParameters.html:180:51 #mw-customcollapsible-Specify_data_fields_-_Example.

        Args:
            queue_id: (`queueId` in the path)

        Response 1 of 2 (Specify data fields - Example), documented at
        html/RequestParameters.html:188:115 #mw-customcollapsible-Specify_data_fields_-_Example:
            {
              "id": "<queue_id>",
              "name": "<queue_name>"
            }

        Response 2 of 2 (Pagination), documented at html/RequestParameters.html:244:115 #Pagination:
            {
              "statusCode": 0,
              "users": [],
              "totalCount": 87
            }
        """
        return self._portal.run(
            self._section.get_queue(
                queue_id=queue_id,
                fields=fields,
                options=options,
            )
        )

    def get_users_of_pagination(
        self,
        *,
        offset: str | int | bool | Unset = UNSET,
        limit: str | int | bool | Unset = UNSET,
        sort_by: str | int | bool | Unset = UNSET,
        order: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetUsers373e00c6Response:
        """Pagination.

        GET /api/v2/users, documented as “Pagination” at html/RequestParameters.html:194:47
        #Pagination.

        Args:
            limit: Important: In this request the `limit` parameter is **mandatory**.
            sort_by: (`sortBy` in the query)
        """
        return self._portal.run(
            self._section.get_users_of_pagination(
                offset=offset,
                limit=limit,
                sort_by=sort_by,
                order=order,
                options=options,
            )
        )

    def get_user(
        self,
        *,
        user_id: str,
        subresources: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetUserResponse:
        """Subresources.

        GET /api/v2/users/{userId}, documented as “Subresources” at
        html/RequestParameters.html:299:49 #Subresources.

        Args:
            user_id: (`userId` in the path)

        Response (Subresources), documented at html/RequestParameters.html:330:115 #Response:_2:
            {
              "id": "<user_id>",
              "skills": [],
              "devices": []
            }
        """
        return self._portal.run(
            self._section.get_user(
                user_id=user_id,
                subresources=subresources,
                options=options,
            )
        )

    def get_me_of_request_parameters(
        self,
        *,
        subresources: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.GettingStartedGetMeResponse:
        """Request Parameters.

        GET /api/v2/me, documented as “Request Parameters” at html/RequestParameters.html:363:5
        #Supported_Requests.
        """
        return self._portal.run(
            self._section.get_me_of_request_parameters(
                subresources=subresources,
                options=options,
            )
        )

    def get_me_skils(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Request Parameters.

        GET /api/v2/me/skils, documented as “Request Parameters” at
        html/RequestParameters.html:365:5 #Supported_Requests.
        """
        return self._portal.run(
            self._section.get_me_skils(
                fields=fields,
                options=options,
            )
        )

    def get_skills_of_request_parameters(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetSkillsGetSkillsResponse:
        """Request Parameters.

        GET /api/v2/skills, documented as “Request Parameters” at html/RequestParameters.html:367:5
        #Supported_Requests.
        """
        return self._portal.run(
            self._section.get_skills_of_request_parameters(
                fields=fields,
                options=options,
            )
        )

    def get_system_routing_templates(
        self,
        *,
        channel: str | int | bool | Unset = UNSET,
        version: str | int | bool | Unset = UNSET,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Request Parameters.

        GET /api/v2/system/routing-templates, documented as “Request Parameters” at
        html/RequestParameters.html:369:5 #Supported_Requests.
        """
        return self._portal.run(
            self._section.get_system_routing_templates(
                channel=channel,
                version=version,
                fields=fields,
                options=options,
            )
        )

    def get_recordings(
        self,
        *,
        start_time: str | int | bool | Unset = UNSET,
        end_time: str | int | bool | Unset = UNSET,
        caller_phone_number: str | int | bool | Unset = UNSET,
        user_name: str | int | bool | Unset = UNSET,
        offset: str | int | bool | Unset = UNSET,
        limit: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Request Parameters.

        GET /api/v2/recordings, documented as “Request Parameters” at
        html/RequestParameters.html:375:5 #Supported_Requests.

        Args:
            start_time: (`startTime` in the query)
            end_time: (`endTime` in the query)
            caller_phone_number: (`callerPhoneNumber` in the query)
            user_name: (`userName` in the query)
        """
        return self._portal.run(
            self._section.get_recordings(
                start_time=start_time,
                end_time=end_time,
                caller_phone_number=caller_phone_number,
                user_name=user_name,
                offset=offset,
                limit=limit,
                options=options,
            )
        )

    def get_queues(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        channel: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetQueuesResponse:
        """Any member of an object can serve as a filter for its list.

        GET /api/v2/queues, documented as “Filtering” at html/Filtering.html:81:54 #firstHeading.

        Response (Example), documented at html/Filtering.html:110:115 #Response::
            {
              "statusCode": 0,
              "queues": [
                {
                  "id": "<queue_1_id>",
                  "name": "<queue_1_name>",
                  "channel": "voice"
                },
                {
                  "id": "<queue_N_id>",
                  "name": "<queue_N_name>",
                  "channel": "voice"
                }
              ]
            }
        """
        return self._portal.run(
            self._section.get_queues(
                fields=fields,
                channel=channel,
                options=options,
            )
        )

    def get_users_of_filtering_and_sorting_users_by_fields_and_subresources(
        self,
        *,
        limit: str | int | bool | Unset = UNSET,
        sort_by: str | int | bool | Unset = UNSET,
        subresources: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetUsers373e00c6Response:
        """Users can also be found and ordered by what belongs to them.

        Important: In this request the `limit` parameter is **mandatory**.

        GET /api/v2/users, documented as “Filtering and sorting users by fields and subresources” at
        html/FilteringAndSortingUsersByFieldsAndSubresources.html:81:54 #firstHeading.

        Args:
            limit: Important: In this request the `limit` parameter is **mandatory**.
            sort_by: (`sortBy` in the query)
        """
        return self._portal.run(
            self._section.get_users_of_filtering_and_sorting_users_by_fields_and_subresources(
                limit=limit,
                sort_by=sort_by,
                subresources=subresources,
                options=options,
            )
        )

    def get_users(
        self,
        *,
        sort_by: str | int | bool | Unset = UNSET,
        order: str | int | bool | Unset = UNSET,
        subresources: str | int | bool | Unset = UNSET,
        fields: str | int | bool | Unset = UNSET,
        skills_name: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetUsers373e00c6Response:
        """What belongs to an object can be filtered and ordered by, too.

        GET /api/v2/users, documented as “Example - Sorting by Skill Name” at
        html/Subresources.html:111:68 #Example_-_Sorting_by_Skill_Name.

        Args:
            sort_by: (`sortBy` in the query)
            skills_name: (`skills.name` in the query)

        Response 1 of 2 (Example - Sorting by Skill Name), documented at
        html/Subresources.html:116:115 #Response:
            {
              "statusCode": 0,
              "users": [
                {
                  "id": "a2cab77e20f8066ae86234700627a7d7",
                  "userName": "iokafor",
                  "skills": [
                    {
                      "id": "sk-0441",
                      "name": "Gaelic",
                      "level": 3
                    }
                  ]
                },
                {
                  "id": "aa727400a20044e7b733c45efb9ed6c1",
                  "userName": "twren",
                  "skills": [
                    {
                      "id": "sk-0441",
                      "name": "Gaelic",
                      "level": 5
                    }
                  ]
                }
              ]
            }

        Response 2 of 2 (Example 2), documented at html/Subresources.html:141:115 #Response_2:
            {
              "statusCode": 0,
              "users": [
                {
                  "id": "aa727400a20044e7b733c45efb9ed6c1",
                  "userName": "twren",
                  "skills": [
                    {
                      "id": "sk-0441",
                      "name": "Gaelic",
                      "level": 5
                    }
                  ]
                },
                {
                  "id": "a2cab77e20f8066ae86234700627a7d7",
                  "userName": "iokafor",
                  "skills": [
                    {
                      "id": "sk-0441",
                      "name": "Gaelic",
                      "level": 3
                    }
                  ]
                }
              ]
            }
        """
        return self._portal.run(
            self._section.get_users(
                sort_by=sort_by,
                order=order,
                subresources=subresources,
                fields=fields,
                skills_name=skills_name,
                options=options,
            )
        )

    def get_skills(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetSkillsGetSkillsResponse:
        """GET.

        GET /api/v2/skills, documented as “GET” at html/ReturnValues.html:248:40 #GET.

        Response (Example), documented at html/ReturnValues.html:257:1 #Example:
            {
              "statusCode": 0,
              "uris": [
                "http://gws.example.com/api/v2/skills/sk-0441",
                "http://gws.example.com/api/v2/skills/sk-0442"
              ],
              "paths": [
                "/skills/sk-0441",
                "/skills/sk-0442"
              ]
            }
        """
        return self._portal.run(
            self._section.get_skills(
                options=options,
            )
        )

    def get_users_of_get(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetUsers373e00c6Response:
        """GET.

        GET /api/v2/users, documented as “GET” at html/ReturnValues.html:248:40 #GET.
        """
        return self._portal.run(
            self._section.get_users_of_get(
                fields=fields,
                options=options,
            )
        )

    def get_me_calls(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetMeCallsResponse:
        """Reading active calls.

        GET /api/v2/me/calls, documented as “Reading active calls” at
        html/RecoveringExistingState.html:135:57 #Reading_active_calls.

        Response (Reading active calls), documented at html/RecoveringExistingState.html:138:115
        #Reading_active_calls:
            {
              "statusCode": 0,
              "calls": [
                {
                  "id": "0CGQ11PU32Q1KWA38B4T6D9Q00000AFB",
                  "state": "Held",
                  "deviceUri": "http://gws.example.com:8080/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1",
                  "participants": [
                    {
                      "e164Number": "+442079460117",
                      "formattedPhoneNumber": "+442079460117",
                      "phoneNumber": "+442079460117",
                      "digits": "+442079460117"
                    }
                  ],
                  "dnis": "4107",
                  "callType": "Inbound",
                  "capabilities": [
                    "Retrieve",
                    "Hangup",
                    "AttachUserData"
                  ],
                  "userData": {
                    "BookingRef": "SK-20817"
                  },
                  "duration": "281",
                  "mute": "Off",
                  "supervisorListeningIn": false,
                  "uri": "http://gws.example.com:8080/api/v2/me/calls/0CGQ11PU32Q1KWA38B4T6D9Q00000AFB",
                  "path": "/calls/0CGQ11PU32Q1KWA38B4T6D9Q00000AFB"
                }
              ]
            }
        """
        return self._portal.run(
            self._section.get_me_calls(
                fields=fields,
                options=options,
            )
        )

    def get_settings_voice(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.UserSettingsGetSettingsResponse:
        """Reading voice settings.

        GET /api/v2/settings/voice, documented as “Reading voice settings” at
        html/ToastAndCaseData.html:107:51 #mw-customcollapsible-Reading_voice_settings.

        Response (Reading voice settings), documented at html/ToastAndCaseData.html:114:1
        #mw-customcollapsible-Reading_voice_settings:
            {
              "key": "name",
              "settings": [
                {
                  "name": "case-filter",
                  "value": [
                    {
                      "attachedDataKey": "BookingRef",
                      "displayName": "Booking"
                    },
                    {
                      "attachedDataKey": "Harbour",
                      "displayName": "Port of departure"
                    }
                  ]
                },
                {
                  "name": "toast-filter",
                  "value": [
                    {
                      "attachedDataKey": "BookingRef",
                      "displayName": "Booking"
                    }
                  ]
                }
              ],
              "statusCode": 0
            }
        """
        return self._portal.run(
            self._section.get_settings_voice(
                options=options,
            )
        )

    @overload
    def post_settings_voice(
        self,
        *,
        name: str | Unset = UNSET,
        value: Sequence[models.Value | Mapping[str, Any]] | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def post_settings_voice(
        self,
        *,
        name: str | Unset = UNSET,
        value: Sequence[models.Value | Mapping[str, Any]] | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def post_settings_voice(
        self,
        *,
        name: str | Unset = UNSET,
        value: Sequence[models.Value | Mapping[str, Any]] | Unset = UNSET,
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

        Response (Setting a toast-filter), documented at html/ToastAndCaseData.html:153:115
        #Response:
            {
              "statusCode": 0
            }
        """
        if wait_for is not None:
            return self._portal.run(
                self._section.post_settings_voice(
                    name=name,
                    value=value,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.post_settings_voice(
                name=name,
                value=value,
                options=options,
            )
        )

    def get_settings_access_control(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetSettingsAccessControlResponse:
        """Gives the list as an array of settings

        GET /api/v2/settings/access-control, documented as “Cross-Origin Resource Sharing” at
        html/CrossOriginResourceSharing.html:121:5 #Operations.

        Roles: Contact Center Admin.

        Response (Retrieve access control settings), documented at
        html/CrossOriginResourceSharing.html:169:116 #Retrieve_access_control_settings:
            {
              "settings": [
                {
                  "name": "allowedOrigins",
                  "value": [
                    "https://desk.skerrylines.example",
                    "https://*.quay.example"
                  ]
                }
              ]
            }
        """
        return self._portal.run(
            self._section.get_settings_access_control(
                options=options,
            )
        )

    def put_settings_access_control(
        self,
        *,
        settings: models.ApiBasicsSetting | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Replaces a setting.

        PUT /api/v2/settings/access-control, documented as “Cross-Origin Resource Sharing” at
        html/CrossOriginResourceSharing.html:129:5 #Operations.

        Roles: Contact Center Admin.

        Request (Let the pages of the pier in), documented at
        html/CrossOriginResourceSharing.html:179:116 #Let_the_pages_of_the_pier_in:
            {
              "settings": {
                "name": "allowedOrigins",
                "value": [
                  "https://desk.skerrylines.example",
                  "https://*.quay.example",
                  "https://*.pier.example"
                ]
              }
            }
        """
        return self._portal.run(
            self._section.put_settings_access_control(
                settings=settings,
                options=options,
            )
        )

    def delete_settings_access_control(
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
            self._section.delete_settings_access_control(
                options=options,
            )
        )

    def get_me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.GettingStartedGetMeResponse:
        """Authorized request returning token headers.

        GET /api/v2/me, documented as “Authorized request returning token headers” at
        html/CrossSiteRequestForgeryProtection.html:138:79
        #Authorized_request_returning_token_headers.
        """
        return self._portal.run(
            self._section.get_me(
                options=options,
            )
        )

    def post_request_including_csrf_token(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """POST request including CSRF token.

        POST /api/v2/me with operationName Ready, documented as “POST request including CSRF token”
        at html/CrossSiteRequestForgeryProtection.html:156:70 #POST_request_including_CSRF_token.

        Request (POST request including CSRF token), documented at
        html/CrossSiteRequestForgeryProtection.html:158:116 #Request_2:
            {
              "operationName": "Ready"
            }

        Response (POST request including CSRF token), documented at
        html/CrossSiteRequestForgeryProtection.html:176:115 #Response_2:
            {
              "statusCode": 0
            }
        """
        return self._portal.run(
            self._section.post_request_including_csrf_token(
                options=options,
            )
        )

    def get_features(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Addresses of the features of this contact center; with `fields=*` the features themselves.

        GET /api/v2/features, documented as “Features” at html/Features.html:123:5 #Operations.

        Roles: Contact Center Admin, Agent.
        """
        return self._portal.run(
            self._section.get_features(
                fields=fields,
                options=options,
            )
        )

    def get_system_features(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Addresses of everything there is; with `fields=*` the features themselves.

        GET /api/v2/system/features, documented as “Features” at html/Features.html:144:5
        #Operations.

        Roles: Contact Center Admin.
        """
        return self._portal.run(
            self._section.get_system_features(
                fields=fields,
                options=options,
            )
        )

    def get_feature(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """One feature.

        GET /api/v2/features/{id}, documented as “Features” at html/Features.html:171:5 #Operations.

        Roles: Contact Center Admin, Agent.
        """
        return self._portal.run(
            self._section.get_feature(
                id=id,
                options=options,
            )
        )

    def get_services(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetServicesResponse:
        """Addresses of the services, or the services themselves if you send `fields`.

        GET /api/v2/services, documented as “Services” at html/Services.html:122:5 #Operations.

        Roles: Agent, Supervisor, Contact Center Admin.
        """
        return self._portal.run(
            self._section.get_services(
                fields=fields,
                options=options,
            )
        )

    def get_service(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetServiceResponse:
        """One service.

        GET /api/v2/services/{id}, documented as “Services” at html/Services.html:143:5 #Operations.

        Roles: Agent, Supervisor, Contact Center Admin.

        Response (Examples), documented at html/Services.html:274:115 #GET_/services/<service_id>:
            {
              "statusCode": 0,
              "service": [
                {
                  "id": "<service_id>",
                  "name": "Provisioning",
                  "type": "Provisioning",
                  "state": "Active"
                }
              ]
            }
        """
        return self._portal.run(
            self._section.get_service(
                id=id,
                options=options,
            )
        )
