"""Workbins API: its operations."""

from __future__ import annotations

from typing import TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import CallOptions
from .._portal import Portal
from ..sections import workbins as _waited

_list = list  # a method of the class below is called so

EventT = TypeVar("EventT", bound=Model)


class Workbins:
    """Workbins API.

    A workbin is a tray: agents put aside what they will finish later.
    """

    def __init__(self, portal: Portal, section: _waited.Workbins) -> None:
        self._portal = portal
        self._section = section

    def list(
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
        return self._portal.run(
            self._section.list(
                fields=fields,
                workbin_ids=workbin_ids,
                subresources=subresources,
                options=options,
            )
        )

    def get_workbins_content_by_id_for_me(
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
        return self._portal.run(
            self._section.get_workbins_content_by_id_for_me(
                workbin_id=workbin_id,
                options=options,
            )
        )

    def get_workbins_content_by_id(
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
        return self._portal.run(
            self._section.get_workbins_content_by_id(
                workbin_id=workbin_id,
                options=options,
            )
        )

    def get_user(
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
        return self._portal.run(
            self._section.get_user(
                user_id=user_id,
                workbin_ids=workbin_ids,
                subresources=subresources,
                options=options,
            )
        )

    @overload
    def add_interaction_to_workbin(
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
    def add_interaction_to_workbin(
        self,
        *,
        workbin_id: str,
        uri: str,
        operation_name: models.WorkbinsAddInteractionToWorkbinOperationName = "AddInteraction",
        save_lar: bool | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def add_interaction_to_workbin(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.add_interaction_to_workbin(
                    workbin_id=workbin_id,
                    uri=uri,
                    operation_name=operation_name,
                    save_lar=save_lar,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.add_interaction_to_workbin(
                workbin_id=workbin_id,
                uri=uri,
                operation_name=operation_name,
                save_lar=save_lar,
                options=options,
            )
        )

    @overload
    def pull_interaction_from_workbin(
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
    def pull_interaction_from_workbin(
        self,
        *,
        workbin_id: str,
        operation_name: models.WorkbinsPullInteractionFromWorkbinOperationName = "PullInteraction",
        nickname: str | Unset = UNSET,
        id: str | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def pull_interaction_from_workbin(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.pull_interaction_from_workbin(
                    workbin_id=workbin_id,
                    operation_name=operation_name,
                    nickname=nickname,
                    id=id,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.pull_interaction_from_workbin(
                workbin_id=workbin_id,
                operation_name=operation_name,
                nickname=nickname,
                id=id,
                options=options,
            )
        )

    @overload
    def subscribe_to_workbin_notifications_for_me(
        self,
        *,
        workbin_id: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def subscribe_to_workbin_notifications_for_me(
        self,
        *,
        workbin_id: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def subscribe_to_workbin_notifications_for_me(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.subscribe_to_workbin_notifications_for_me(
                    workbin_id=workbin_id,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.subscribe_to_workbin_notifications_for_me(
                workbin_id=workbin_id,
                options=options,
            )
        )

    @overload
    def subscribe_to_workbin_notifications(
        self,
        *,
        workbin_id: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def subscribe_to_workbin_notifications(
        self,
        *,
        workbin_id: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def subscribe_to_workbin_notifications(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.subscribe_to_workbin_notifications(
                    workbin_id=workbin_id,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.subscribe_to_workbin_notifications(
                workbin_id=workbin_id,
                options=options,
            )
        )

    @overload
    def subscribe(
        self,
        *,
        user_id: str,
        workbin_ids: str | int | bool | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.WorkbinsSubscribeResponse: ...

    @overload
    def subscribe(
        self,
        *,
        user_id: str,
        workbin_ids: str | int | bool | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def subscribe(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.subscribe(
                    user_id=user_id,
                    workbin_ids=workbin_ids,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.subscribe(
                user_id=user_id,
                workbin_ids=workbin_ids,
                options=options,
            )
        )

    @overload
    def request_stats(
        self,
        *,
        workbin_id: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def request_stats(
        self,
        *,
        workbin_id: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def request_stats(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.request_stats(
                    workbin_id=workbin_id,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.request_stats(
                workbin_id=workbin_id,
                options=options,
            )
        )
