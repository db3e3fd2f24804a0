"""Workbins API: its operations."""

from __future__ import annotations

from typing import TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import Call, CallOptions
from .._notifications import Notifications
from .._session import Session

_list = list  # a method of the class below is called so

EventT = TypeVar("EventT", bound=Model)


class Workbins:
    """Workbins API.

    A workbin is a tray: agents put aside what they will finish later.
    """

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

    async def list(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        workbin_ids: str | int | bool | Unset = UNSET,
        subresources: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.WorkbinsListResponse:
        """Lists the trays that an agent can reach.

        GET /api/v2/workbins, documented as “Get All Valid Workbins of Any Type” at
        html/WorkbinsGetWorkbins.html:105:5 #Get_All_Valid_Workbins_of_Any_Type.

        Required features: api-multimedia.

        Args:
            workbin_ids: (`workbinIds` in the query)

        More at html/WorkbinsGetWorkbins.html:127:115 #Response,
        html/WorkbinsGetWorkbins.html:227:115 #Response_3.
        """
        call = Call(
            "workbins.list",
            "GET",
            "/api/v2/workbins",
            models.WorkbinsListResponse,
            query={
                "fields": fields,
                "workbinIds": workbin_ids,
                "subresources": subresources,
            },
        )
        answer: models.WorkbinsListResponse = await self._session.send(call, options)
        return answer

    async def get_workbins_content_by_id_for_me(
        self,
        *,
        workbin_id: str,
        options: CallOptions | None = None,
    ) -> models.WorkbinsGetWorkbinsContentByIdResponse:
        """Get a Workbin's Content by ID.

        GET /api/v2/me/workbins/{workbinId}, documented as “Get a Workbin's Content by ID” at
        html/WorkbinsGetWorkbins.html:152:5 #Get_a_Workbin's_Content_by_ID.

        Required features: api-multimedia.

        Args:
            workbin_id: (`workbinId` in the path)

        Response, documented at html/WorkbinsGetWorkbins.html:178:115 #Response_2:
            {
              "statusCode": 0,
              "workbin": {
                "workbinName": "lost-property",
                "id": "cc95e800-b2fe-fcf8-421d-fbb9f2aca130",
                "displayName": "Lost property",
                "uri": "http://198.51.100.24:8090/api/v2/workbins/cc95e800-b2fe-fcf8-421d-fbb9f2aca130",
                "type": "Agent"
              }
            }
        """
        call = Call(
            "workbins.get_workbins_content_by_id_for_me",
            "GET",
            "/api/v2/me/workbins/{workbinId}",
            models.WorkbinsGetWorkbinsContentByIdResponse,
            values={"workbinId": workbin_id},
        )
        answer: models.WorkbinsGetWorkbinsContentByIdResponse = await self._session.send(call, options)
        return answer

    async def get_workbins_content_by_id(
        self,
        *,
        workbin_id: str,
        options: CallOptions | None = None,
    ) -> models.WorkbinsGetWorkbinsContentByIdResponse:
        """Get a Workbin's Content by ID.

        GET /api/v2/workbins/{workbinId}, documented as “Get a Workbin's Content by ID” at
        html/WorkbinsGetWorkbins.html:152:5 #Get_a_Workbin's_Content_by_ID.

        Required features: api-multimedia.

        Args:
            workbin_id: (`workbinId` in the path)

        Response, documented at html/WorkbinsGetWorkbins.html:178:115 #Response_2:
            {
              "statusCode": 0,
              "workbin": {
                "workbinName": "lost-property",
                "id": "cc95e800-b2fe-fcf8-421d-fbb9f2aca130",
                "displayName": "Lost property",
                "uri": "http://198.51.100.24:8090/api/v2/workbins/cc95e800-b2fe-fcf8-421d-fbb9f2aca130",
                "type": "Agent"
              }
            }
        """
        call = Call(
            "workbins.get_workbins_content_by_id",
            "GET",
            "/api/v2/workbins/{workbinId}",
            models.WorkbinsGetWorkbinsContentByIdResponse,
            values={"workbinId": workbin_id},
        )
        answer: models.WorkbinsGetWorkbinsContentByIdResponse = await self._session.send(call, options)
        return answer

    async def get_user(
        self,
        *,
        user_id: str,
        workbin_ids: str | int | bool | Unset = UNSET,
        subresources: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.WorkbinsGetUserResponse:
        """Their emails.

        GET /api/v2/users/{userId}/workbins, documented as “Get Content of Several Workbins by User”
        at html/WorkbinsGetWorkbins.html:193:5 #Get_Content_of_Several_Workbins_by_User.

        Required features: api-multimedia.

        Args:
            user_id: (`userId` in the path)
            workbin_ids: (`workbinIds` in the query)

        More at html/WorkbinsGetWorkbins.html:227:115 #Response_3.
        """
        call = Call(
            "workbins.get_user",
            "GET",
            "/api/v2/users/{userId}/workbins",
            models.WorkbinsGetUserResponse,
            values={"userId": user_id},
            query={"workbinIds": workbin_ids, "subresources": subresources},
        )
        answer: models.WorkbinsGetUserResponse = await self._session.send(call, options)
        return answer

    @overload
    async def add_interaction_to_workbin(
        self,
        *,
        workbin_id: str,
        uri: str,
        operation_name: models.WorkbinsAddInteractionToWorkbinOperationName = "AddInteraction",
        save_lar: bool | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def add_interaction_to_workbin(
        self,
        *,
        workbin_id: str,
        uri: str,
        operation_name: models.WorkbinsAddInteractionToWorkbinOperationName = "AddInteraction",
        save_lar: bool | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def add_interaction_to_workbin(
        self,
        *,
        workbin_id: str,
        uri: str,
        operation_name: models.WorkbinsAddInteractionToWorkbinOperationName = "AddInteraction",
        save_lar: bool | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Puts something into a tray.

        POST /api/v2/workbins/{workbinId} with operationName AddInteraction, documented as
        “AddInteractionToWorkbin” at html/WorkbinsAddInteractionToWorkbin.html:107:5 #Overview.

        Required features: api-multimedia.

        Followed by WorkitemStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            workbin_id: (`workbinId` in the path)
            uri: Address of what to put in.
            operation_name: AddInteraction. Other valid values are: AddChat, AddEmail,
                AddWorkitem (`operationName` in the body)
            save_lar: Possible values are true or false. With true the passenger comes back to
                the same agent next time. (optional) (`saveLAR` in the body)

        Request 2 of 2 (AddChat), documented at html/WorkbinsAddInteractionToWorkbin.html:169:115
        #AddChat:
            {
              "operationName": "AddChat",
              "uri": ".../0007R0B4407MWH56"
            }

        More at html/WorkbinsAddInteractionToWorkbin.html:157:116 #Request,
        html/WorkbinsAddInteractionToWorkbin.html:169:115 #AddChat,
        html/WorkbinsAddInteractionToWorkbin.html:178:115 #HTTP_response.
        """
        call = Call(
            "workbins.add_interaction_to_workbin",
            "POST",
            "/api/v2/workbins/{workbinId}",
            models.StatusResponse,
            values={"workbinId": workbin_id},
            body={"uri": uri, "operationName": operation_name, "saveLAR": save_lar},
            follow={"WorkitemStateChangeMessage": ('/v2/me/workbins',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def pull_interaction_from_workbin(
        self,
        *,
        workbin_id: str,
        operation_name: models.WorkbinsPullInteractionFromWorkbinOperationName = "PullInteraction",
        nickname: str | Unset = UNSET,
        id: str | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def pull_interaction_from_workbin(
        self,
        *,
        workbin_id: str,
        operation_name: models.WorkbinsPullInteractionFromWorkbinOperationName = "PullInteraction",
        nickname: str | Unset = UNSET,
        id: str | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def pull_interaction_from_workbin(
        self,
        *,
        workbin_id: str,
        operation_name: models.WorkbinsPullInteractionFromWorkbinOperationName = "PullInteraction",
        nickname: str | Unset = UNSET,
        id: str | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Takes something out of a tray to go on with it.

        POST /api/v2/workbins/{workbinId} with operationName PullInteraction, documented as
        “PullInteractionFromWorkbin” at html/WorkbinsPullInteractionFromWorkbin.html:99:5
        #Parameters.

        Required features: api-multimedia.

        Followed by WorkitemStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            workbin_id: (`workbinId` in the path)
            operation_name: (`operationName` in the body)
            nickname: The name that the passenger sees. For chats only.

        Response, documented at html/WorkbinsPullInteractionFromWorkbin.html:145:115 #HTTP_response:
            {
              "statusCode": 0,
              "referenceId": 73
            }
        """
        call = Call(
            "workbins.pull_interaction_from_workbin",
            "POST",
            "/api/v2/workbins/{workbinId}",
            models.StatusResponse,
            values={"workbinId": workbin_id},
            body={"operationName": operation_name, "nickname": nickname, "id": id},
            follow={"WorkitemStateChangeMessage": ('/v2/me/workbins',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def subscribe_to_workbin_notifications_for_me(
        self,
        *,
        workbin_id: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def subscribe_to_workbin_notifications_for_me(
        self,
        *,
        workbin_id: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def subscribe_to_workbin_notifications_for_me(
        self,
        *,
        workbin_id: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Asks for news of a tray; they come as CometD notifications.

        POST /api/v2/me/workbins/{workbinId} with operationName Subscribe, documented as “Subscribe
        to Workbin Notifications” at html/WorkbinsSubscribeToWorkbinNotifications.html:104:5
        #Subscribe_to_Workbin_Notifications.

        Required features: api-multimedia.

        Followed by WorkbinSubscriptionStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            workbin_id: (`workbinId` in the path)

        Response, documented at html/WorkbinsSubscribeToWorkbinNotifications.html:136:115
        #HTTP_Response:
            {
              "statusCode": 0,
              "referenceId": 75
            }
        """
        call = Call(
            "workbins.subscribe_to_workbin_notifications_for_me",
            "POST",
            "/api/v2/me/workbins/{workbinId}",
            models.StatusResponse,
            values={"workbinId": workbin_id},
            body={"operationName": "Subscribe"},
            follow={"WorkbinSubscriptionStateChangeMessage": ('/v2/me/workbins',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def subscribe_to_workbin_notifications(
        self,
        *,
        workbin_id: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def subscribe_to_workbin_notifications(
        self,
        *,
        workbin_id: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def subscribe_to_workbin_notifications(
        self,
        *,
        workbin_id: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Asks for news of a tray; they come as CometD notifications.

        POST /api/v2/workbins/{workbinId} with operationName Subscribe, documented as “Subscribe to
        Workbin Notifications” at html/WorkbinsSubscribeToWorkbinNotifications.html:104:5
        #Subscribe_to_Workbin_Notifications.

        Required features: api-multimedia.

        Followed by WorkbinSubscriptionStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            workbin_id: (`workbinId` in the path)

        Response, documented at html/WorkbinsSubscribeToWorkbinNotifications.html:136:115
        #HTTP_Response:
            {
              "statusCode": 0,
              "referenceId": 75
            }
        """
        call = Call(
            "workbins.subscribe_to_workbin_notifications",
            "POST",
            "/api/v2/workbins/{workbinId}",
            models.StatusResponse,
            values={"workbinId": workbin_id},
            body={"operationName": "Subscribe"},
            follow={"WorkbinSubscriptionStateChangeMessage": ('/v2/me/workbins',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def subscribe(
        self,
        *,
        user_id: str,
        workbin_ids: str | int | bool | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.WorkbinsSubscribeResponse: ...

    @overload
    async def subscribe(
        self,
        *,
        user_id: str,
        workbin_ids: str | int | bool | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def subscribe(
        self,
        *,
        user_id: str,
        workbin_ids: str | int | bool | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.WorkbinsSubscribeResponse | EventT:
        """Subscribe to Multiple Workbin Notifications by User.

        POST /api/v2/users/{userId}/workbins with operationName Subscribe, documented as “Subscribe
        to Multiple Workbin Notifications by User” at
        html/WorkbinsSubscribeToWorkbinNotifications.html:149:5
        #Subscribe_to_Multiple_Workbin_Notifications_by_User.

        Required features: api-multimedia.

        Followed by WorkbinSubscriptionStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            user_id: (`userId` in the path)
            workbin_ids: (`workbinIds` in the query)

        Response, documented at html/WorkbinsSubscribeToWorkbinNotifications.html:174:115
        #HTTP_Response_2:
            {
              "statusCode": 0,
              "referenceIds": {
                "cc95e800-b2fe-fcf8-421d-fbb9f2aca130": 77,
                "d759e0c0-6cde-6f2e-cc28-a11bc74e9b72": 78
              }
            }
        """
        call = Call(
            "workbins.subscribe",
            "POST",
            "/api/v2/users/{userId}/workbins",
            models.WorkbinsSubscribeResponse,
            values={"userId": user_id},
            query={"workbinIds": workbin_ids},
            body={"operationName": "Subscribe"},
            follow={"WorkbinSubscriptionStateChangeMessage": ('/v2/me/workbins',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.WorkbinsSubscribeResponse = await self._session.send(call, options)
        return answer

    @overload
    async def request_stats(
        self,
        *,
        workbin_id: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def request_stats(
        self,
        *,
        workbin_id: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def request_stats(
        self,
        *,
        workbin_id: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Asks how full a tray is.

        POST /api/v2/workbins/{workbinId} with operationName RequestStats, documented as
        “RequestStats” at html/WorkbinsRequestStats.html:103:5 #Overview.

        Required features: api-multimedia.

        Followed by WorkbinStatsMessage: give it as `wait_for` to wait for it.

        Args:
            workbin_id: (`workbinId` in the path)

        Response, documented at html/WorkbinsRequestStats.html:140:115 #HTTP_response:
            {
              "statusCode": 0,
              "referenceId": 8
            }
        """
        call = Call(
            "workbins.request_stats",
            "POST",
            "/api/v2/workbins/{workbinId}",
            models.StatusResponse,
            values={"workbinId": workbin_id},
            body={"operationName": "RequestStats"},
            follow={"WorkbinStatsMessage": ('/v2/me/workbins',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
