"""API basics: its operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset, wire
from .._notifications import Notifications
from .._session import Call, CallOptions, Content, Session

EventT = TypeVar("EventT", bound=Model)


class ApiBasics:
    """API basics.

    The **Web Services API** speaks HTTP and JSON, yet it takes some liberties with REST. These
    pages tell which.
    """

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

    async def get_queue(
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
        call = Call(
            "api_basics.get_queue",
            "GET",
            "/api/v2/queues/{queueId}",
            models.ApiBasicsGetQueueResponse,
            values={"queueId": queue_id},
            query={"fields": fields},
        )
        answer: models.ApiBasicsGetQueueResponse = await self._session.send(call, options)
        return answer

    async def get_users_of_pagination(
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
        call = Call(
            "api_basics.get_users_of_pagination",
            "GET",
            "/api/v2/users",
            models.ApiBasicsGetUsers373e00c6Response,
            query={"offset": offset, "limit": limit, "sortBy": sort_by, "order": order},
        )
        answer: models.ApiBasicsGetUsers373e00c6Response = await self._session.send(call, options)
        return answer

    async def get_user(
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
        call = Call(
            "api_basics.get_user",
            "GET",
            "/api/v2/users/{userId}",
            models.ApiBasicsGetUserResponse,
            values={"userId": user_id},
            query={"subresources": subresources},
        )
        answer: models.ApiBasicsGetUserResponse = await self._session.send(call, options)
        return answer

    async def get_me_of_request_parameters(
        self,
        *,
        subresources: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.GettingStartedGetMeResponse:
        """Request Parameters.

        GET /api/v2/me, documented as “Request Parameters” at html/RequestParameters.html:363:5
        #Supported_Requests.
        """
        call = Call(
            "api_basics.get_me_of_request_parameters",
            "GET",
            "/api/v2/me",
            models.GettingStartedGetMeResponse,
            query={"subresources": subresources},
        )
        answer: models.GettingStartedGetMeResponse = await self._session.send(call, options)
        return answer

    async def get_me_skils(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Request Parameters.

        GET /api/v2/me/skils, documented as “Request Parameters” at
        html/RequestParameters.html:365:5 #Supported_Requests.
        """
        call = Call(
            "api_basics.get_me_skils",
            "GET",
            "/api/v2/me/skils",
            Content,
            query={"fields": fields},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_skills_of_request_parameters(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetSkillsGetSkillsResponse:
        """Request Parameters.

        GET /api/v2/skills, documented as “Request Parameters” at html/RequestParameters.html:367:5
        #Supported_Requests.
        """
        call = Call(
            "api_basics.get_skills_of_request_parameters",
            "GET",
            "/api/v2/skills",
            models.ApiBasicsGetSkillsGetSkillsResponse,
            query={"fields": fields},
        )
        answer: models.ApiBasicsGetSkillsGetSkillsResponse = await self._session.send(call, options)
        return answer

    async def get_system_routing_templates(
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
        call = Call(
            "api_basics.get_system_routing_templates",
            "GET",
            "/api/v2/system/routing-templates",
            Content,
            query={"channel": channel, "version": version, "fields": fields},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_recordings(
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
        call = Call(
            "api_basics.get_recordings",
            "GET",
            "/api/v2/recordings",
            Content,
            query={
                "startTime": start_time,
                "endTime": end_time,
                "callerPhoneNumber": caller_phone_number,
                "userName": user_name,
                "offset": offset,
                "limit": limit,
            },
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_queues(
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
        call = Call(
            "api_basics.get_queues",
            "GET",
            "/api/v2/queues",
            models.ApiBasicsGetQueuesResponse,
            query={"fields": fields, "channel": channel},
        )
        answer: models.ApiBasicsGetQueuesResponse = await self._session.send(call, options)
        return answer

    async def get_users_of_filtering_and_sorting_users_by_fields_and_subresources(
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
        call = Call(
            "api_basics.get_users_of_filtering_and_sorting_users_by_fields_and_subresources",
            "GET",
            "/api/v2/users",
            models.ApiBasicsGetUsers373e00c6Response,
            query={"limit": limit, "sortBy": sort_by, "subresources": subresources},
        )
        answer: models.ApiBasicsGetUsers373e00c6Response = await self._session.send(call, options)
        return answer

    async def get_users(
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
        call = Call(
            "api_basics.get_users",
            "GET",
            "/api/v2/users",
            models.ApiBasicsGetUsers373e00c6Response,
            query={
                "sortBy": sort_by,
                "order": order,
                "subresources": subresources,
                "fields": fields,
                "skills.name": skills_name,
            },
        )
        answer: models.ApiBasicsGetUsers373e00c6Response = await self._session.send(call, options)
        return answer

    async def get_skills(
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
        call = Call(
            "api_basics.get_skills",
            "GET",
            "/api/v2/skills",
            models.ApiBasicsGetSkillsGetSkillsResponse,
        )
        answer: models.ApiBasicsGetSkillsGetSkillsResponse = await self._session.send(call, options)
        return answer

    async def get_users_of_get(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetUsers373e00c6Response:
        """GET.

        GET /api/v2/users, documented as “GET” at html/ReturnValues.html:248:40 #GET.
        """
        call = Call(
            "api_basics.get_users_of_get",
            "GET",
            "/api/v2/users",
            models.ApiBasicsGetUsers373e00c6Response,
            query={"fields": fields},
        )
        answer: models.ApiBasicsGetUsers373e00c6Response = await self._session.send(call, options)
        return answer

    async def get_me_calls(
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
        call = Call(
            "api_basics.get_me_calls",
            "GET",
            "/api/v2/me/calls",
            models.ApiBasicsGetMeCallsResponse,
            query={"fields": fields},
        )
        answer: models.ApiBasicsGetMeCallsResponse = await self._session.send(call, options)
        return answer

    async def get_settings_voice(
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
        call = Call(
            "api_basics.get_settings_voice",
            "GET",
            "/api/v2/settings/voice",
            models.UserSettingsGetSettingsResponse,
        )
        answer: models.UserSettingsGetSettingsResponse = await self._session.send(call, options)
        return answer

    @overload
    async def post_settings_voice(
        self,
        *,
        name: str | Unset = UNSET,
        value: Sequence[models.Value | Mapping[str, Any]] | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def post_settings_voice(
        self,
        *,
        name: str | Unset = UNSET,
        value: Sequence[models.Value | Mapping[str, Any]] | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def post_settings_voice(
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
        call = Call(
            "api_basics.post_settings_voice",
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

    async def get_settings_access_control(
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
        call = Call(
            "api_basics.get_settings_access_control",
            "GET",
            "/api/v2/settings/access-control",
            models.ApiBasicsGetSettingsAccessControlResponse,
        )
        answer: models.ApiBasicsGetSettingsAccessControlResponse = await self._session.send(call, options)
        return answer

    async def put_settings_access_control(
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
        call = Call(
            "api_basics.put_settings_access_control",
            "PUT",
            "/api/v2/settings/access-control",
            Content,
            body={"settings": wire(settings, models.ApiBasicsSetting)},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def delete_settings_access_control(
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
            "api_basics.delete_settings_access_control",
            "DELETE",
            "/api/v2/settings/access-control",
            Content,
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.GettingStartedGetMeResponse:
        """Authorized request returning token headers.

        GET /api/v2/me, documented as “Authorized request returning token headers” at
        html/CrossSiteRequestForgeryProtection.html:138:79
        #Authorized_request_returning_token_headers.
        """
        call = Call(
            "api_basics.get_me",
            "GET",
            "/api/v2/me",
            models.GettingStartedGetMeResponse,
        )
        answer: models.GettingStartedGetMeResponse = await self._session.send(call, options)
        return answer

    async def post_request_including_csrf_token(
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
        call = Call(
            "api_basics.post_request_including_csrf_token",
            "POST",
            "/api/v2/me",
            models.StatusResponse,
            body={"operationName": "Ready"},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def get_features(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Addresses of the features of this contact center; with `fields=*` the features themselves.

        GET /api/v2/features, documented as “Features” at html/Features.html:123:5 #Operations.

        Roles: Contact Center Admin, Agent.
        """
        call = Call(
            "api_basics.get_features",
            "GET",
            "/api/v2/features",
            Content,
            query={"fields": fields},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_system_features(
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
        call = Call(
            "api_basics.get_system_features",
            "GET",
            "/api/v2/system/features",
            Content,
            query={"fields": fields},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_feature(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """One feature.

        GET /api/v2/features/{id}, documented as “Features” at html/Features.html:171:5 #Operations.

        Roles: Contact Center Admin, Agent.
        """
        call = Call(
            "api_basics.get_feature",
            "GET",
            "/api/v2/features/{id}",
            Content,
            values={"id": id},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def get_services(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.ApiBasicsGetServicesResponse:
        """Addresses of the services, or the services themselves if you send `fields`.

        GET /api/v2/services, documented as “Services” at html/Services.html:122:5 #Operations.

        Roles: Agent, Supervisor, Contact Center Admin.
        """
        call = Call(
            "api_basics.get_services",
            "GET",
            "/api/v2/services",
            models.ApiBasicsGetServicesResponse,
            query={"fields": fields},
        )
        answer: models.ApiBasicsGetServicesResponse = await self._session.send(call, options)
        return answer

    async def get_service(
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
        call = Call(
            "api_basics.get_service",
            "GET",
            "/api/v2/services/{id}",
            models.ApiBasicsGetServiceResponse,
            values={"id": id},
        )
        answer: models.ApiBasicsGetServiceResponse = await self._session.send(call, options)
        return answer
